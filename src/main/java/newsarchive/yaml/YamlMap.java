package newsarchive.yaml;

import java.util.List;
import newsarchive.problem.Position;
import org.jspecify.annotations.Nullable;

/** Keys with their values in the order of the text; no key stands twice. */
public record YamlMap(Position position, List<Entry> entries) implements YamlNode {

    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** The value of {@code key}, null when the key is not there. */
    public @Nullable YamlNode get(String key) {
        for (Entry entry : entries) {
            if (entry.key.equals(key)) {
                return entry.value;
            }
        }
        return null;
    }

    @Override
    public String described() {
        return "a group of keys";
    }

    /** A key, where it stands, and its value. */
    public record Entry(String key, Position keyPosition, YamlNode value) {}
}
