package newsarchive.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes texts as YAML 1.2 scalars that read back as the same text. Stateless.
 *
 * <p>A text is left plain only where no YAML reader, of 1.1 or 1.2, could take it for anything
 * else; all others stand in double quotes.
 */
public final class YamlText {
    private static final Pattern NUMBER_OR_DATE =
            Pattern.compile("[-+.0-9][-+.,:_0-9a-fA-FxoTZ ]*");

    private static final int LONGEST_IN_BRACKETS = 80;

    /** What YAML 1.1 or 1.2 reads as a truth value or as nothing. */
    private static final List<String> WORDS_OF_YAML =
            List.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlText() {}

    /** {@code text} as a value of a key or an item of a list written with dashes. */
    public static String of(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** The values of a key as they stand behind its colon: in brackets, or below it with dashes. */
    public static String list(List<String> items) {
        boolean plain = items.stream().allMatch(YamlText::fitsInBrackets);
        String inBrackets = " [" + String.join(", ", items) + "]";
        if (plain && inBrackets.length() <= LONGEST_IN_BRACKETS) {
            return inBrackets;
        }
        StringBuilder yaml = new StringBuilder();
        items.forEach(item -> yaml.append("\n  - ").append(of(item)));
        return yaml.toString();
    }

    private static boolean fitsInBrackets(String item) {
        return isPlain(item) && item.chars().noneMatch(c -> ",[]{}\":#".indexOf(c) >= 0);
    }

    /** {@code text} in double quotes, which may hold anything. */
    public static String quoted(String text) {
        StringBuilder yaml = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                yaml.append('\\').append(c);
            } else if (c == '\n') {
                yaml.append("\\n");
            } else if (c == '\t') {
                yaml.append("\\t");
            } else if (mustBeEscaped(c)) {
                String form = c < 0x100 ? "\\x%02X" : "\\u%04X";
                yaml.append(String.format(Locale.ROOT, form, (int) c));
            } else {
                yaml.append(c);
            }
        }
        return yaml.append('"').toString();
    }

    private static boolean mustBeEscaped(char c) {
        return c < ' '
                || (c >= 0x7F && c < 0xA0)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c >= 0xFFFE;
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty()
                || !Character.isLetterOrDigit(text.codePointAt(0))
                || text.endsWith(" ")
                || text.endsWith(":")
                || NUMBER_OR_DATE.matcher(text).matches()
                || WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean colon = c == ':' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            boolean comment = c == '#' && text.charAt(i - 1) == ' ';
            if (colon || comment || mustBeEscaped(c) || c == '\n' || c == '\t') {
                return false;
            }
        }
        return true;
    }
}
