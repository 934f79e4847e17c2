package newsarchive.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.parse.savedpage.HtmlToDocument;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article's own HTML, as feeds and exports hold it, as Markdown: all of it is the text,
 * nothing is looked for or cut. Notes that a list at the end explains become footnotes. For one
 * text.
 */
final class FragmentText {
    /** Signs of the private area: no text of an article holds them. */
    private static final char OPEN = '\uE0F0';

    private static final char CLOSE = '\uE0F1';

    private final String base;
    private final Map<String, Element> notes = new LinkedHashMap<>();

    private FragmentText(String base) {
        this.base = base;
    }

    /** The Markdown; links are resolved against {@code base} where it is not empty. */
    static String markdown(String html, String base) {
        return new FragmentText(base).of(Jsoup.parseBodyFragment(html).body());
    }

    private String of(Element body) {
        liftNotes(body);
        Document document = HtmlToDocument.convert(body, base);
        // only a heading of the first level at the very start would be taken for the headline
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            heading.setLevel(2);
        }
        String text = WriteBody.of(document);
        StringBuilder markdown =
                new StringBuilder(text.replace(OPEN + "", "[^").replace(CLOSE, ']'));
        for (Map.Entry<String, Element> note : notes.entrySet()) {
            String words = WriteBody.of(HtmlToDocument.convert(note.getValue(), base)).strip();
            markdown.append("\n[^").append(label(note.getKey())).append("]: ");
            markdown.append(words.replace("\n", "\n    ").replace("\n    \n", "\n\n")).append('\n');
        }
        return markdown.toString();
    }

    /**
     * A reference is a small raised link to an item of a list; the item links back. Only where both
     * are there is it a note: any other stays as it is.
     */
    private void liftNotes(Element body) {
        List<Element> lists = new ArrayList<>();
        for (Element link : body.select("sup a[href^=#]")) {
            String target = link.attr("href").substring(1);
            Element item = target.isEmpty() ? null : itemOf(body, target);
            Element raised = link.closest("sup");
            if (item != null && raised != null && raised.parent() != null) {
                notes.putIfAbsent(target, item);
                raised.replaceWith(new TextNode(OPEN + label(target) + CLOSE));
                Element list = item.parent();
                if (list != null && !lists.contains(list)) {
                    lists.add(list);
                }
            }
        }
        for (Element note : notes.values()) {
            note.select("a[href^=#]").forEach(Element::remove);
            note.remove();
        }
        lists.forEach(FragmentText::removeEmpty);
    }

    /** What the note is called: the name behind {@code fn-}, as we write it, else its number. */
    private String label(String target) {
        String name = target.startsWith("fn-") ? target.substring(3) : "";
        boolean plain = !name.isEmpty() && name.chars().allMatch(c -> c == '-' || isWordSign(c));
        return plain ? name : "" + (List.copyOf(notes.keySet()).indexOf(target) + 1);
    }

    private static boolean isWordSign(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static @Nullable Element itemOf(Element body, String id) {
        Element found = body.getElementById(id);
        Element item = found == null ? null : found.closest("li");
        boolean linksBack = item != null && item.selectFirst("a[href^=#]") != null;
        return linksBack && item.closest("sup") == null ? item : null;
    }

    /** With the box around the list, and a rule or heading of it that is now about nothing. */
    private static void removeEmpty(Element list) {
        Element at = list;
        while (at.parent() != null
                && !at.normalName().equals("body")
                && at.text().isBlank()
                && at.selectFirst("img") == null) {
            Element parent = at.parent();
            at.remove();
            at = parent;
        }
    }
}
