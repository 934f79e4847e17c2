package newsarchive.yaml;

import java.util.List;
import newsarchive.problem.Position;

/** Values in order. */
public record YamlList(Position position, List<YamlNode> items) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String described() {
        return "a list";
    }
}
