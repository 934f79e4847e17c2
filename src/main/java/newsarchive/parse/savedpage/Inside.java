package newsarchive.parse.savedpage;

/** The kinds of elements of which it matters that a text stands somewhere within one, as bits. */
final class Inside {
    static final int H1 = 1;

    /** Headings of lower rank than the headline's. */
    static final int LOWER_HEADING = 1 << 1;

    static final int H2 = 1 << 2;
    static final int ITEM = 1 << 3;
    static final int CELL = 1 << 4;
    static final int DEFINITION = 1 << 5;
    static final int TABLE = 1 << 6;
    static final int PRE = 1 << 7;
    static final int QUOTE = 1 << 8;
    static final int ASIDE = 1 << 9;
    static final int FIGURE_CAPTION = 1 << 10;

    private Inside() {}

    /** What a tag begins; 0 for tags that do not matter here. */
    static int bit(String tag) {
        return switch (tag) {
            case "h1" -> H1;
            case "h2" -> H2 | LOWER_HEADING;
            case "h3", "h4", "h5", "h6" -> LOWER_HEADING;
            case "li" -> ITEM;
            case "td", "th" -> CELL;
            case "dd" -> DEFINITION;
            case "table" -> TABLE;
            case "pre" -> PRE;
            case "blockquote" -> QUOTE;
            case "aside" -> ASIDE;
            case "figcaption" -> FIGURE_CAPTION;
            default -> 0;
        };
    }
}
