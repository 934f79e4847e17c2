package newsarchive.edit;

import java.util.ArrayList;
import java.util.List;
import newsarchive.parse.frontmatter.FrontMatterReader;
import newsarchive.yaml.YamlDocument;
import newsarchive.yaml.YamlMap;
import newsarchive.yaml.YamlReader;

/**
 * Sets one key in YAML as somebody wrote it: the other lines, their order and the comments stay,
 * and so does a comment behind the value. A new key comes to its place in the order of the guide.
 * Stateless.
 */
final class EditYaml {
    private EditYaml() {}

    /**
     * {@code yaml} with {@code key} set.
     *
     * @param yaml lines of keys, which end with LF; may be empty
     * @param written what stands behind the key's colon, with the lines below it; empty takes the
     *     key out
     */
    static String set(String yaml, String key, String written) {
        List<String> lines = new ArrayList<>(yaml.lines().toList());
        YamlDocument document = YamlReader.read(yaml, "", 1);
        List<YamlMap.Entry> entries =
                document.root() instanceof YamlMap map ? map.entries() : List.of();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equals(key)) {
                int from = entries.get(i).keyPosition().line() - 1;
                int to =
                        i + 1 < entries.size()
                                ? entries.get(i + 1).keyPosition().line() - 1
                                : lines.size();
                replace(lines, from, end(lines, from, to), key, written);
                return joined(lines);
            }
        }
        if (!written.isEmpty()) {
            lines.addAll(place(entries, key, lines), (key + ":" + written).lines().toList());
        }
        return joined(lines);
    }

    private static void replace(List<String> lines, int from, int to, String key, String written) {
        String comment = to == from + 1 ? comment(lines.get(from)) : "";
        for (int i = to - 1; i >= from; i--) {
            lines.remove(i);
        }
        if (!written.isEmpty()) {
            List<String> made = new ArrayList<>((key + ":" + written).lines().toList());
            made.set(0, made.get(0) + comment);
            lines.addAll(from, made);
        }
    }

    /** Blank lines and comments before the next key belong to that. */
    private static int end(List<String> lines, int from, int to) {
        int end = to;
        while (end > from + 1 && isComment(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** What stands behind a value of one line, with the space before it. */
    private static String comment(String line) {
        boolean doubled = false;
        boolean single = false;
        for (int i = line.indexOf(':') + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && doubled) {
                i++;
            } else if (c == '"' && !single) {
                doubled = !doubled;
            } else if (c == '\'' && !doubled && (single || line.charAt(i - 1) == ' ')) {
                single = !single;
            } else if (c == '#' && !doubled && !single && line.charAt(i - 1) == ' ') {
                int start = i;
                while (line.charAt(start - 1) == ' ') {
                    start--;
                }
                return line.substring(start);
            }
        }
        return "";
    }

    /** Behind the last key that comes before it in the guide. */
    private static int place(List<YamlMap.Entry> entries, String key, List<String> lines) {
        int own = FrontMatterReader.KEYS.indexOf(key);
        for (int i = entries.size() - 1; i >= 0; i--) {
            int order = FrontMatterReader.KEYS.indexOf(entries.get(i).key());
            if (order >= 0 && order < own) {
                int from = entries.get(i).keyPosition().line() - 1;
                int to =
                        i + 1 < entries.size()
                                ? entries.get(i + 1).keyPosition().line() - 1
                                : lines.size();
                return end(lines, from, to);
            }
        }
        return entries.isEmpty() ? lines.size() : entries.get(0).keyPosition().line() - 1;
    }

    private static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
