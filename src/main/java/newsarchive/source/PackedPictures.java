package newsarchive.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import newsarchive.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that lie within a saved page's own file: parts of a web archive, and {@code data:}
 * addresses as SingleFile writes them. In the page's text they are called {@code
 * NAME!/<sha256>.<ext>}, as if they lay in a folder beside it. Stateless; for any thread.
 */
public final class PackedPictures {
    /** Between the file's name and that of the picture within it. */
    public static final String WITHIN = "!/";

    /** Smaller ones are spacers and counting dots. */
    private static final int SMALLEST = 300;

    private static final int LARGEST = 12_000_000;
    private static final String DATA = "data:image/";

    private PackedPictures() {}

    /**
     * The bytes of one picture within a file; null when the file does not hold it.
     *
     * @param name {@code <sha256>.<ext>}
     * @throws IOException when the file cannot be read
     */
    public static byte @Nullable [] read(Path file, String name) throws IOException {
        if (Files.size(file) > SourceReader.DEFAULT_LIMIT) {
            return null;
        }
        byte[] bytes = Files.readAllBytes(file);
        Path last = file.getFileName();
        if (last == null || !WebArchive.is(last.toString(), bytes)) {
            return inText(bytes, name);
        }
        for (WebArchive.Part part : WebArchive.read(bytes).parts()) {
            boolean picture = part.type().startsWith("image/");
            if (picture && name.equals(name(part))) {
                return part.bytes();
            }
            byte[] within = part.isPage() ? inText(part.bytes(), name) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    private static byte @Nullable [] inText(byte[] page, String name) {
        String text = new String(page, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(DATA); at >= 0; at = text.indexOf(DATA, at + 1)) {
            byte[] picture = decoded(text, at, end(text, at));
            if (picture != null && name.startsWith(Sha256.of(picture))) {
                return picture;
            }
        }
        return null;
    }

    /** The part's name; null where it is no picture that a site may show. */
    static @Nullable String name(WebArchive.Part part) {
        String kind = extension(part.type().substring(part.type().indexOf('/') + 1));
        boolean fits = part.bytes().length >= SMALLEST && part.bytes().length <= LARGEST;
        return kind == null || !fits ? null : Sha256.of(part.bytes()) + "." + kind;
    }

    /** The text with the names of pictures in place of their bytes, and without those of no use. */
    static String named(String text, String fileName) {
        int at = text.indexOf(DATA);
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int end = end(text, at);
            byte[] picture = decoded(text, at, end);
            if (end - at > SMALLEST) {
                out.append(text, from, at);
                if (picture != null) {
                    out.append(within(fileName)).append(Sha256.of(picture)).append('.');
                    out.append(extension(kind(text, at)));
                }
                from = end;
            }
            at = text.indexOf(DATA, end);
        }
        return out.append(text, from, text.length()).toString();
    }

    /** How a page's text calls a picture within its file: percent-encoded, as an address. */
    static String within(String fileName) {
        StringBuilder out = new StringBuilder();
        for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || "-._".indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.append(WITHIN).toString();
    }

    /** Where an address ends: at a mark of quotation, a bracket or white space. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length()
                && text.charAt(end) > ' '
                && "\"')>\\".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String kind(String text, int at) {
        int from = at + DATA.length();
        int end = from;
        while (end < text.length() && ";,".indexOf(text.charAt(end)) < 0 && end < from + 20) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static byte @Nullable [] decoded(String text, int at, int end) {
        String mark = ";base64,";
        int comma = text.indexOf(mark, at);
        boolean fits = comma > 0 && comma < at + 60 && end - comma <= LARGEST / 3 * 4;
        if (!fits || extension(kind(text, at)) == null) {
            return null;
        }
        byte[] picture = WebArchive.base64(text.substring(comma + mark.length(), end));
        return picture.length < SMALLEST ? null : picture;
    }

    /** Kinds that cannot hold a script. */
    private static @Nullable String extension(String kind) {
        return switch (kind) {
            case "png", "gif", "webp", "avif" -> kind;
            case "jpeg", "jpg", "pjpeg" -> "jpg";
            default -> null;
        };
    }
}
