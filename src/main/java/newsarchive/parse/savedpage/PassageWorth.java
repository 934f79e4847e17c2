package newsarchive.parse.savedpage;

/**
 * How much a passage looks like the running text of an article, by itself: 0 not at all, 1 surely.
 */
final class PassageWorth {
    private PassageWorth() {}

    /** Notices about cookies are prose, but of no article that has other prose beside it. */
    private static boolean ofCookies(CharSequence text) {
        String plain = text.toString();
        return plain.contains("cookies") || plain.contains("Cookies");
    }

    static double of(Passage p) {
        double free = 1 - p.linkDensity();
        if (ofCookies(p.text)) {
            return 0.2 * free;
        }
        if (p.box.inside(Inside.PRE | Inside.QUOTE)) {
            return 0.8 * free;
        }
        if (Tags.heading(p.box.tag)) {
            return p.box.tag.equals("h1") ? 0.2 : 0.5 * free;
        }
        boolean sentence = p.endsSentence() || p.sentences > 1;
        if (p.mass >= 120) {
            return (sentence ? 1 : 0.8) * free * free;
        }
        if (p.mass >= 40) {
            return (sentence ? 0.85 : 0.45) * free * free;
        }
        if (p.box.inside(Inside.ITEM | Inside.CELL | Inside.DEFINITION)) {
            return (sentence ? 0.6 : 0.4) * free * free;
        }
        return (sentence ? 0.5 : p.box.tag.equals("p") ? 0.3 : 0.15) * free;
    }
}
