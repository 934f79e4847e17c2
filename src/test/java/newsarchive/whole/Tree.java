package newsarchive.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as values, to be copied and compared. */
final class Tree {
    private Tree() {}

    /** Name and content of every file below {@code folder}, a character for each byte. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : files(folder)) {
            files.put(
                    name(folder, file),
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return files;
    }

    /** Name and time of every file below {@code folder}. */
    static Map<String, String> times(Path folder) throws IOException {
        Map<String, String> times = new TreeMap<>();
        for (Path file : files(folder)) {
            times.put(name(folder, file), Files.getLastModifiedTime(file).toString());
        }
        return times;
    }

    /** Copies {@code from}, a file or a folder, to {@code to}; nothing where there is none. */
    static void copy(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } else if (Files.isDirectory(from)) {
            for (Path file : files(from)) {
                copy(file, to.resolve(name(from, file)));
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
