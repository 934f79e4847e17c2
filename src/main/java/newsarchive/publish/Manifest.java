package newsarchive.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which files of a site folder are ours. It lies in the site itself, as a dot file, so that a
 * folder that was moved or cloned still knows its own files and {@code .archive} can be deleted at
 * any time. It holds paths and nothing else: the same site has the same manifest, and hosts serve
 * or skip it like any dot file.
 */
final class Manifest {
    /** Its name at the top of the site. */
    static final String NAME = ".archive-manifest";

    private static final String FIRST_LINE = "files that archive wrote, version 1";

    private final NavigableSet<String> paths;

    private Manifest(NavigableSet<String> paths) {
        this.paths = paths;
    }

    /** The manifest of {@code site}; without files where it has none that can be understood. */
    static Manifest read(Path site) throws IOException {
        Path file = site.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Manifest(new TreeSet<>());
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        NavigableSet<String> paths = new TreeSet<>();
        if (text.startsWith(FIRST_LINE + "\n")) {
            text.lines().skip(1).forEach(paths::add);
            paths.add(NAME);
        }
        return new Manifest(paths);
    }

    /** All files that a build wrote, but for this list. */
    Set<String> ours() {
        Set<String> ours = new TreeSet<>(paths);
        ours.remove(NAME);
        return ours;
    }

    /** Whether a build wrote the file at {@code path}. */
    boolean holds(String path) {
        return paths.contains(path);
    }

    /** Whether a build wrote anything below {@code folder}. */
    boolean holdsBelow(String folder) {
        String first = paths.ceiling(folder + "/");
        return first != null && first.startsWith(folder + "/");
    }

    /** Whether {@code site} has a manifest that a build wrote; looks at its first line alone. */
    static boolean stands(Path site) throws IOException {
        byte[] expected = (FIRST_LINE + "\n").getBytes(StandardCharsets.UTF_8);
        Path file = site.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(expected.length), expected);
        }
    }

    /** The manifest of a site that holds {@code paths}. */
    static byte[] of(Collection<String> paths) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
