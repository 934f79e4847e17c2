package newsarchive.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import newsarchive.text.Slug;

/** Finds the curator's own files, {@code static/**}, that go into the site as they are. */
final class StaticFiles {
    private StaticFiles() {}

    /**
     * Files by their path in the site. Symbolic links and special files are named, not followed.
     */
    static Map<String, Path> of(Path root, Problems problems) {
        Map<String, Path> files = new TreeMap<>();
        Path folder = root.resolve("static");
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
                            String path =
                                    folder.relativize(file)
                                            .toString()
                                            .replace(File.separatorChar, '/');
                            if (!found.isRegularFile()) {
                                problems.add(notAFile("static/" + path));
                            } else if (!isPortable(path)) {
                                problems.add(notPortable("static/" + path));
                            } else {
                                files.put(path, file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            problems.add(unreadable(root.relativize(file)));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException unreadable) {
            problems.add(unreadable(Path.of("static")));
        }
        return files;
    }

    /** Windows, and the upload to GitHub Pages, take no other names. */
    private static boolean isPortable(String path) {
        for (String name : path.split("/", -1)) {
            if (name.endsWith(".") || name.endsWith(" ") || Slug.isDevice(name)) {
                return false;
            }
        }
        return path.codePoints().noneMatch(StaticFiles::isForbidden);
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || "\\:*?\"<>|".indexOf(c) >= 0;
    }

    private static Problem notPortable(String name) {
        return Problem.warning(
                "static-name",
                Position.of(name),
                "a file with this name cannot be published everywhere, and was not copied",
                "use letters, digits, hyphens and underscores, and no dot or space at the end");
    }

    private static Problem notAFile(String name) {
        return Problem.warning(
                "static-link",
                Position.of(name),
                "a symbolic link or special file is not copied into the site",
                "put the file itself there");
    }

    private static Problem unreadable(Path path) {
        return Problem.error(
                "file-unreadable",
                Position.of(path.toString().replace('\\', '/')),
                "this file cannot be read",
                "change its permissions, or take it out of static/");
    }
}
