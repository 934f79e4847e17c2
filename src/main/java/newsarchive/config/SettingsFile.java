package newsarchive.config;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.problem.Problem;
import newsarchive.source.SourceReader;
import newsarchive.source.SourceText;
import newsarchive.yaml.YamlDocument;
import newsarchive.yaml.YamlList;
import newsarchive.yaml.YamlMap;
import newsarchive.yaml.YamlNode;
import newsarchive.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** A file of settings in the archive's root, which may be absent. */
final class SettingsFile {
    private SettingsFile() {}

    /** The groups of a file that is a list of groups of keys; none when it is absent or faulty. */
    static List<YamlMap> groups(Path root, String name, List<Problem> problems) {
        YamlNode node = read(root, name, problems);
        List<YamlMap> groups = new ArrayList<>();
        if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlMap group) {
                    groups.add(group);
                } else {
                    problems.add(wrong(item, "as an entry, expected \"- name: …\""));
                }
            }
        } else if (node != null) {
            problems.add(wrong(node, "in this file, expected a list of \"- name: …\""));
        }
        return groups;
    }

    /** The keys of a file that is one group of keys; null when it is absent or faulty. */
    static @Nullable YamlMap group(Path root, String name, List<Problem> problems) {
        YamlNode node = read(root, name, problems);
        if (node instanceof YamlMap map) {
            return map;
        }
        if (node != null) {
            problems.add(wrong(node, "in this file, expected lines of \"key: value\""));
        }
        return null;
    }

    private static Problem wrong(YamlNode node, String expected) {
        return Problem.error(
                "setting-type",
                node.position(),
                node.described() + " " + expected,
                "see the guide for the keys there are");
    }

    private static @Nullable YamlNode read(Path root, String name, List<Problem> problems) {
        Path file = root.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        SourceText text = new SourceReader().readSettings(file, name);
        problems.addAll(text.problems());
        YamlDocument document = YamlReader.read(text.text(), name, 1);
        problems.addAll(document.problems());
        return document.root();
    }
}
