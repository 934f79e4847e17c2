package newsarchive.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file in {@code ROOT/.archive} that may be deleted at any time: what cannot be read whole is as
 * good as not there. It begins with a line that names what it is and its version, and ends with a
 * checksum. Stateless.
 */
final class CacheFile {
    /** The folder, relative to the archive's root. */
    static final String FOLDER = ".archive";

    private static final int CHECKSUM_BYTES = 4;

    private CacheFile() {}

    /** What was written as {@code kind}; null when there is nothing that can be trusted. */
    static @Nullable PackedReader read(Path root, String name, String kind) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(root.resolve(FOLDER).resolve(name));
        } catch (IOException | OutOfMemoryError none) {
            return null;
        }
        byte[] head = head(kind);
        int end = bytes.length - CHECKSUM_BYTES;
        if (end < head.length || checksum(bytes, end) != stated(bytes, end)) {
            return null;
        }
        for (int i = 0; i < head.length; i++) {
            if (bytes[i] != head[i]) {
                return null;
            }
        }
        return new PackedReader(bytes, head.length, end - head.length);
    }

    /** Puts {@code content} in place by one rename; what cannot be written is not there. */
    static void write(Path root, String name, String kind, PackedWriter content) {
        PackedWriter whole = new PackedWriter();
        whole.raw(head(kind));
        whole.append(content);
        whole.fixed(whole.checksum(0), CHECKSUM_BYTES);
        Path file = root.resolve(FOLDER).resolve(name);
        Path beside = file.resolveSibling(name + ".new");
        try {
            Files.createDirectories(file.getParent());
            write(beside, whole.view());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            delete(root, name);
        }
    }

    private static void write(Path file, ByteBuffer rest) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    /** Forgets a file. */
    static void delete(Path root, String name) {
        try {
            Files.deleteIfExists(root.resolve(FOLDER).resolve(name));
        } catch (IOException stays) {
            // what it says is compared with what is there before it is trusted
        }
    }

    private static byte[] head(String kind) {
        return ("archive cache: " + kind + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static int checksum(byte[] bytes, int end) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, end);
        return (int) checksum.getValue();
    }

    private static int stated(byte[] bytes, int at) {
        return (bytes[at] << 24)
                | ((bytes[at + 1] & 0xFF) << 16)
                | ((bytes[at + 2] & 0xFF) << 8)
                | (bytes[at + 3] & 0xFF);
    }
}
