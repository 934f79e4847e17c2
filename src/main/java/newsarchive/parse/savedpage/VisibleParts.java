package newsarchive.parse.savedpage;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which parts of a page may tell of its article: not its comments, teasers and side columns. */
final class VisibleParts {
    /** How many passages before and after the headline may be byline and date line. */
    private static final int BEFORE = 4;

    private static final int AFTER = 10;

    final Outline outline;
    private final IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>();
    private final BitSet foreign;
    private final int lineShift;

    VisibleParts(Outline outline, int lineShift) {
        this.outline = outline;
        for (Box box : outline.boxes) {
            // the only elements that are asked for have a tag or attributes that say something
            if (box.element.attributesSize() > 0 || box.tag.equals("time")) {
                boxes.put(box.element, box);
            }
        }
        this.foreign = foreign(outline);
        this.lineShift = lineShift;
    }

    /** Line of the file; 0 when unknown. */
    int line(Element element) {
        return element.sourceRange().isTracked()
                ? element.sourceRange().start().lineNumber() + lineShift
                : 0;
    }

    /** Whether it belongs to a comment, a teaser or another part that is not this article's. */
    boolean foreign(Box box) {
        return foreign.get(box.at);
    }

    /** The places of all boxes that say so or lie in one that does. */
    private static BitSet foreign(Outline outline) {
        TextSums sums = new TextSums(outline);
        double most = 0.5 * sums.good(outline.root);
        BitSet foreign = new BitSet(outline.boxes.size());
        for (Box box : outline.boxes) {
            boolean around = box.parent != null && foreign.get(box.parent.at);
            boolean says =
                    switch (box.role) {
                        case COMMENTS, RELATED, SIDEBAR, NAVIGATION, FOOTER, DIALOG -> true;
                        default -> false;
                    };
            // a part that holds the page's text is what it says by mistake
            if (around || (says && !box.tag.equals("body") && sums.good(box) < most)) {
                foreign.set(box.at);
            }
        }
        return foreign;
    }

    /** The same of an element; one that shows nothing is foreign. */
    boolean foreign(Element element) {
        Box box = boxes.get(element);
        return box == null || foreign(box);
    }

    /** The box of an element; null for one that shows nothing. */
    @Nullable Box box(Element element) {
        return boxes.get(element);
    }

    /** Whether class or id hold one of the words. */
    static boolean names(Box box, String... words) {
        String names = (box.element.className() + ' ' + box.element.id()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The passages around the headline, or around the first of the text; empty where none is. */
    List<Passage> aroundHeadline() {
        int headline = -1;
        for (int i = 0; i < outline.passages.size() && headline < 0; i++) {
            headline = outline.passages.get(i).box.inside(Inside.H1) ? i : -1;
        }
        for (int i = 0; i < outline.passages.size() && headline < 0; i++) {
            Passage passage = outline.passages.get(i);
            headline = passage.worth > 0.9 && !foreign(passage.box) ? i : -1;
        }
        return headline < 0
                ? List.of()
                : outline.passages.subList(
                        Math.max(0, headline - BEFORE),
                        Math.min(outline.passages.size(), headline + AFTER));
    }
}
