package newsarchive.link;

import java.nio.file.Path;

/**
 * A picture brought into the site.
 *
 * @param source where it lies on the disk
 * @param path {@code media/<sha256>.<ext>}
 * @param width in pixels, 0 when unknown
 * @param height in pixels, 0 when unknown
 */
public record MediaFile(Path source, String path, int width, int height) {}
