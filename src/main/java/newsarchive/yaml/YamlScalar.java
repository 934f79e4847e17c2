package newsarchive.yaml;

import newsarchive.problem.Position;

/**
 * A single value.
 *
 * @param value its text, quotes and escapes resolved
 * @param plain true where it stands without quotes, so that {@code 5} may mean a number and {@code
 *     true} a yes
 */
public record YamlScalar(Position position, String value, boolean plain) implements YamlNode {

    /** Whether nothing is stated: {@code key:}, {@code ~} or {@code null}, without quotes. */
    public boolean isNull() {
        return plain
                && switch (value) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }

    @Override
    public String described() {
        if (isNull()) {
            return "nothing";
        }
        String shown = value.length() > 60 ? value.substring(0, 59) + "…" : value;
        return "\"" + shown.replace("\n", " ") + "\"";
    }
}
