package newsarchive.config;

import java.util.List;
import newsarchive.problem.Position;
import org.jspecify.annotations.Nullable;

/** The curator's {@code stories.yml}: what belongs to one event, and what does not. */
public record Stories(List<Story> all) {

    /** An archive without {@code stories.yml}. */
    public static final Stories NONE = new Stories(List.of());

    public Stories {
        all = List.copyOf(all);
    }

    /**
     * One story.
     *
     * @param articles articles that belong to it, by slug or source path; what was found to belong
     *     to one of them belongs to it too
     * @param without articles that do not
     * @param closed true: only {@code articles}
     * @param position of its name in the file
     */
    public record Story(
            String name,
            @Nullable String description,
            List<String> articles,
            List<String> without,
            boolean closed,
            Position position) {
        public Story {
            articles = List.copyOf(articles);
            without = List.copyOf(without);
        }
    }
}
