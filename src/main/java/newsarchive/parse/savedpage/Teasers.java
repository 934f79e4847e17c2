package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Leaves out rows of teasers: three or more sisters built alike, each with a linked headline and
 * little else. Sections of an article are built alike too, but hold prose and do not begin with a
 * link to another page.
 */
final class Teasers {
    private static final int FEWEST = 3;
    private static final int LARGEST = 420;
    private static final double MOST = 0.45;

    private final Outline outline;
    private final TextSums sums;
    private final double total;

    private Teasers(Outline outline) {
        this.outline = outline;
        this.sums = new TextSums(outline);
        this.total = sums.good(outline.root);
    }

    /** Marks boxes that hold nothing but teasers. */
    static void mark(Outline outline) {
        Teasers teasers = new Teasers(outline);
        for (Box box : outline.boxes) {
            if (box.children.size() >= FEWEST && box.end - box.first >= FEWEST && !box.out()) {
                teasers.markRow(box);
            }
        }
    }

    private void markRow(Box row) {
        List<Box> cards = new ArrayList<>();
        int other = 0;
        for (Box child : row.children) {
            if (child.end == child.first || child.out()) {
                continue;
            }
            if (isCard(child)) {
                cards.add(child);
            } else {
                other++;
            }
        }
        double held = 0;
        for (Box card : cards) {
            held += sums.good(card);
        }
        if (cards.size() < FEWEST || held > MOST * total || numbered(cards)) {
            return;
        }
        if (other <= 1
                && sums.good(row) - held < 0.1 * total
                && row.parent != null
                && !row.tag.equals("body")
                && !row.tag.equals("main")) {
            row.drop(Role.RELATED, outline.boxes);
        } else {
            cards.forEach(card -> card.drop(Role.RELATED, outline.boxes));
        }
    }

    /** A list of the best counts its parts, a row of teasers does not. */
    private boolean numbered(List<Box> cards) {
        int numbers = 0;
        for (Box card : cards) {
            String text = outline.passages.get(card.first).text.toString();
            int digits = 0;
            while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                digits++;
            }
            boolean sign = digits < text.length() && ".):".indexOf(text.charAt(digits)) >= 0;
            numbers += digits > 0 && digits < 4 && sign ? 1 : 0;
        }
        return 2 * numbers > cards.size();
    }

    /** A box with a linked headline, and less text than a paragraph or two. */
    private boolean isCard(Box box) {
        double mass = sums.mass(box);
        if (mass < 15 || mass > LARGEST || box.tag.equals("p") || Tags.heading(box.tag)) {
            return false;
        }
        for (int i = box.first; i < box.end; i++) {
            Passage p = outline.passages.get(i);
            boolean linkedLine = p.mass >= 12 && p.linkMass >= 0.9 * p.mass;
            if (linkedLine
                    && (box.tag.equals("article")
                            || p.box.inside(Inside.H1 | Inside.LOWER_HEADING)
                            || p.linkMass > 0.25 * mass)) {
                return headed(p) || (!box.tag.equals("li") && leadsElsewhere(box.element));
            }
        }
        return false;
    }

    private static boolean headed(Passage p) {
        return p.box.inside(Inside.LOWER_HEADING);
    }

    private static boolean leadsElsewhere(Element element) {
        Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
        return link != null && !link.attr("href").startsWith("#");
    }
}
