package newsarchive.parse.savedpage;

import java.util.List;

/**
 * Trims the edges of a body: headline, byline and date lines before the text, tag lines and lone
 * headings after it.
 */
final class Edges {
    private static final int SHORT = 70;

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
        edges.after();
    }

    private static boolean in(Passage passage) {
        return passage.dropped == null && !passage.box.out();
    }

    private void headline() {
        int seen = 0;
        int prose = 0;
        long headlines = passages.stream().filter(p -> in(p) && p.box.within("h1") != null).count();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!in(passage)) {
                continue;
            }
            seen++;
            boolean top = passage.box.within("h1") != null;
            boolean named = passage.mass > 8 && titles.contains(BodyFinder.plain(passage.text));
            boolean title = top ? named || headlines == 1 : named && prose < 2;
            prose += prose(passage) ? 1 : 0;
            if (title) {
                passage.dropped = Role.HEADLINE;
                if (seen < 12) {
                    dropAbove(i);
                }
            }
        }
    }

    private void dropAbove(int end) {
        for (int i = 0; i < end; i++) {
            Passage above = passages.get(i);
            if (above.worth < 0.7 && in(above)) {
                above.dropped = Role.META;
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
                    && passage.box.within("li", "table", "pre") == null) {
                passage.dropped = Role.META;
            } else {
                return;
            }
        }
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
                            && passage.box.within("table", "pre", "blockquote", "li") == null;
            if (Tags.heading(passage.box.tag) || shortLine || passage.linkDensity() > 0.8) {
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
