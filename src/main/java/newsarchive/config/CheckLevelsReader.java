package newsarchive.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;
import newsarchive.text.ClosestWord;
import newsarchive.yaml.YamlMap;
import newsarchive.yaml.YamlNode;
import newsarchive.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads {@code check:} of {@code archive.yml}: a level for each code that is named. Stateless. */
final class CheckLevelsReader {
    private static final List<String> WORDS = List.of("error", "warning", "info", "off");

    private CheckLevelsReader() {}

    static CheckLevels read(@Nullable YamlNode node, List<Problem> problems) {
        if (node == null || (node instanceof YamlScalar scalar && scalar.isNull())) {
            return CheckLevels.USUAL;
        }
        Map<String, CheckLevels.Level> levels = new LinkedHashMap<>();
        if (node instanceof YamlMap map) {
            map.entries().forEach(entry -> read(entry, levels, problems));
        } else {
            problems.add(
                    Problem.error(
                            "setting-type",
                            node.position(),
                            node.described() + " as \"check\", expected codes with a level each",
                            "write below it for example \"  name-unlinked: off\""));
        }
        return new CheckLevels(levels);
    }

    private static void read(
            YamlMap.Entry entry, Map<String, CheckLevels.Level> levels, List<Problem> problems) {
        String word =
                entry.value() instanceof YamlScalar scalar
                        ? scalar.value().strip().toLowerCase(Locale.ROOT)
                        : entry.value().described();
        if (!WORDS.contains(word)) {
            problems.add(
                    Problem.error(
                            "setting-type",
                            entry.value().position(),
                            "\"%s\" as level of \"%s\"".formatted(word, entry.key()),
                            "write error, warning, info or off"
                                    + ClosestWord.to(word, WORDS)
                                            .map("; did you mean \"%s\"?"::formatted)
                                            .orElse("")));
            return;
        }
        levels.put(entry.key(), new CheckLevels.Level(severity(word), entry.keyPosition()));
    }

    private static @Nullable Severity severity(String word) {
        return switch (word) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "info" -> Severity.INFO;
            default -> null;
        };
    }
}
