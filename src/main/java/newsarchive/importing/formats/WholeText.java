package newsarchive.importing.formats;

import java.util.List;
import java.util.Locale;
import newsarchive.text.WordCount;
import org.jsoup.Jsoup;

/**
 * Tells the text of an article from the first lines of it that many feeds give instead. An excerpt
 * that is taken for the article would lose the rest for good, so the doubtful ones are addresses.
 */
final class WholeText {
    private static final int FEWEST_WORDS = 120;

    private static final List<String> ENDINGS =
            List.of(
                    "…",
                    "...",
                    "[…]",
                    "[...]",
                    "read more",
                    "continue reading",
                    "read on",
                    "more »");

    private WholeText() {}

    /**
     * Whether {@code html} is a whole text.
     *
     * @param asContent whether the feed calls it the content: then a short one is a short article
     */
    static boolean isIn(String html, boolean asContent) {
        String text = Jsoup.parseBodyFragment(html).text().strip();
        String end =
                text.substring(Math.max(0, text.length() - 24)).toLowerCase(Locale.ROOT).strip();
        for (String sign : ENDINGS) {
            if (end.endsWith(sign) || end.endsWith(sign + " →") || end.endsWith(sign + " ]")) {
                return false;
            }
        }
        return asContent ? !text.isEmpty() : WordCount.of(text) >= FEWEST_WORDS;
    }
}
