package newsarchive.parse.savedpage;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Range;

/** Lines of a page as lines of its file, which may begin further up with front matter. */
final class SourcePlaces {
    private final int lineShift;

    SourcePlaces(int lineShift) {
        this.lineShift = lineShift;
    }

    /** Gives {@code node} the place at which {@code source} begins, where that is known. */
    void mark(Node node, org.jsoup.nodes.Node source) {
        Range range = source.sourceRange();
        if (range.isTracked()) {
            int line = range.start().lineNumber() - 1 + lineShift;
            node.addSourceSpan(
                    SourceSpan.of(line, range.start().columnNumber() - 1, range.start().pos(), 0));
        }
    }
}
