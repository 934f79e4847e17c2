package newsarchive.parse.clipping;

import java.util.List;

/**
 * Marks lines that name a house and nothing else where a text begins or ends: {@code SDA-ATS},
 * {@code (AFP, Al-Example)} below the last paragraph signs the report and is neither a caption nor
 * a heading; {@code EFE} set apart above the first paragraph says whose it is. Between two
 * paragraphs such a line is a credit or a heading and stays what it was.
 */
final class SignedHouses {
    private final List<Signs> all;

    private SignedHouses(List<Signs> all) {
        this.all = all;
    }

    static void settle(List<Signs> all) {
        new SignedHouses(all).run();
    }

    private void run() {
        boolean text = false;
        for (int i = 0; i < all.size(); i++) {
            Signs signs = all.get(i);
            boolean brief = signs.has(Feature.SHORT) && signs.text().length() <= HouseLine.LONGEST;
            boolean next = i + 1 < all.size() && isText(all.get(i + 1));
            boolean below = brief && i > 0 && isText(all.get(i - 1)) && !next;
            boolean above = brief && !text && next && isSetApart(i);
            if ((below || above) && isHouse(signs)) {
                mark(signs, below);
            }
            text |= isText(signs) && !signs.has(Feature.CREDIT_END);
        }
    }

    private static boolean isHouse(Signs signs) {
        return signs.dates().isEmpty()
                && !signs.hasAny(Feature.DATELINE_LINE, Feature.BULLET)
                && HouseLine.name(signs.text()) != null;
    }

    private static void mark(Signs signs, boolean below) {
        signs.set(below ? Feature.CUE_SOURCE : Feature.OUTLET);
        signs.set(Feature.SOURCE_NAMED, below);
        signs.unset(
                Feature.CREDIT_END,
                Feature.CUE_PHOTO,
                Feature.NAME,
                Feature.STAFF,
                Feature.CAPITALS);
        signs.unset(Feature.BREADCRUMB, Feature.SEPARATORS, Feature.CUE_NOTE, Feature.BRACKETED);
    }

    /** Tight below a picture's text the house is the picture's. */
    private boolean isSetApart(int i) {
        int line = all.get(i).block().firstLine().index();
        return i == 0 || line - all.get(i - 1).block().lastLine().index() > 1;
    }

    private static boolean isText(Signs signs) {
        return !signs.has(Feature.SHORT) && signs.has(Feature.STOP);
    }
}
