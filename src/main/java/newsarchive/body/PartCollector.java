package newsarchive.body;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Part;
import newsarchive.text.EscapeHtml;
import newsarchive.text.TextBuffer;

/** Receives markup as it is written and cuts it at each place. For one article and one thread. */
final class PartCollector implements Appendable {
    private final List<Part> parts = new ArrayList<>();
    private final TextBuffer markup = new TextBuffer(4096);
    private boolean escapes;

    /** Puts a place after the markup written so far. */
    void place(Part place) {
        flush();
        parts.add(place);
    }

    /** Makes the next piece that is appended text, whose signs of markup are escaped. */
    void escapeNext() {
        escapes = true;
    }

    List<Part> finish() {
        flush();
        return parts;
    }

    private void flush() {
        if (!markup.isEmpty()) {
            parts.add(new Part.Markup(markup.toString()));
            markup.cutTo(0);
        }
    }

    @Override
    public Appendable append(CharSequence csq) {
        int start = markup.length();
        markup.append(csq.toString());
        if (escapes) {
            escapes = false;
            escape(start);
        }
        return this;
    }

    /** Escapes what was appended from {@code start} on. */
    private void escape(int start) {
        char[] chars = markup.chars();
        int end = markup.length();
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"')) {
                String rest = markup.from(i);
                markup.cutTo(i);
                StringBuilder escaped = new StringBuilder(rest.length() + 16);
                EscapeHtml.attribute(escaped, rest);
                markup.append(escaped.toString());
                return;
            }
        }
    }

    @Override
    public Appendable append(CharSequence csq, int start, int end) {
        markup.append(csq.toString(), start, end);
        return this;
    }

    @Override
    public Appendable append(char c) {
        markup.append(c);
        return this;
    }
}
