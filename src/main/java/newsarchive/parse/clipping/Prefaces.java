package newsarchive.parse.clipping;

import java.util.List;

/**
 * Finds what stands above the first article of a file of several and belongs to none: the cover
 * sheet of a database's print-out, down to its first {@code 1 of 15 stories}, and the opening words
 * of a newsletter or an agency's summary, down to the rule that parts its items, too.
 */
final class Prefaces {
    private static final int COVER = 60;
    private static final int HEAD = 14;
    private static final int PARAGRAPHS = 2;

    private final List<Signs> all;
    private final boolean[] body;

    private Prefaces(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /**
     * Adds them to the signs of all blocks, and takes them out of {@code body}, which says which
     * look like paragraphs.
     */
    static void addTo(List<Signs> all, boolean[] body) {
        Prefaces reader = new Prefaces(all, body);
        reader.mark(reader.endOfCover());
        reader.mark(reader.endOfOpening());
    }

    private void mark(int end) {
        for (int i = 0; i < end; i++) {
            all.get(i).set(Feature.PREFACE);
            body[i] = false;
        }
    }

    /** The first count of stories that stands above any text; 0 when there is none. */
    private int endOfCover() {
        for (int i = 0; i < Math.min(body.length, COVER) && !body[i]; i++) {
            if (all.get(i).has(Feature.DOCUMENT_COUNT)) {
                return i;
            }
        }
        return 0;
    }

    /** Behind the first rule, where what stands above it calls the file a digest. */
    private int endOfOpening() {
        int paragraphs = 0;
        for (int i = 0; i < Math.min(body.length, HEAD); i++) {
            if (all.get(i).has(Feature.RULE)) {
                return i > 0 && paragraphs <= PARAGRAPHS && partsAgain(i) ? i + 1 : 0;
            }
            paragraphs += body[i] ? 1 : 0;
        }
        return 0;
    }

    /**
     * Whether the same rule stands between texts further down, and what stands above the first one
     * says that other texts follow.
     */
    private boolean partsAgain(int rule) {
        if (rule + 2 < body.length
                && !body[rule + 1]
                && DigestItems.callsItselfDigest(all.get(rule + 1))) {
            return true;
        }
        boolean digest = false;
        for (int i = 0; i < rule; i++) {
            boolean says = DigestItems.callsItselfDigest(all.get(i));
            if (body[i] && !says) {
                return false; // the first article stands above the rule
            }
            digest |= says;
        }
        for (int i = rule + 2; digest && i + 1 < body.length; i++) {
            if (all.get(i).has(Feature.RULE) && all.get(i).text().equals(all.get(rule).text())) {
                return true;
            }
        }
        return false;
    }
}
