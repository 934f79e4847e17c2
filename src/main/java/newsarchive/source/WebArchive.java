package newsarchive.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page with its pictures and frames in one file, as browsers save it ({@code .mht}, {@code
 * .mhtml}; RFC 2557): a MIME message whose parts are named by address or content id. Bad messages
 * give the parts that can be read. Immutable.
 */
final class WebArchive {
    private static final int DEEPEST = 4;
    private static final int MOST_PARTS = 5000;

    private final List<Part> parts = new ArrayList<>();
    private final String start;

    /**
     * A part.
     *
     * @param type in lower case, without parameters
     * @param charset as stated, empty when not
     * @param location its address, empty when it has none
     * @param id content id without angle brackets, empty when it has none
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Part(String type, String charset, String location, String id, byte[] bytes) {
        boolean isPage() {
            return type.equals("text/html") || type.equals("application/xhtml+xml");
        }
    }

    private WebArchive(String message) {
        Map<String, String> headers = new LinkedHashMap<>();
        int body = headers(message, 0, headers);
        this.start = unbracketed(parameter(headers.getOrDefault("content-type", ""), "start"));
        read(headers, message, body, message.length(), 0);
    }

    /** Whether a file of this name and these bytes is a web archive. */
    static boolean is(String fileName, byte[] bytes) {
        String low = fileName.toLowerCase(Locale.ROOT);
        if (low.endsWith(".mht") || low.endsWith(".mhtml")) {
            return true;
        }
        String head = latin(bytes, 0, Math.min(bytes.length, 2000)).toLowerCase(Locale.ROOT);
        return head.startsWith("from: <saved by") || head.startsWith("mime-version: 1.0");
    }

    static WebArchive read(byte[] bytes) {
        return new WebArchive(latin(bytes, 0, bytes.length));
    }

    /** The page itself: the part that the message begins with, else its first page. */
    @Nullable Part page() {
        for (Part part : parts) {
            if (part.isPage() && !start.isEmpty() && part.id().equals(start)) {
                return part;
            }
        }
        return parts.stream().filter(Part::isPage).findFirst().orElse(null);
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private void read(Map<String, String> headers, String message, int from, int to, int depth) {
        String type = headers.getOrDefault("content-type", "text/plain");
        String kind = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String boundary = parameter(type, "boundary");
        if (kind.startsWith("multipart/") && !boundary.isEmpty()) {
            if (depth < DEEPEST) {
                split(message, from, to, "--" + boundary, depth);
            }
            return;
        }
        if (parts.size() < MOST_PARTS) {
            parts.add(
                    new Part(
                            kind,
                            parameter(type, "charset"),
                            headers.getOrDefault("content-location", "").strip(),
                            unbracketed(headers.getOrDefault("content-id", "")),
                            decoded(
                                    message.substring(from, to),
                                    headers.getOrDefault("content-transfer-encoding", ""))));
        }
    }

    private void split(String message, int from, int to, String mark, int depth) {
        int at = boundary(message, from, to, mark);
        while (at >= 0) {
            int line = lineEnd(message, at, to);
            boolean last = message.startsWith("--", at + mark.length());
            int next = boundary(message, line, to, mark);
            if (last || line >= to) {
                return;
            }
            int end = next < 0 ? to : next;
            Map<String, String> headers = new LinkedHashMap<>();
            int body = Math.min(headers(message, line, headers), end);
            // the line end before a boundary belongs to the boundary
            int text = end;
            if (next >= 0 && text > body && message.charAt(text - 1) == '\n') {
                text -= text - 1 > body && message.charAt(text - 2) == '\r' ? 2 : 1;
            }
            read(headers, message, body, text, depth + 1);
            at = next;
        }
    }

    /** Where the next line begins that is the mark; -1 for none. */
    private static int boundary(String message, int from, int to, String mark) {
        int at = message.indexOf(mark, from);
        while (at >= 0 && at < to) {
            if (at == 0 || message.charAt(at - 1) == '\n') {
                return at;
            }
            at = message.indexOf(mark, at + 1);
        }
        return -1;
    }

    private static int lineEnd(String message, int from, int to) {
        int end = message.indexOf('\n', from);
        return end < 0 || end >= to ? to : end + 1;
    }

    /**
     * Reads header lines, folded ones included, up to the empty line.
     *
     * @return where the body begins
     */
    private static int headers(String message, int from, Map<String, String> into) {
        String name = "";
        int at = from;
        while (at < message.length()) {
            int end = lineEnd(message, at, message.length());
            String line = message.substring(at, end).stripTrailing();
            at = end;
            if (line.isEmpty()) {
                return at;
            }
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                into.merge(name, " " + line.strip(), String::concat);
                continue;
            }
            int colon = line.indexOf(':');
            name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (colon > 0) {
                into.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return at;
    }

    private static String parameter(String header, String name) {
        String low = header.toLowerCase(Locale.ROOT);
        int at = low.indexOf(name + "=");
        if (at < 0) {
            return "";
        }
        int from = at + name.length() + 1;
        if (from < header.length() && header.charAt(from) == '"') {
            int close = header.indexOf('"', from + 1);
            return header.substring(from + 1, close < 0 ? header.length() : close);
        }
        int end = from;
        while (end < header.length() && "; \t".indexOf(header.charAt(end)) < 0) {
            end++;
        }
        return header.substring(from, end);
    }

    private static String unbracketed(String id) {
        String bare = id.strip();
        return bare.startsWith("<") && bare.endsWith(">")
                ? bare.substring(1, bare.length() - 1)
                : bare;
    }

    private static byte[] decoded(String body, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** What cannot be Base64 is skipped, as mail programs do. */
    static byte[] base64(String body) {
        StringBuilder clean = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            boolean digit =
                    (c >= 'A' && c <= 'Z')
                            || (c >= 'a' && c <= 'z')
                            || (c >= '0' && c <= '9')
                            || c == '+'
                            || c == '/';
            if (digit) {
                clean.append(c);
            }
        }
        // a last single digit holds no whole byte
        clean.setLength(clean.length() - (clean.length() % 4 == 1 ? 1 : 0));
        return Base64.getDecoder().decode(clean.toString());
    }

    private static byte[] quotedPrintable(String body) {
        byte[] out = new byte[body.length()];
        int size = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out[size++] = (byte) c;
                continue;
            }
            int line = i + 1;
            while (line < body.length()
                    && (body.charAt(line) == ' ' || body.charAt(line) == '\r')) {
                line++;
            }
            if (line < body.length() && body.charAt(line) == '\n') {
                i = line;
                continue;
            }
            int high = i + 1 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = i + 2 < body.length() ? Character.digit(body.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                out[size++] = (byte) c;
            } else {
                out[size++] = (byte) (high * 16 + low);
                i += 2;
            }
        }
        return java.util.Arrays.copyOf(out, size);
    }
}
