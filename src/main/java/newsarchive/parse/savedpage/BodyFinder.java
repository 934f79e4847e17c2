package newsarchive.parse.savedpage;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.article.Removal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article's body in a page: marks what is no text, chooses the part in which running text
 * outweighs all else, and trims its edges.
 */
final class BodyFinder {
    private static final double ENOUGH = 0.75;
    private static final double LITTLE = 0.3;
    private static final double LEAST = 250;
    private static final double NEARLY_ALL = 0.8;

    /** What follows the part of the paragraphs goes where it is less than a twelfth of the text. */
    private static final double ALL_BUT = 0.92;

    private static final double MOST = 0.6;

    private final Outline outline;

    BodyFinder(Element body) {
        outline = Outline.of(body);
        for (Passage passage : outline.passages) {
            passage.worth = PassageWorth.of(passage);
        }
    }

    /**
     * The body.
     *
     * @param deck passages outside {@code root} that open the article
     * @param root holds the article
     * @param omitted nodes within it that are no part of the article
     * @param captions of pictures within it
     * @param bio the note on the author that stood under the text
     */
    record Found(
            List<Passage> deck,
            Element root,
            Set<Node> omitted,
            IdentityHashMap<Element, String> captions,
            @Nullable String bio,
            List<Removal> removals) {}

    Outline outline() {
        return outline;
    }

    /** Whether the page shows less running text than a short notice. */
    boolean hardlyAny() {
        double all = 0;
        for (Passage passage : outline.passages) {
            all += passage.worth * passage.mass;
        }
        return all < LEAST;
    }

    /** Finds the body; null where the page has no text. */
    @Nullable Found find(Known known, int lineShift) {
        StatedText stated = known.stated();
        Box best = bestReading(stated);
        if (best == null || (stated != null && missed(best, stated))) {
            return stated == null
                    ? null
                    : new Found(
                            List.of(),
                            stated.element(),
                            Set.of(),
                            new IdentityHashMap<>(),
                            null,
                            List.of());
        }
        if (stated != null) {
            StatedTextCheck.mark(outline, best, stated);
        }
        Repeats.mark(outline, best);
        Edges.trim(outline, best, known.titles());
        String bio = AuthorNote.mark(outline, best, known.authors());
        List<Passage> deck = DeckFinder.find(outline, best, known.summaries());
        IdentityHashMap<Element, String> captions = Captions.byPicture(outline, best);
        List<Removal> removals = RemovalRecord.of(outline, best, lineShift);
        return new Found(deck, best.element, omitted(best), captions, bio, removals);
    }

    /**
     * Reads the page believing all names; where that leaves less than half of the running text that
     * a reading with fewer beliefs finds in one place, names mislead and the other reading stands.
     */
    private @Nullable Box bestReading(@Nullable StatedText stated) {
        Box strict = read(true);
        if (strict != null && stated != null && held(strict, stated) >= ENOUGH) {
            return strict;
        }
        double first = strict == null ? 0 : new TextSums(outline).good(strict);
        double all = 0;
        for (Passage passage : outline.passages) {
            all += passage.worth * passage.mass;
        }
        if (first >= 0.5 * all) {
            return strict;
        }
        Box lenient = read(false);
        double second = lenient == null ? 0 : new TextSums(outline).good(lenient);
        return second > 2 * first ? lenient : read(true);
    }

    private double held(Box box, StatedText stated) {
        return stated.heldBy(StatedTextCheck.text(outline.passages.subList(box.first, box.end)));
    }

    /** Whether the page shows hardly anything of a text that its data state at length. */
    private boolean missed(Box best, StatedText stated) {
        return stated.mass() > new TextSums(outline).mass(best) && held(best, stated) < LITTLE;
    }

    private @Nullable Box read(boolean strict) {
        outline.clearMarks();
        NoiseMarks.mark(outline, strict);
        Furniture.mark(outline);
        Captions.mark(outline);
        LinkedLists.mark(outline);
        Teasers.mark(outline);
        return choose();
    }

    private @Nullable Box choose() {
        TextSums sums = new TextSums(outline);
        double total = sums.good(outline.root);
        Box best = null;
        double bestScore = 0;
        for (Box box : outline.boxes) {
            if (box.out() || box.first == box.end || !container(box)) {
                continue;
            }
            double score = 2 * sums.good(box) / (sums.mass(box) + total);
            if (score >= bestScore) {
                best = box;
                bestScore = score;
            }
        }
        if (best != null) {
            dropBehindText(best, sums);
        }
        return best;
    }

    /**
     * Where a part says that it holds the text, and holds nearly all of it, what follows that part
     * is none; what stands before it may be the lead.
     */
    private void dropBehindText(Box root, TextSums sums) {
        Box text = root;
        for (Box box : outline.boxes) {
            boolean named = box.role == Role.TEXT || box.tag.equals("article");
            if (named
                    && container(box)
                    && text.holds(box)
                    && !box.out()
                    && sums.good(box) >= NEARLY_ALL * sums.good(text)) {
                text = box;
            }
        }
        Box home = home(root);
        if (home != null && text.holds(home) && sums.good(home) >= ALL_BUT * sums.good(root)) {
            text = home;
        }
        for (int i = text.end; i < root.end; i++) {
            Passage behind = outline.passages.get(i);
            if (behind.dropped == null) {
                behind.dropped = Role.OUTSIDE;
            }
        }
    }

    /** The part of which most paragraphs are children; null where none has most of the text. */
    private @Nullable Box home(Box root) {
        Map<Box, Double> held = new LinkedHashMap<>();
        double all = 0;
        for (int i = root.first; i < root.end; i++) {
            Passage passage = outline.passages.get(i);
            if (passage.dropped == null && !passage.box.out() && passage.box.parent != null) {
                double good = passage.worth * passage.mass;
                all += good;
                if (passage.box.tag.equals("p")) {
                    held.merge(passage.box.parent, good, Double::sum);
                }
            }
        }
        for (Map.Entry<Box, Double> one : held.entrySet()) {
            if (one.getValue() >= MOST * all) {
                return one.getKey();
            }
        }
        return null;
    }

    /** Whether a box can hold an article: a paragraph or heading alone cannot. */
    private static boolean container(Box box) {
        return box.apart
                && !Tags.heading(box.tag)
                && !box.tag.equals("p")
                && !box.tag.equals("li")
                && !box.tag.equals("blockquote");
    }

    /** The elements and texts that are not to be read. The page's tree itself stays as it is. */
    private Set<Node> omitted(Box root) {
        Set<Node> omitted = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Box box : outline.boxes) {
            if (box.dropped() != null && box != root) {
                omitted.add(box.element);
            }
        }
        for (Passage passage : outline.passages) {
            if (passage.dropped != null) {
                omitted.addAll(passage.leaves);
            }
        }
        return omitted;
    }

    /** Letters and digits in lower case: what is left of a text for comparing. */
    static String plain(CharSequence text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.mass(c) > 0) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
