package newsarchive.parse.savedpage;

import java.util.List;

/**
 * Leaves out what a page puts between the paragraphs of an article whose text its data state too:
 * passages of which nothing stands in the stated text. Only where both agree on nearly all of it;
 * what stands before the first common passage (a deck), headings over common passages, and tables
 * are left alone.
 */
final class StatedTextCheck {
    private static final double AGREE = 0.75;
    private static final int SHORTEST = 25;

    private StatedTextCheck() {}

    /** Marks passages of {@code root}. */
    static void mark(Outline outline, Box root, StatedText stated) {
        List<Passage> passages = outline.passages.subList(root.first, root.end);
        if (stated.heldBy(text(passages)) < AGREE) {
            return;
        }
        boolean begun = false;
        Passage heading = null;
        for (Passage passage : passages) {
            if (passage.dropped != null || passage.box.out()) {
                continue;
            }
            if (Tags.heading(passage.box.tag)) {
                heading = passage;
                continue;
            }
            double common = stated.holds(passage.text);
            begun |= common > 0.5 && passage.mass > SHORTEST;
            boolean judged =
                    begun
                            && passage.mass >= SHORTEST
                            && !passage.box.inside(Inside.TABLE | Inside.PRE);
            if (judged && common < 0.15) {
                passage.dropped = Role.UNSTATED;
                if (heading != null) {
                    heading.dropped = Role.UNSTATED;
                    heading = null;
                }
            } else {
                heading = null;
            }
        }
    }

    /** The passages' text, one a line. */
    static StringBuilder text(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            if (passage.dropped == null && !passage.box.out()) {
                text.append(passage.text).append('\n');
            }
        }
        return text;
    }
}
