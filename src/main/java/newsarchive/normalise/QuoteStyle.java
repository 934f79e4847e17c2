package newsarchive.normalise;

import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of a language in news: those that newspapers print, not those that keyboards
 * have.
 *
 * @param open with the space that belongs behind it
 * @param close with the space that belongs before it
 * @param singleOpen for quotations in single marks
 */
record QuoteStyle(String open, String close, String singleOpen, String singleClose) {
    private static final QuoteStyle ENGLISH = new QuoteStyle("“", "”", "‘", "’");
    private static final QuoteStyle GERMAN = new QuoteStyle("„", "“", "‚", "‘");
    private static final QuoteStyle GUILLEMETS = new QuoteStyle("«", "»", "‘", "’");
    private static final QuoteStyle FRENCH = new QuoteStyle("«\u202F", "\u202F»", "‘", "’");
    private static final QuoteStyle POLISH = new QuoteStyle("„", "”", "‚", "’");
    private static final QuoteStyle NORDIC = new QuoteStyle("”", "”", "’", "’");

    /** The style of a language, null where straight marks are better left as they are. */
    static @Nullable QuoteStyle of(String language) {
        return switch (language) {
            case "en", "pt", "nl", "tr", "zh", "ga", "cy", "af", "sw" -> ENGLISH;
            case "de", "cs", "sk", "sl", "bg", "is", "ka", "lt", "et", "sr", "hr" -> GERMAN;
            case "fr" -> FRENCH;
            case "es",
                    "it",
                    "ca",
                    "gl",
                    "ru",
                    "uk",
                    "be",
                    "el",
                    "ar",
                    "fa",
                    "no",
                    "nb",
                    "nn",
                    "hy",
                    "ku" ->
                    GUILLEMETS;
            case "pl", "ro", "hu" -> POLISH;
            case "sv", "fi" -> NORDIC;
            default -> null;
        };
    }
}
