package newsarchive.exporting;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of which an archive consists, as its curator keeps them: texts, settings, ledger,
 * templates. Not the site, which is made of them, nor caches or version control.
 *
 * @param files by path below the archive's folder, names parted by {@code /}
 * @param leftOut symbolic links and special files, which no copy follows
 */
record ArchiveSources(NavigableMap<String, Path> files, TreeSet<String> leftOut) {
    static final List<String> FOLDERS =
            List.of("articles", "originals", "pages", "static", "templates");

    private static final List<String> SETTINGS =
            List.of(
                    "archive.yml",
                    "links.tsv",
                    "names.yml",
                    "permalinks.tsv",
                    "publishers.yml",
                    "stories.yml");

    /** Those of the archive in {@code root}. */
    static ArchiveSources of(Path root) throws IOException {
        ArchiveSources sources = new ArchiveSources(new TreeMap<>(), new TreeSet<>());
        for (String name : SETTINGS) {
            Path file = root.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                sources.add(root, file, Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
            }
        }
        for (String name : FOLDERS) {
            if (Files.isDirectory(root.resolve(name))) {
                Files.walkFileTree(root.resolve(name), sources.new Walk(root));
            }
        }
        return sources;
    }

    private void add(Path root, Path file, boolean regular) {
        String path = root.relativize(file).toString().replace(File.separatorChar, '/');
        if (regular) {
            files.put(path, file);
        } else {
            leftOut.add(path);
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(root, file, attributes.isRegularFile());
            return FileVisitResult.CONTINUE;
        }
    }
}
