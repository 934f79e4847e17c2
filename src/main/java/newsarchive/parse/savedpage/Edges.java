package newsarchive.parse.savedpage;

import java.util.List;
import newsarchive.parse.Byline;
import newsarchive.parse.BylineReader;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;

/**
 * Trims the edges of a body: headline, byline and date lines before the text, tag lines and lone
 * headings after it.
 */
final class Edges {
    private static final int SHORT = 70;

    /** Share of the text that may stand above a headline and be none. */
    private static final double LITTLE = 0.1;

    /** Among how many first passages a byline may stand. */
    private static final int OPENING = 6;

    private final List<Passage> passages;
    private final Box root;
    private final List<String> titles;

    private Edges(Outline outline, Box root, List<String> titles) {
        this.passages = outline.passages.subList(root.first, root.end);
        this.root = root;
        this.titles = titles;
    }

    /** Marks passages of {@code root} that stand before and after its text. */
    static void trim(Outline outline, Box root, List<String> titles) {
        Edges edges = new Edges(outline, root, titles);
        edges.headline();
        edges.before();
        edges.bylines();
        edges.after();
    }

    private static boolean in(Passage passage) {
        return passage.dropped == null && !passage.box.out();
    }

    private void headline() {
        int seen = 0;
        int prose = 0;
        // an ideograph weighs as much as three letters
        int longest = 3 * titles.stream().mapToInt(String::length).max().orElse(0);
        long headlines = passages.stream().filter(p -> in(p) && p.box.inside(Inside.H1)).count();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!in(passage)) {
                continue;
            }
            seen++;
            boolean top = passage.box.inside(Inside.H1);
            boolean named =
                    passage.mass > 8
                            && passage.mass <= longest
                            && titles.contains(BodyFinder.plain(passage.text));
            boolean title = top ? named || headlines == 1 : named && prose < 2;
            prose += prose(passage) ? 1 : 0;
            if (title) {
                passage.dropped = Role.HEADLINE;
                if (seen < 12) {
                    dropAbove(i, top && named);
                }
            }
        }
    }

    /**
     * What stands above the headline: all, where that is surely the headline and what stands there
     * is short, as a site's announcement is.
     */
    private void dropAbove(int end, boolean sure) {
        double all = passages.stream().filter(Edges::in).mapToDouble(p -> p.worth * p.mass).sum();
        double above = 0;
        for (Passage passage : passages.subList(0, end)) {
            above += in(passage) ? passage.worth * passage.mass : 0;
        }
        boolean little = sure && above < LITTLE * all;
        for (Passage passage : passages.subList(0, end)) {
            if ((little || passage.worth < 0.7) && in(passage)) {
                passage.dropped = Role.META;
            }
        }
    }

    private void before() {
        for (Passage passage : passages) {
            if (!in(passage)) {
                continue;
            }
            if (prose(passage) || Tags.heading(passage.box.tag) || root == passage.box) {
                return;
            }
            if (passage.mass < SHORT
                    && !passage.endsSentence()
                    && !passage.box.inside(Inside.ITEM | Inside.TABLE | Inside.PRE)) {
                passage.dropped = Role.META;
            } else {
                return;
            }
        }
    }

    /** Lines of date and byline that stand between a deck and the text. */
    private void bylines() {
        int seen = 0;
        for (Passage passage : passages) {
            if (!in(passage)) {
                continue;
            }
            if (seen++ >= OPENING) {
                return;
            }
            boolean line = passage.mass < SHORT && !passage.endsSentence();
            if (line && !passage.box.inside(Inside.ITEM | Inside.PRE) && says(passage)) {
                passage.dropped = Role.META;
            }
        }
    }

    /** Whether a line is a date and little else, or says who wrote the text. */
    private static boolean says(Passage passage) {
        String text = passage.text.toString();
        int dates = 0;
        for (FoundDate date : DateReader.find(text)) {
            dates += date.exact() ? Letters.mass(date.text()) : 0;
        }
        if (dates > 0 && passage.mass - dates < 25) {
            return true;
        }
        Byline byline = BylineReader.read(text).orElse(null);
        return byline != null && byline.marked() && !byline.authors().isEmpty();
    }

    private void after() {
        for (int i = passages.size() - 1; i >= 0; i--) {
            Passage passage = passages.get(i);
            if (!in(passage)) {
                continue;
            }
            boolean shortLine =
                    passage.mass < SHORT
                            && !passage.endsSentence()
                            && !passage.box.inside(
                                    Inside.TABLE | Inside.PRE | Inside.QUOTE | Inside.ITEM);
            if (Furniture.credits(passage)) {
                passage.dropped = Role.CREDIT;
            } else if (Tags.heading(passage.box.tag) || shortLine || passage.linkDensity() > 0.8) {
                passage.dropped = Role.SHORT;
            } else {
                return;
            }
        }
    }

    private static boolean prose(Passage passage) {
        return passage.worth >= 0.8;
    }
}
