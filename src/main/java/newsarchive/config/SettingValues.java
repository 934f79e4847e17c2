package newsarchive.config;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.ClosestWord;
import newsarchive.yaml.YamlList;
import newsarchive.yaml.YamlMap;
import newsarchive.yaml.YamlNode;
import newsarchive.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Takes typed values out of one group of keys, and tells of each that is not of its type. */
final class SettingValues {
    private static final String TYPE = "setting-type";

    private final YamlMap map;
    private final List<Problem> problems;

    /**
     * Warns of every key that is not among {@code known}.
     *
     * @param known the keys there are, in the order in which messages list them
     */
    SettingValues(YamlMap map, List<String> known, List<Problem> problems) {
        this.map = map;
        this.problems = problems;
        for (YamlMap.Entry entry : map.entries()) {
            if (!known.contains(entry.key())) {
                problems.add(
                        Problem.warning(
                                "setting-unknown",
                                entry.keyPosition(),
                                "unknown key \"%s\"".formatted(entry.key()),
                                ClosestWord.to(entry.key(), known)
                                        .map("did you mean \"%s\"?"::formatted)
                                        .orElse("known are " + String.join(", ", known))));
            }
        }
    }

    /** Where {@code key}'s value stands, or the group when the key is not there. */
    Position position(String key) {
        YamlNode node = map.get(key);
        return node == null ? map.position() : node.position();
    }

    /** A text in NFC without spaces around it; null when not stated or not a text. */
    @Nullable String text(String key) {
        YamlNode node = map.get(key);
        return node == null ? null : text(node, "\"%s\"".formatted(key));
    }

    /** Texts; a single one may stand without the list. */
    List<String> texts(String key) {
        YamlNode node = map.get(key);
        List<YamlNode> items =
                node instanceof YamlList list
                        ? list.items()
                        : node == null ? List.of() : List.of(node);
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items) {
            String text = text(item, "an item of \"%s\"".formatted(key));
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** True or false, {@code otherwise} when not stated or neither. */
    boolean flag(String key, boolean otherwise) {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> {
                wrong(
                        key,
                        "\"%s\" as \"%s\", expected true or false".formatted(text, key),
                        "write true or false");
                yield otherwise;
            }
        };
    }

    /** The value that one of the words in {@code choices} stands for; null when none does. */
    <T> @Nullable T choice(String key, Map<String, T> choices) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        T choice = choices.get(text.toLowerCase(Locale.ROOT));
        if (choice == null) {
            String closest =
                    ClosestWord.to(text, List.copyOf(choices.keySet()))
                            .map("; did you mean \"%s\"?"::formatted)
                            .orElse("");
            wrong(
                    key,
                    "\"%s\" as \"%s\"".formatted(text, key),
                    "write " + String.join(", ", choices.keySet()) + closest);
        }
        return choice;
    }

    /** Tells that {@code key}'s value is not what it should be. */
    void wrong(String key, String message, String hint) {
        problems.add(Problem.error(TYPE, position(key), message, hint));
    }

    private @Nullable String text(YamlNode node, String what) {
        if (node instanceof YamlScalar scalar) {
            String text = Normalizer.normalize(scalar.value(), Normalizer.Form.NFC).strip();
            return text.isEmpty() || scalar.isNull() ? null : text;
        }
        problems.add(
                Problem.error(
                        TYPE,
                        node.position(),
                        "%s as %s, expected a text".formatted(node.described(), what),
                        "write it in one line, in quotes where it holds a colon"));
        return null;
    }
}
