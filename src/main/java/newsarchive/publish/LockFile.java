package newsarchive.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A file that one process at a time holds. The operating system drops the lock when the process
 * dies, however it dies. A file that lies among things of the user's goes when it is let go; since
 * another process may have opened it just before, a lock counts only while the file at its path
 * holds the word that its holder wrote.
 */
final class LockFile implements AutoCloseable {
    /** Beyond the content: on Windows nobody can read a range that is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int ATTEMPTS = 50;

    private final FileChannel channel;
    private final @Nullable Path transientFile;

    private LockFile(FileChannel channel, @Nullable Path transientFile) {
        this.channel = channel;
        this.transientFile = transientFile;
    }

    /**
     * Takes the lock without waiting; null when somebody holds it.
     *
     * @param stays whether the file is left when the lock is let go
     * @throws IOException when the file cannot be made
     */
    static @Nullable LockFile tryAcquire(Path file, boolean stays) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = lock(file);
            if (channel == null) {
                return null;
            }
            try {
                if (stays || isAt(file, channel)) {
                    return new LockFile(channel, stays ? null : file);
                }
            } catch (IOException failure) {
                quietly(channel);
                throw failure;
            }
            quietly(channel); // its last holder deleted it after we had opened it
        }
        return null;
    }

    private static @Nullable FileChannel lock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        boolean locked = false;
        try {
            locked = channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException sameProcess) {
            // somebody holds it: this very program
        } finally {
            if (!locked) {
                quietly(channel);
            }
        }
        return locked ? channel : null;
    }

    private static boolean isAt(Path file, FileChannel channel) throws IOException {
        byte[] word =
                (HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(word), 0);
        try {
            return Arrays.equals(word, Files.readAllBytes(file));
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    /** Lets others have it; once more does nothing. */
    @Override
    public synchronized void close() {
        if (channel.isOpen()) {
            try {
                if (transientFile != null) {
                    Files.deleteIfExists(transientFile);
                }
            } catch (IOException left) {
                // the next to take the lock deletes the file
            }
            quietly(channel);
        }
    }

    private static void quietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException nothingLost) {
            // the system drops the lock with the process at the latest
        }
    }
}
