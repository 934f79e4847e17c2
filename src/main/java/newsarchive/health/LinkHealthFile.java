package newsarchive.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import newsarchive.source.SourceReader;
import newsarchive.source.SourceText;

/** Link health on the disk, {@code links.tsv} in the archive's folder. Stateless. */
public final class LinkHealthFile {
    private LinkHealthFile() {}

    /** Reads what the archive in {@code root} knows; where there is no file nothing is wrong. */
    public static LinkHealthText.Read read(Path root) {
        Path file = root.resolve(LinkHealth.FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new LinkHealthText.Read(LinkHealth.NONE, List.of());
        }
        SourceText source = new SourceReader().readSettings(file, LinkHealth.FILE);
        return source.sha256().isEmpty()
                ? new LinkHealthText.Read(LinkHealth.NONE, source.problems())
                : LinkHealthText.read(source.text(), LinkHealth.FILE);
    }

    /**
     * Writes {@code health}: a new file beside the old one, then a rename, so that there is always
     * a whole one.
     *
     * @throws IOException when it cannot be written; the old one stands
     */
    public static void write(Path root, LinkHealth health) throws IOException {
        Path fresh = root.resolve(LinkHealth.FILE + ".new");
        Path file = root.resolve(LinkHealth.FILE);
        try {
            Files.writeString(fresh, LinkHealthText.write(health), StandardCharsets.UTF_8);
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException notHere) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
