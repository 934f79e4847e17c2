package newsarchive.parse.savedpage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article's text as the page's data state it ({@code articleBody}): a witness against which a
 * reading of the page is checked, and the body where the page itself shows none.
 */
final class StatedText {
    private static final int LEAST = 500;
    private static final int RUN = 4;

    private final String html;
    private final Set<Long> runs;
    private final int mass;

    private StatedText(String html, String plain) {
        this.html = html;
        this.runs = runs(plain);
        this.mass = Letters.mass(plain);
    }

    /** The longest text that data state; null when none is long enough to say anything. */
    static @Nullable StatedText of(List<Clue<String>> bodies) {
        String longest = "";
        for (Clue<String> clue : bodies) {
            longest = clue.value().length() > longest.length() ? clue.value() : longest;
        }
        if (longest.length() < LEAST) {
            return null;
        }
        String plain =
                longest.indexOf('<') >= 0 ? Jsoup.parseBodyFragment(longest).text() : longest;
        return Letters.mass(plain) < LEAST ? null : new StatedText(longest, plain);
    }

    /** A short text as a witness. */
    static StatedText plain(CharSequence text) {
        return new StatedText(text.toString(), text.toString());
    }

    int mass() {
        return mass;
    }

    /** Share of a text's runs of four words that stand in the stated text; 1 for a short text. */
    double holds(CharSequence text) {
        Set<Long> own = runs(text);
        if (own.isEmpty()) {
            return 1;
        }
        int common = 0;
        for (Long run : own) {
            common += runs.contains(run) ? 1 : 0;
        }
        return (double) common / own.size();
    }

    /** Share of the stated text that stands in {@code text}. */
    double heldBy(CharSequence text) {
        if (runs.isEmpty()) {
            return 1;
        }
        Set<Long> other = runs(text);
        int common = 0;
        for (Long run : runs) {
            common += other.contains(run) ? 1 : 0;
        }
        return (double) common / runs.size();
    }

    /** The stated text as elements: HTML as it is, plain text cut into paragraphs at line ends. */
    Element element() {
        if (html.indexOf("</") >= 0) {
            return Jsoup.parseBodyFragment(html).body();
        }
        Element root = new Element("div");
        for (String line : html.split("\\n+")) {
            if (!line.isBlank()) {
                root.appendElement("p").text(line.strip());
            }
        }
        return root;
    }

    /** Hashes of all runs of four words; an ideograph counts as a word. */
    static Set<Long> runs(CharSequence text) {
        Set<Long> runs = new HashSet<>();
        long[] last = new long[RUN];
        int words = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            int mass = Letters.mass(c);
            boolean sign = mass == 3;
            if (mass > 0) {
                word = word * 31 + Character.toLowerCase(c) + 7;
            }
            if ((mass == 0 || sign) && word != 0) {
                last[words++ % RUN] = word;
                word = 0;
                if (words >= RUN) {
                    long run = 17;
                    for (int k = 0; k < RUN; k++) {
                        run = run * 1_000_003 + last[(words + k) % RUN];
                    }
                    runs.add(run);
                }
            }
        }
        return runs;
    }
}
