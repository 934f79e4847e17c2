package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the deck where it stands outside the part that holds the text: between headline and text,
 * in an element named for it or in the words by which the page describes the article.
 */
final class DeckFinder {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 700;
    private static final int NEAR = 14;
    private static final String[] NAMES = {
        "deck",
        "dek",
        "standfirst",
        "subtitle",
        "subhead",
        "lead",
        "lede",
        "teaser",
        "summary",
        "intro",
        "chapo",
        "excerpt",
        "abstract",
        "strapline",
        "kicker-text",
        "ingress",
        "sapo",
        "bajada",
        "entradilla",
        "sottotitolo",
        "vorspann",
        "preamble",
        "description"
    };

    private final Outline outline;
    private final Box root;
    private final List<StatedText> summaries = new ArrayList<>();

    private DeckFinder(Outline outline, Box root, List<String> summaries) {
        this.outline = outline;
        this.root = root;
        for (String summary : summaries) {
            if (Letters.mass(summary) >= SHORTEST) {
                this.summaries.add(StatedText.plain(summary));
            }
        }
    }

    /** Marks the deck's passages as taken into the article and gives them in order. */
    static List<Passage> find(Outline outline, Box root, List<String> summaries) {
        return new DeckFinder(outline, root, summaries).find();
    }

    private List<Passage> find() {
        int text = root.first;
        while (text < root.end && !in(outline.passages.get(text))) {
            text++;
        }
        if (text == root.end) {
            return List.of();
        }
        int headline = headline(text);
        List<Passage> deck = new ArrayList<>();
        for (int i = Math.max(0, headline < 0 ? text - NEAR : headline - 2); i < text; i++) {
            Passage passage = outline.passages.get(i);
            if (!fits(passage) || already(passage, text)) {
                continue;
            }
            boolean described = described(passage);
            boolean named =
                    headline >= 0 && i > headline && !passage.box.out() && named(passage.box);
            boolean heading = Tags.heading(passage.box.tag) && passage.linkMass == 0;
            if (described || (named && (heading || passage.endsSentence()))) {
                passage.kept = true;
                deck.add(passage);
                if (described && !sister(passage, i + 1)) {
                    break;
                }
            }
        }
        return deck;
    }

    /** Whether the next passage is built alike and stands in the same part: a deck of two lines. */
    private boolean sister(Passage passage, int next) {
        Box box = passage.box;
        Box other = outline.passages.get(next).box;
        return !box.equals(other)
                && box.parent != null
                && box.parent.equals(other.parent)
                && box.tag.equals(other.tag)
                && box.element.className().equals(other.element.className());
    }

    private int headline(int before) {
        for (int i = before - 1; i >= Math.max(0, before - 3 * NEAR); i--) {
            Passage passage = outline.passages.get(i);
            if (passage.box.inside(Inside.H1) || passage.dropped == Role.HEADLINE) {
                return i;
            }
        }
        return -1;
    }

    private static boolean in(Passage passage) {
        return passage.dropped == null && !passage.box.out();
    }

    private static boolean fits(Passage passage) {
        return passage.mass >= SHORTEST
                && passage.mass <= LONGEST
                && passage.linkDensity() < 0.3
                && passage.dropped != Role.HEADLINE
                && !passage.box.inside(Inside.H1 | Inside.FIGURE_CAPTION);
    }

    /** Whether the text begins with the same words. */
    private boolean already(Passage passage, int text) {
        StatedText own = StatedText.plain(passage.text);
        for (int i = text; i < Math.min(root.end, text + 3); i++) {
            if (own.heldBy(outline.passages.get(i).text) > 0.5) {
                return true;
            }
        }
        return false;
    }

    private boolean described(Passage passage) {
        for (StatedText summary : summaries) {
            if (summary.holds(passage.text) > 0.6 && summary.heldBy(passage.text) > 0.5) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Box box) {
        Box at = box;
        for (int up = 0; at != null && up < 2; up++, at = at.parent) {
            String names =
                    (at.element.className() + ' ' + at.element.id()).toLowerCase(Locale.ROOT);
            for (String name : NAMES) {
                if (names.contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
