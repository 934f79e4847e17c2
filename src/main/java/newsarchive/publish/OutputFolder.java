package newsarchive.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a folder may become the site: never one whose loss would hurt. Stateless. */
final class OutputFolder {
    private static final List<String> SOURCES =
            List.of("articles", "pages", "templates", "static", "originals", ".archive", ".git");

    private OutputFolder() {}

    /**
     * The real path of {@code out}, which need not exist.
     *
     * @throws PublishException when it is, holds or lies in something that is no site
     */
    static Path check(Path root, Path out) throws PublishException {
        if (out.toString().isBlank()) {
            throw refused(out, "no folder is named");
        }
        try {
            Path target = real(out);
            Path realRoot = real(root);
            if (target.getParent() == null) {
                throw refused(out, "it is the root of the file system");
            }
            if (realRoot.startsWith(target)) {
                throw refused(out, "the archive itself lies in it");
            }
            for (String source : SOURCES) {
                if (target.startsWith(real(realRoot.resolve(source)))) {
                    throw refused(out, "it lies in the archive's folder " + source);
                }
            }
            for (String home : homes()) {
                if (real(Path.of(home)).startsWith(target)) {
                    throw refused(out, "it is or holds a home folder");
                }
            }
            if (Files.exists(target) && !Files.isDirectory(target)) {
                throw refused(out, "it is a file");
            }
            return target;
        } catch (IOException unreadable) {
            throw PublishException.of(unreadable, "cannot look at", out);
        }
    }

    /** Whether {@code target} stands where the system keeps its own folders. */
    static boolean isTopLevel(Path target) {
        Path parent = target.getParent();
        return parent != null && parent.getParent() == null;
    }

    /** The real path as far as it exists, so that links and {@code ..} hide nothing. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        if (existing == null) {
            return absolute;
        }
        Path rest = existing.relativize(absolute);
        Path real = existing.toRealPath();
        return rest.toString().isEmpty() ? real : real.resolve(rest);
    }

    private static List<String> homes() {
        String named = orEmpty(System.getenv("HOME"));
        String own = orEmpty(System.getProperty("user.home"));
        return List.of(named, own).stream().filter(home -> !home.isBlank()).toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static PublishException refused(Path out, String reason) {
        return new PublishException(
                "out-refused",
                "the site cannot be written to \"" + out + "\": " + reason,
                "choose an empty folder for --out, such as site-out");
    }
}
