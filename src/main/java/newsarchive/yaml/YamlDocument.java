package newsarchive.yaml;

import java.util.List;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a YAML text holds.
 *
 * @param root null when the text is empty or so faulty that nothing can be said of it
 */
public record YamlDocument(@Nullable YamlNode root, List<Problem> problems) {

    public YamlDocument {
        problems = List.copyOf(problems);
    }
}
