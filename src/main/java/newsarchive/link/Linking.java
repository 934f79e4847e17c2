package newsarchive.link;

import java.util.List;
import newsarchive.problem.Problem;
import newsarchive.source.LeftOut;

/**
 * What linking gave.
 *
 * @param permalinks the ledger before and after
 * @param withheld texts of which only a part may be shown, or nothing
 * @param leftOut articles and pages that are not published and why, by source path
 * @param problems dead links, missing pictures, colliding addresses; sorted
 * @param nearness what comparing the articles gave
 */
public record Linking(
        Archive archive,
        Permalinks permalinks,
        List<WithheldText> withheld,
        List<LeftOut> leftOut,
        List<Problem> problems,
        NearnessFacts nearness) {

    public Linking {
        withheld = List.copyOf(withheld);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }
}
