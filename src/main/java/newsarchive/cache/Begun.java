package newsarchive.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import newsarchive.source.TreeStamp;

/**
 * When a build began, by the clock of the file system. A source's time is trusted only where it is
 * older than the build that read it: one that was modified while that build began may have been
 * modified again without a new time.
 *
 * @param time nanoseconds since 1970; 0 when it cannot be told, because nothing can be written
 */
public record Begun(long time) {
    private static final long MILLISECOND = 1_000_000;

    /** Systems that count parts of a second do so in steps of ten milliseconds at most. */
    private static final long FINE_STEP = 10 * MILLISECOND;

    private static final long COARSE_STEP = 2_000 * MILLISECOND;

    /** The time now. */
    static Begun begin(Path root) {
        Path file = root.resolve(CacheFile.FOLDER).resolve("begun");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[] {'\n'});
            return new Begun(
                    TreeStamp.modified(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException | RuntimeException readOnly) {
            return new Begun(0);
        }
    }

    /** Whether a file of this time was certainly not modified since. */
    boolean isAfter(long modified) {
        boolean coarse = time % (1_000 * MILLISECOND) == 0;
        return time != 0 && modified <= time - (coarse ? COARSE_STEP : FINE_STEP);
    }
}
