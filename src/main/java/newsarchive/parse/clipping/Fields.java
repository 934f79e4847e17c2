package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.problem.Problem;

/** What is known of one article while it is read. */
final class Fields {
    final Metadata.Builder metadata = new Metadata.Builder();
    final Map<String, Evidence> evidence = new TreeMap<>();
    final List<Problem> problems = new ArrayList<>();

    /** The block whose first piece begins with a dateline, -1 when none does. */
    int datelineBlock = -1;

    /** Where the report begins in the text of {@link #datelineBlock}. */
    int bodyStart;

    boolean has(String field) {
        return evidence.containsKey(field);
    }
}
