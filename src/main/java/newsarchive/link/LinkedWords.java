package newsarchive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsarchive.article.Part;
import newsarchive.text.SentenceAround;

/** Finds the sentences that hold an article's links. Stateless. */
final class LinkedWords {
    private LinkedWords() {}

    /**
     * A link in its sentence.
     *
     * @param target as the source wrote it
     */
    record Linked(String target, String sentence) {}

    /** The links of a body whose targets are keys of {@code wanted}, in order. */
    static List<Linked> of(List<Part> parts, String text, Map<String, ?> wanted) {
        List<Linked> linked = new ArrayList<>();
        String open = null;
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Part part : parts) {
            if (part instanceof Part.LinkStart start) {
                open = start.target();
                words.setLength(0);
            } else if (part instanceof Part.Markup markup && open != null) {
                appendWords(words, markup.html());
            } else if (part instanceof Part.LinkEnd && open != null) {
                int at = find(text, words.toString(), from);
                if (at >= 0) {
                    from = at + words.length();
                    if (wanted.containsKey(open)) {
                        linked.add(new Linked(open, SentenceAround.of(text, at, from)));
                    }
                } else if (wanted.containsKey(open)) {
                    linked.add(new Linked(open, words.toString().strip()));
                }
                open = null;
            }
        }
        return linked;
    }

    /** The words' next place in the text; words of a later part may stand earlier (footnotes). */
    private static int find(String text, String words, int from) {
        if (words.isBlank()) {
            return -1;
        }
        int at = text.indexOf(words, from);
        return at >= 0 ? at : text.indexOf(words);
    }

    /** The words between the tags that {@code BodyWriter} wrote. */
    private static void appendWords(StringBuilder words, String html) {
        int i = 0;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '<') {
                int end = html.indexOf('>', i);
                i = end < 0 ? html.length() : end + 1;
            } else if (c == '&') {
                i += appendEntity(words, html, i);
            } else {
                words.append(c == '\n' ? ' ' : c);
                i++;
            }
        }
    }

    private static int appendEntity(StringBuilder words, String html, int at) {
        String[] entities = {"&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\""};
        for (int i = 0; i < entities.length; i += 2) {
            if (html.startsWith(entities[i], at)) {
                words.append(entities[i + 1]);
                return entities[i].length();
            }
        }
        words.append('&');
        return 1;
    }
}
