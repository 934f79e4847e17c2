package newsarchive.body;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Part;

/** Receives markup as it is written and cuts it at each place. For one article and one thread. */
final class PartCollector implements Appendable {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder(4096);

    /** Puts a place after the markup written so far. */
    void place(Part place) {
        flush();
        parts.add(place);
    }

    List<Part> finish() {
        flush();
        return parts;
    }

    private void flush() {
        if (!markup.isEmpty()) {
            parts.add(new Part.Markup(markup.toString()));
            markup.setLength(0);
        }
    }

    @Override
    public Appendable append(CharSequence csq) {
        markup.append(csq);
        return this;
    }

    @Override
    public Appendable append(CharSequence csq, int start, int end) {
        markup.append(csq, start, end);
        return this;
    }

    @Override
    public Appendable append(char c) {
        markup.append(c);
        return this;
    }
}
