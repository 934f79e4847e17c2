package newsarchive.link;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a picture say of it.
 *
 * @param extension {@code png}, {@code jpg}, {@code gif}, {@code webp} or {@code avif}
 * @param width in pixels, 0 when the header does not say
 * @param height in pixels, 0 when the header does not say
 */
record PictureHeader(String extension, int width, int height) {

    /** Reads a picture's bytes; null when they are of no kind that the site shows. */
    static @Nullable PictureHeader read(byte[] bytes) {
        if (has(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return of("png", number(bytes, 16, 4), number(bytes, 20, 4));
        }
        if (has(bytes, 0, "GIF87a") || has(bytes, 0, "GIF89a")) {
            return of("gif", little(bytes, 6, 2), little(bytes, 8, 2));
        }
        if (has(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return jpeg(bytes);
        }
        if (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP")) {
            return webp(bytes);
        }
        if (has(bytes, 4, "ftypavif") || has(bytes, 4, "ftypavis")) {
            return avif(bytes);
        }
        return null;
    }

    private static PictureHeader of(String extension, long width, long height) {
        boolean sound = width > 0 && height > 0 && width < 1 << 20 && height < 1 << 20;
        return sound
                ? new PictureHeader(extension, (int) width, (int) height)
                : new PictureHeader(extension, 0, 0);
    }

    /** Walks the segments to the start of frame (ITU T.81, annex B). */
    private static PictureHeader jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
            int marker = bytes[at + 1] & 0xff;
            if (marker == 0xff) {
                at++; // fill bytes may stand before a marker
                continue;
            }
            boolean frame =
                    marker >= 0xc0
                            && marker <= 0xcf
                            && marker != 0xc4
                            && marker != 0xc8
                            && marker != 0xcc;
            if (frame) {
                return of("jpg", number(bytes, at + 7, 2), number(bytes, at + 5, 2));
            }
            boolean bare = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd9);
            at += 2 + (bare ? 0 : (int) Math.max(2, number(bytes, at + 2, 2)));
        }
        return of("jpg", 0, 0);
    }

    /** RFC 9649: lossy, lossless and extended files keep their size in different places. */
    private static PictureHeader webp(byte[] bytes) {
        if (has(bytes, 12, "VP8 ")) {
            return of("webp", little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff);
        }
        if (has(bytes, 12, "VP8L")) {
            long bits = little(bytes, 21, 4);
            return of("webp", (bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        }
        if (has(bytes, 12, "VP8X")) {
            return of("webp", little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1);
        }
        return of("webp", 0, 0);
    }

    /** The first {@code ispe} property (ISO 23008-12, 6.5.3) is the size of the main picture. */
    private static PictureHeader avif(byte[] bytes) {
        int limit = Math.min(bytes.length - 16, 4096);
        for (int at = 0; at <= limit; at++) {
            if (has(bytes, at, "ispe")) {
                return of("avif", number(bytes, at + 8, 4), number(bytes, at + 12, 4));
            }
        }
        return of("avif", 0, 0);
    }

    private static boolean has(byte[] bytes, int at, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Big-endian; 0 beyond the end. */
    private static long number(byte[] bytes, int at, int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | (at + i < bytes.length ? bytes[at + i] & 0xff : 0);
        }
        return value;
    }

    private static long little(byte[] bytes, int at, int size) {
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | (at + i < bytes.length ? bytes[at + i] & 0xff : 0);
        }
        return value;
    }
}
