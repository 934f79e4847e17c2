package newsarchive.config;

import java.util.List;
import newsarchive.problem.Problem;

/** All that the curator settled for the whole archive, and what is wrong with it. */
public record Settings(
        ArchiveConfig archive,
        Names names,
        Publishers publishers,
        Stories stories,
        List<Problem> problems) {

    public Settings {
        problems = List.copyOf(problems);
    }

    /** Settings without stories. */
    public Settings(
            ArchiveConfig archive, Names names, Publishers publishers, List<Problem> problems) {
        this(archive, names, publishers, Stories.NONE, problems);
    }
}
