package newsarchive.parse.savedpage;

import java.util.HashMap;
import java.util.Map;

/**
 * Leaves out the parts of a page that say by their tag or names that they are no text, and lists of
 * links. A claim is not believed when all the parts that make it under the same names hold more of
 * the page's running text than such a part ever does: then the name means something else here.
 */
final class NoiseMarks {
    private static final double PROSE = 120;

    /** How many elements around a part belong to it alone: its frame. */
    private static final int NEAR = 3;

    private final Outline outline;
    private final TextSums sums;
    private final boolean strict;
    private final Map<String, Double> claimed = new HashMap<>();
    private double total;

    private NoiseMarks(Outline outline, boolean strict) {
        this.outline = outline;
        this.sums = new TextSums(outline);
        this.strict = strict;
    }

    /**
     * Marks boxes.
     *
     * @param strict believe all roles; otherwise only those that are hardly ever given to text
     */
    static void mark(Outline outline, boolean strict) {
        NoiseMarks marks = new NoiseMarks(outline, strict);
        marks.weighClaims();
        marks.mark();
    }

    private void weighClaims() {
        double aside = 0;
        for (Box box : outline.boxes) {
            if (!believable(box.role)) {
                continue;
            }
            boolean within = box.parent != null && inRole(box.parent, box.role);
            if (!within) {
                claimed.merge(key(box), sums.good(box), Double::sum);
                boolean apart = box.role == Role.COMMENTS || box.role == Role.CONSENT;
                if (apart && sums.good(box) < box.role.most * sums.good(outline.root)) {
                    aside += sums.good(box);
                }
            }
        }
        total = Math.max(1, sums.good(outline.root) - aside);
    }

    private static boolean inRole(Box box, Role role) {
        for (Box at = box; at != null; at = at.parent) {
            if (at.role == role) {
                return true;
            }
        }
        return false;
    }

    private static String key(Box box) {
        StringBuilder key = new StringBuilder(box.role.name()).append(' ').append(box.tag);
        String names = box.element.className();
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (c < '0' || c > '9') {
                key.append(c);
            }
        }
        return key.toString();
    }

    private boolean believable(Role role) {
        if (!role.noise()) {
            return false;
        }
        return strict
                || switch (role) {
                    case NAVIGATION,
                            FOOTER,
                            COMMENTS,
                            CONSENT,
                            NEWSLETTER,
                            RELATED,
                            SHARE,
                            CAPTION ->
                            true;
                    default -> false;
                };
    }

    private void mark() {
        for (Box box : outline.boxes) {
            if (box.out()) {
                continue;
            }
            if (believable(box.role) && believed(box)) {
                box.drop(box.role, outline.boxes);
            } else if (linkList(box)) {
                box.drop(Role.LINKS, outline.boxes);
            } else if (teaserWithin(box)) {
                box.drop(Role.RELATED, outline.boxes);
            }
        }
    }

    private boolean believed(Box box) {
        switch (box.role) {
            case PAYWALL, CONTROL, META, CONTENTS, TAGS, SHARE, ADVERTISEMENT -> {
                if (hasProse(box) || (box.role == Role.CONTENTS && Tags.heading(box.tag))) {
                    return false;
                }
            }
            case RELATED -> {
                if (box.end - box.first <= 2 && sums.linkDensity(box) == 0 && holdsSentence(box)) {
                    return false;
                }
            }
            case SIDEBAR, MEDIA, HIDDEN -> {
                if (amongProse(box)) {
                    return false;
                }
            }
            default -> {
                // the share of text decides
            }
        }
        double held = Math.max(sums.good(box), claimed.getOrDefault(key(box), 0.0));
        double base = box.role == Role.COMMENTS ? sums.good(outline.root) : total;
        return held <= box.role.most * base;
    }

    /** Whether running text stands in it, and near it before and after: a box with a fact. */
    private boolean amongProse(Box box) {
        boolean text =
                hasProse(box) && sums.linkDensity(box) < 0.1 && sums.good(box) < 0.15 * total;
        Box around = box.parent;
        for (int up = 0; text && around != null && up < NEAR; up++, around = around.parent) {
            if (sentences(around.first, box.first) && sentences(box.end, around.end)) {
                return true;
            }
        }
        return false;
    }

    /** An {@code article} in the text that holds a headline and no sentences is another one's. */
    private boolean teaserWithin(Box box) {
        boolean small =
                box.tag.equals("article")
                        && box.end > box.first
                        && box.end - box.first <= 4
                        && sums.good(box) < 0.1 * total;
        if (!small || hasProse(box) || !Tags.heading(outline.passages.get(box.first).box.tag)) {
            return false;
        }
        for (Box at = box.parent; at != null; at = at.parent) {
            boolean named =
                    at.role == Role.TEXT && (at.tag.equals("div") || at.tag.equals("section"));
            if (named || at.tag.equals("article")) {
                return true;
            }
        }
        return false;
    }

    private boolean linkList(Box box) {
        boolean kind =
                switch (box.tag) {
                    case "div", "section", "header", "table" -> true;
                    default -> false;
                };
        return kind
                && box.end - box.first >= 3
                && sums.linkDensity(box) > 0.7
                && sums.good(box) < 0.15 * total
                && !hasProse(box);
    }

    private boolean holdsSentence(Box box) {
        Passage first = outline.passages.get(box.first);
        return box.first < box.end && first.mass > 80 && first.endsSentence();
    }

    private boolean sentences(int first, int end) {
        return outline.passages.subList(first, end).stream()
                .anyMatch(p -> p.worth >= 0.8 && !p.box.out());
    }

    private boolean hasProse(Box box) {
        for (int i = box.first; i < box.end; i++) {
            Passage p = outline.passages.get(i);
            if (p.mass >= PROSE
                    && p.linkDensity() < 0.4
                    && p.endsSentence()
                    && !Furniture.offer(p)
                    && !p.box.out()) {
                return true;
            }
        }
        return false;
    }
}
