package newsarchive.normalise;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source, both counted from 1 and 0 where unknown; here commonmark's counting from 0
 * ends.
 */
record SourcePlace(int line, int column) {

    static SourcePlace of(TextRun.Origin origin) {
        Text node = origin.node();
        if (node == null) {
            return new SourcePlace(0, 0);
        }
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            int line = firstLine(node);
            return new SourcePlace(line == 0 ? 0 : line + origin.line(), 0);
        }
        return inSpans(spans, node.getLiteral().length(), origin.offset());
    }

    /**
     * Spans of one node lie on several lines where a reader joined them, with a space or without;
     * the lengths tell which.
     */
    private static SourcePlace inSpans(List<SourceSpan> spans, int literal, int offset) {
        int total = spans.stream().mapToInt(SourceSpan::getLength).sum();
        int joint = literal >= total + spans.size() - 1 ? 1 : 0;
        int rest = offset;
        for (int i = 0; i < spans.size(); i++) {
            SourceSpan span = spans.get(i);
            boolean last = i == spans.size() - 1;
            if (rest < span.getLength() || last) {
                int column = Math.min(rest, Math.max(0, span.getLength() - 1));
                return new SourcePlace(span.getLineIndex() + 1, span.getColumnIndex() + column + 1);
            }
            rest = Math.max(0, rest - span.getLength() - joint);
        }
        return new SourcePlace(0, 0);
    }

    private static int firstLine(@Nullable Node inner) {
        for (Node node = inner; node != null; node = node.getParent()) {
            if (!node.getSourceSpans().isEmpty()) {
                return node.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 0;
    }
}
