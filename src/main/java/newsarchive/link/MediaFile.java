package newsarchive.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import newsarchive.source.PackedPictures;

/**
 * A picture brought into the site.
 *
 * @param source where it lies on the disk
 * @param within its name within that file, a saved page; empty when it is the file
 * @param path {@code media/<sha256>.<ext>}
 * @param width in pixels, 0 when unknown
 * @param height in pixels, 0 when unknown
 */
public record MediaFile(Path source, String within, String path, int width, int height) {

    /** Whether it lies in another file. */
    public boolean isPacked() {
        return !within.isEmpty();
    }

    /**
     * The picture's bytes.
     *
     * @throws IOException when the file cannot be read, or does not hold it any more
     */
    public byte[] bytes() throws IOException {
        return bytes(source, within);
    }

    static byte[] bytes(Path source, String within) throws IOException {
        if (within.isEmpty()) {
            return Files.readAllBytes(source);
        }
        byte[] packed = PackedPictures.read(source, within);
        if (packed == null) {
            throw new NoSuchFileException(source + PackedPictures.WITHIN + within);
        }
        return packed;
    }
}
