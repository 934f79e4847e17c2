package newsarchive.build;

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
                            String path = folder.relativize(file).toString().replace('\\', '/');
                            if (found.isRegularFile()) {
                                files.put(path, file);
                            } else {
                                problems.add(notAFile("static/" + path));
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
