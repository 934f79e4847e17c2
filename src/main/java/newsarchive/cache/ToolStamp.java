package newsarchive.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import newsarchive.source.TreeStamp;
import org.jspecify.annotations.Nullable;

/** Tells one build of this program from another, so that no other's work is taken for its own. */
final class ToolStamp {
    private static final @Nullable String STAMP = stamp();

    private ToolStamp() {}

    /** The running program's stamp; null when it cannot be told. */
    static @Nullable String get() {
        return STAMP;
    }

    private static @Nullable String stamp() {
        CodeSource code = ToolStamp.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return null;
        }
        try {
            Path place = Path.of(code.getLocation().toURI());
            if (Files.isDirectory(place)) {
                TreeStamp classes = TreeStamp.of(place, true, (folder, name) -> false);
                return classes.isWhole() ? classes.text() : null;
            }
            BasicFileAttributes jar = Files.readAttributes(place, BasicFileAttributes.class);
            return Long.toHexString(jar.size()) + "-" + Long.toHexString(TreeStamp.modified(jar));
        } catch (IOException | URISyntaxException | RuntimeException unknown) {
            return null;
        }
    }
}
