package newsarchive.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Room for bytes that are needed once more but need not be held: a file that nobody else sees and
 * that is gone when this is closed or the process ends. Without a folder to write to, and when the
 * disk is full, pieces stay in memory. Safe for many threads.
 */
public final class Scratch implements AutoCloseable {
    private final @Nullable FileChannel file;
    private final AtomicLong end = new AtomicLong();

    private Scratch(@Nullable FileChannel file) {
        this.file = file;
    }

    /** Some bytes that were put aside. */
    @FunctionalInterface
    public interface Piece {
        /** The bytes; not to be changed. */
        byte[] bytes();
    }

    /** Room in memory. */
    public static Scratch inMemory() {
        return new Scratch(null);
    }

    /** Room in a folder, which is made if it must be; in memory where nothing can be written. */
    public static Scratch in(Path folder) {
        try {
            Files.createDirectories(folder);
            return new Scratch(
                    FileChannel.open(
                            Files.createTempFile(folder, "scratch", ""),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException readOnly) {
            return inMemory();
        }
    }

    /** Puts the first {@code length} of {@code bytes} aside. */
    public Piece add(byte[] bytes, int length) {
        if (file != null) {
            long at = end.getAndAdd(length);
            try {
                ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
                while (rest.hasRemaining()) {
                    file.write(rest, at + rest.position());
                }
                return new OnDisk(file, at, length);
            } catch (IOException full) {
                // held in memory
            }
        }
        byte[] held = Arrays.copyOf(bytes, length);
        return () -> held;
    }

    private record OnDisk(FileChannel file, long at, int length) implements Piece {
        @Override
        public byte[] bytes() {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            try {
                while (bytes.hasRemaining()) {
                    if (file.read(bytes, at + bytes.position()) < 0) {
                        throw new IOException("a file of the build's own was cut short");
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return bytes.array();
        }
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException nothingLost) {
            // nobody needs it any more
        }
    }
}
