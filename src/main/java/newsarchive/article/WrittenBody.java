package newsarchive.article;

import java.util.List;

/** A body in memory. */
record WrittenBody(List<Part> parts, String text, List<Heading> headings, int words)
        implements Body {

    WrittenBody {
        parts = List.copyOf(parts);
        headings = List.copyOf(headings);
    }
}
