package newsarchive.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The SHA-256 of each file of a site as {@code sha256sum} writes and checks it: {@code sha256sum -c
 * SHA256SUMS} in the site's folder. Lines are sorted by path, so that the same site has the same
 * list. Stateless.
 */
final class Checksums {
    /** Its name at the top of the site. */
    static final String NAME = "SHA256SUMS";

    private static final int HEX_LENGTH = 64;

    private Checksums() {}

    /** The sums that {@code site} states, by path; a line that cannot be understood states none. */
    static Map<String, String> read(Path site) throws IOException {
        Path file = site.resolve(NAME);
        Map<String, String> sums = new HashMap<>();
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(Checksums::isPlain)
                    .forEach(
                            line ->
                                    sums.put(
                                            line.substring(HEX_LENGTH + 2),
                                            line.substring(0, HEX_LENGTH)));
        }
        return sums;
    }

    private static boolean isPlain(String line) {
        return line.length() > HEX_LENGTH + 2
                && line.startsWith("  ", HEX_LENGTH)
                && line.chars().limit(HEX_LENGTH).allMatch(Checksums::isHex);
    }

    private static boolean isHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    /** The list of {@code sums}, by path. */
    static byte[] of(Map<String, String> sums) {
        StringBuilder text = new StringBuilder(sums.size() * (HEX_LENGTH + 40));
        new TreeMap<>(sums).forEach((path, sum) -> line(text, path, sum));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A list with other sums in it, every other line as it was.
     *
     * @param changed sums by path; all of them paths of the list
     * @throws IOException when one is not
     */
    static byte[] replace(byte[] list, Map<String, String> changed) throws IOException {
        int replaced = 0;
        Map<Integer, List<byte[]>> lines = new HashMap<>();
        for (Map.Entry<String, String> file : changed.entrySet()) {
            StringBuilder text = new StringBuilder();
            line(text, file.getKey(), file.getValue());
            byte[] line = text.toString().getBytes(StandardCharsets.UTF_8);
            lines.computeIfAbsent(line.length, length -> new ArrayList<>()).add(line);
        }
        for (int from = 0, end; from < list.length; from = end) {
            end = Math.min(from + HEX_LENGTH, list.length);
            while (end < list.length && list[end - 1] != '\n') {
                end++;
            }
            for (byte[] line : lines.getOrDefault(end - from, List.of())) {
                int path = line[0] == '\\' ? HEX_LENGTH + 1 : HEX_LENGTH;
                if (Arrays.equals(line, path, line.length, list, from + path, end)) {
                    System.arraycopy(line, 0, list, from, line.length);
                    replaced++;
                }
            }
        }
        if (replaced != changed.size()) {
            throw new IOException(NAME + " lacks one of " + changed.keySet());
        }
        return list;
    }

    /** A list with other, new and no longer some files. */
    static byte[] edit(byte[] list, Map<String, String> changed, Set<String> gone) {
        Map<String, String> lines = new TreeMap<>();
        new String(list, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> lines.put(path(line), line + "\n"));
        changed.forEach(
                (path, sum) -> {
                    StringBuilder text = new StringBuilder();
                    line(text, path, sum);
                    lines.put(path, text.toString());
                });
        lines.keySet().removeAll(gone);
        return String.join("", lines.values()).getBytes(StandardCharsets.UTF_8);
    }

    private static String path(String line) {
        boolean plain = !line.startsWith("\\");
        String path = line.substring(Math.min(line.length(), HEX_LENGTH + (plain ? 2 : 3)));
        if (plain) {
            return path;
        }
        StringBuilder unescaped = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '\\' && i + 1 < path.length()) {
                char next = path.charAt(++i);
                unescaped.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                unescaped.append(c);
            }
        }
        return unescaped.toString();
    }

    /** GNU coreutils, "md5sum invocation": such a name is escaped, and its line begins with one. */
    private static void line(StringBuilder text, String path, String sum) {
        boolean plain = path.indexOf('\\') < 0 && path.indexOf('\n') < 0 && path.indexOf('\r') < 0;
        text.append(plain ? "" : "\\").append(sum).append("  ");
        text.append(
                plain
                        ? path
                        : path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
        text.append('\n');
    }
}
