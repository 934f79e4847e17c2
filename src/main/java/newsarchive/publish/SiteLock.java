package newsarchive.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two builds of one archive apart. The operating system holds the lock on {@code
 * .archive/lock} and drops it when the process dies, however it dies; the file stays.
 */
public final class SiteLock implements AutoCloseable {
    private final FileChannel channel;

    private SiteLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock without waiting.
     *
     * @throws PublishException when another build holds it, or the folder cannot be written
     */
    public static SiteLock acquire(Path root) throws PublishException {
        Path file = root.resolve(".archive").resolve("lock");
        FileChannel channel = null;
        try {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new SiteLock(channel);
            }
            close(channel);
            throw running(root);
        } catch (OverlappingFileLockException sameProcess) {
            close(channel);
            throw running(root);
        } catch (IOException failure) {
            close(channel);
            throw PublishException.of(failure, "cannot lock", file);
        }
    }

    /** Lets other builds begin. */
    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException nothingLost) {
            // the system drops the lock with the process at the latest
        }
    }

    private static PublishException running(Path root) {
        return new PublishException(
                "build-running",
                "another build of \"" + root + "\" is running",
                "wait until it has finished");
    }
}
