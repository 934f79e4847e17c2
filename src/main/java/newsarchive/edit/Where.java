package newsarchive.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Article;
import newsarchive.text.ClosestWord;
import newsarchive.text.Words;

/**
 * Conditions that articles meet or not: {@code publisher="The Lake Courier" and year<2016}. Texts
 * are compared by their words, whatever the case and the accents; {@code ~} asks whether the field
 * holds the words; {@code field=} whether nothing is stated. Immutable.
 */
public final class Where {
    private static final Pattern CONDITION =
            Pattern.compile(
                    "\\s*([a-z-]+)\\s*(!=|<=|>=|=|<|>|~)\\s*(\"[^\"]*\"|'[^']*'|.*?)"
                            + "\\s*(\\band\\b|$)",
                    Pattern.CASE_INSENSITIVE);

    private final List<Condition> conditions;

    private Where(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /** One condition of several that must all be met. */
    private record Condition(String field, String sign, String value) {}

    /**
     * The conditions that are written.
     *
     * @param written empty for every article
     * @throws RefusedException when it cannot be understood
     */
    public static Where of(String written) throws RefusedException {
        List<Condition> conditions = new ArrayList<>();
        Matcher matcher = CONDITION.matcher(written);
        int at = 0;
        while (at < written.length()) {
            matcher.region(at, written.length());
            if (!matcher.lookingAt()) {
                throw new RefusedException(
                        "\"" + written.substring(at).strip() + "\" is no condition",
                        "write for example: publisher=\"The Lake Courier\" and year<2016");
            }
            conditions.add(condition(matcher));
            at = matcher.end();
        }
        return new Where(conditions);
    }

    private static Condition condition(Matcher matcher) throws RefusedException {
        String field = matcher.group(1).toLowerCase(Locale.ROOT);
        if (!ArticleFields.NAMES.contains(field)) {
            throw new RefusedException(
                    "there is no field \"" + field + "\"",
                    ClosestWord.to(field, ArticleFields.NAMES)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("there are " + String.join(", ", ArticleFields.NAMES)));
        }
        String value = matcher.group(3);
        boolean quoted = value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"));
        return new Condition(
                field,
                matcher.group(2),
                quoted ? value.substring(1, value.length() - 1) : value.strip());
    }

    /** Whether an article meets all conditions. */
    public boolean holds(Article article) {
        for (Condition condition : conditions) {
            List<String> values = ArticleFields.of(article, condition.field());
            boolean met =
                    condition.sign().equals("!=")
                            ? !equal(values, condition.value())
                            : met(condition, values);
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private static boolean met(Condition condition, List<String> values) {
        String value = condition.value();
        return switch (condition.sign()) {
            case "=" -> equal(values, value);
            case "~" -> values.stream().anyMatch(one -> folded(one).contains(folded(value)));
            case "<" -> values.stream().anyMatch(one -> compare(one, value) < 0);
            case "<=" -> values.stream().anyMatch(one -> compare(one, value) <= 0);
            case ">" -> values.stream().anyMatch(one -> compare(one, value) > 0);
            default -> values.stream().anyMatch(one -> compare(one, value) >= 0);
        };
    }

    private static boolean equal(List<String> values, String value) {
        return value.isEmpty()
                ? values.isEmpty()
                : values.stream().anyMatch(one -> folded(one).equals(folded(value)));
    }

    /** Dates are compared as far as both are known: {@code 2016-02} is not before {@code 2016}. */
    private static int compare(String one, String other) {
        int known = Math.min(one.length(), other.length());
        boolean dates = isDate(one) && isDate(other);
        return dates
                ? one.substring(0, known).compareTo(other.substring(0, known))
                : folded(one).compareTo(folded(other));
    }

    private static boolean isDate(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    private static String folded(String text) {
        StringBuilder words = new StringBuilder(" ");
        Words.each(text, (word, start, end) -> words.append(word).append(' '));
        return words.toString();
    }
}
