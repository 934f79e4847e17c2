package newsarchive.parse.frontmatter;

import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A source text cut into its front matter and the rest.
 *
 * @param yaml the lines between the two rules, null when the file has no front matter
 * @param rest the text with the front matter's lines emptied, so that lines keep their numbers
 * @param problems an opening rule without a closing one, a block that is too long, a second block
 */
public record FrontMatterBlock(@Nullable String yaml, String rest, List<Problem> problems) {

    /**
     * A closing rule is looked for this far; a text that merely begins with a rule is left alone.
     */
    private static final int MOST_CHARACTERS = 64 * 1024;

    /**
     * Cuts {@code text}, whose lines end with LF. Front matter begins with {@code ---} on the very
     * first line and ends with {@code ---} or {@code ...} on a line of its own.
     */
    public static FrontMatterBlock cut(String text, String file) {
        if (!text.startsWith("---") || !isRule(text, 0)) {
            return new FrontMatterBlock(null, text, List.of());
        }
        int start = text.indexOf('\n') + 1;
        int lines = 1;
        int at = start;
        while (start > 0 && at < text.length() && at < MOST_CHARACTERS) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            lines++;
            if (isRule(text, at) || isDots(text, at)) {
                return new FrontMatterBlock(
                        text.substring(start, at),
                        // copies a long text once where a builder does so three times
                        "\n".repeat(end < 0 ? lines - 1 : lines).concat(text.substring(next)),
                        second(text, next, Position.of(file, lines + 1)));
            }
            at = next;
        }
        if (!looksLikeYaml(text, start)) {
            return new FrontMatterBlock(null, text, List.of());
        }
        Problem unclosed =
                at < text.length()
                        ? Problem.error(
                                "front-matter-limit",
                                Position.of(file, lines),
                                "front matter of more than \"%d\" characters"
                                        .formatted(MOST_CHARACTERS),
                                "close it with \"---\", or put what is long into the text")
                        : Problem.error(
                                "front-matter-unclosed",
                                Position.of(file, 1),
                                "the front matter that begins with \"---\" has no closing \"---\"",
                                "put \"---\" on a line of its own after the last key");
        return new FrontMatterBlock(null, text, List.of(unclosed));
    }

    /** A second block right below the first is text; its writer may think otherwise. */
    private static List<Problem> second(String text, int at, Position place) {
        int below = text.indexOf('\n', at) + 1;
        return isRule(text, at) && looksLikeYaml(text, below)
                ? List.of(
                        Problem.warning(
                                "front-matter-twice",
                                place,
                                "a second block between \"---\", which is read as text",
                                "put all keys into the first one"))
                : List.of();
    }

    /** How many lines the front matter takes, its rules included; 0 when there is none. */
    public int lines() {
        return yaml == null ? 0 : 2 + (int) yaml.chars().filter(c -> c == '\n').count();
    }

    private static boolean isRule(String text, int at) {
        return isOnly(text, at, "---");
    }

    private static boolean isDots(String text, int at) {
        return isOnly(text, at, "...");
    }

    private static boolean isOnly(String text, int at, String mark) {
        if (!text.startsWith(mark, at)) {
            return false;
        }
        for (int i = at + mark.length(); i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the first line below an opening rule is {@code key:}; else it is a text's own rule.
     */
    private static boolean looksLikeYaml(String text, int start) {
        int at = start;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || text.charAt(at) == '-'
                        || text.charAt(at) == '_')) {
            at++;
        }
        return start > 0 && at > start && at < text.length() && text.charAt(at) == ':';
    }
}
