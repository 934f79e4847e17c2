package newsarchive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Reads the examples of a specification, {@code src/test/resources/spec/NAME.md}: prose in
 * Markdown, and between it blocks fenced by <code>```example</code>, each with an input, a line
 * that is a single dot, and what is expected of it. Words after {@code example} are an argument of
 * the block (a rule's name, an option). {@code \\u{200B}} stands for a character that cannot be
 * seen.
 */
public final class SpecFile {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-Fa-f]{1,6})\\}");

    private SpecFile() {}

    /**
     * One pair.
     *
     * @param place {@code slugs.md:12}, line of the fence
     * @param section the heading above it
     * @param argument what stands after {@code example}, empty when nothing does
     */
    public record Example(
            String place, String section, String argument, String input, String expected) {
        @Override
        public String toString() {
            return place + " " + section;
        }
    }

    /** The examples of {@code spec/name}, in order; at least one. */
    public static List<Example> read(String name) {
        List<Example> examples = new ArrayList<>();
        String[] lines = text(name).split("\n", -1);
        String section = "";
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("#")) {
                section = lines[i].replaceFirst("#+ *", "");
            } else if (lines[i].startsWith("```example")) {
                int end = i + 1;
                while (!lines[end].equals("```")) {
                    end++;
                }
                examples.add(example(name, i, section, lines, end));
                i = end;
            }
        }
        if (examples.isEmpty()) {
            throw new IllegalStateException("no examples in " + name);
        }
        return examples;
    }

    /** The same for {@code @MethodSource}: place, input, expected. */
    public static List<Arguments> pairs(String name) {
        return read(name).stream()
                .map(e -> Arguments.of(e.toString(), e.input(), e.expected()))
                .toList();
    }

    private static Example example(
            String name, int fence, String section, String[] lines, int end) {
        List<String> block = List.of(lines).subList(fence + 1, end);
        int dot = block.indexOf(".");
        if (dot < 0) {
            throw new IllegalStateException("no line with a dot at " + name + ":" + (fence + 1));
        }
        return new Example(
                name + ":" + (fence + 1),
                section,
                lines[fence].substring("```example".length()).strip(),
                visible(String.join("\n", block.subList(0, dot))),
                visible(String.join("\n", block.subList(dot + 1, block.size()))));
    }

    private static String visible(String text) {
        return ESCAPE.matcher(text).replaceAll(SpecFile::character);
    }

    private static String character(java.util.regex.MatchResult escape) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16)));
    }

    private static String text(String name) {
        try (InputStream in = SpecFile.class.getResourceAsStream("/spec/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no spec/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
