package newsarchive.exporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import newsarchive.publish.FolderTree;
import newsarchive.text.Sha256;

/**
 * A bag that is being written beside the place where it will stand (RFC 8493). Keeps the sum of
 * each file that goes in, and writes the tag files last. For one thread.
 */
final class BagFolder implements AutoCloseable {
    private static final String MANIFEST = "manifest-sha256.txt";

    private final Path folder;
    private final NavigableMap<String, String> payload = new TreeMap<>();
    private final NavigableMap<String, String> tags = new TreeMap<>();
    private long bytes;

    private BagFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder of its own beside {@code target}, so that the last step is one rename. */
    static BagFolder beside(Path target) throws IOException {
        String id = "%016x".formatted(ThreadLocalRandom.current().nextLong());
        Path folder = target.resolveSibling("." + target.getFileName() + ".new-" + id);
        Files.createDirectories(folder.resolve("data"));
        return new BagFolder(folder);
    }

    /** Adds a file of the payload; {@code path} begins with {@code data/}. */
    void write(String path, byte[] content) throws IOException {
        Files.write(place(path), content, StandardOpenOption.CREATE_NEW);
        payload.put(path, Sha256.of(content));
        bytes += content.length;
    }

    /** Adds a copy of a file to the payload. */
    void copy(String path, Path source) throws IOException {
        Path file = place(path);
        Files.copy(source, file);
        // of the copy: what counts is what the bag holds
        payload.put(path, Sha256.of(file));
        bytes += Files.size(file);
    }

    /** Bytes of the payload. */
    long bytes() {
        return bytes;
    }

    /** Files of the payload. */
    int files() {
        return payload.size();
    }

    /** Writes the tag files; nothing can be added after that. */
    void seal(Map<String, String> information) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        StringBuilder lines = new StringBuilder();
        information.forEach(
                (label, value) -> lines.append(label).append(": ").append(value).append('\n'));
        tag("bag-info.txt", lines.toString());
        tag(MANIFEST, manifest(payload));
        Files.writeString(folder.resolve("tag" + MANIFEST), manifest(tags));
    }

    private void tag(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name), content);
        tags.put(name, Sha256.of(content));
    }

    private static String manifest(NavigableMap<String, String> sums) {
        StringBuilder lines = new StringBuilder();
        sums.forEach(
                (path, sum) -> lines.append(sum).append("  ").append(encoded(path)).append('\n'));
        return lines.toString();
    }

    /** RFC 8493, 2.1.3: line ends and the percent sign, and nothing else. */
    private static String encoded(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private Path place(String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder.resolve("data"))) {
            throw new IllegalArgumentException("not a path of the payload: " + path);
        }
        Files.createDirectories(file.getParent());
        return file;
    }

    /** Puts the bag in place. */
    void moveTo(Path target) throws IOException {
        Files.deleteIfExists(target); // an empty folder: anything else was refused
        Files.move(folder, target);
    }

    /** Deletes what was not put in place. */
    @Override
    public void close() throws IOException {
        FolderTree.delete(folder);
    }
}
