package newsarchive.parse.savedpage;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the licence that a page states for its text: {@code rel=license} (HTML 4.6.7.9), JSON-LD,
 * Dublin Core. A licence beside a picture is the picture's; a page that names several states none
 * for certain.
 */
final class Licence {
    private static final int LONGEST = 200;
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile(
                    "(?i)^(?:https?:)?//(?:www\\.)?creativecommons\\.org/"
                            + "(?:licenses/(by(?:-nc)?(?:-sa|-nd)?)/([1-4]\\.\\d)(?:/([a-z]{2})\\b)?"
                            + "|publicdomain/(zero|mark)/(1\\.0))");

    private Licence() {}

    /** Adds what links of the page state to {@code clues}, after what its data state. */
    static void read(PageElements page, VisibleParts parts, Clues clues) {
        Set<String> named = new LinkedHashSet<>();
        Element first = null;
        for (Element link : page.licences) {
            boolean shown = link.normalName().equals("a");
            boolean pictures = link.closest("figure, figcaption") != null;
            if (!pictures && !(shown && ofAnother(parts, link))) {
                named.add(statement(link.attr("href")));
                first = first == null ? link : first;
            }
        }
        if (first != null && named.size() == 1) {
            Clues.add(clues.licences, first.attr("href"), "rel=license", parts.line(first));
        }
    }

    /** Comments and teasers have their own; a page's foot speaks of the page. */
    private static boolean ofAnother(VisibleParts parts, Element link) {
        Box box = parts.box(link);
        for (Box at = box; at != null; at = at.parent) {
            if (at.role == Role.COMMENTS || at.role == Role.RELATED) {
                return true;
            }
        }
        return box == null;
    }

    /** The first that can be printed; null where none is stated. */
    static @Nullable Clue<String> choose(Clues clues) {
        for (Clue<String> clue : clues.licences) {
            String statement = statement(clue.value());
            if (statement != null) {
                return new Clue<>(statement, clue.where(), clue.line());
            }
        }
        return null;
    }

    /**
     * {@code CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)}; others as written.
     */
    static @Nullable String statement(String written) {
        String text = written.strip();
        Matcher cc = CREATIVE_COMMONS.matcher(text);
        if (!cc.find()) {
            boolean fits = !text.isEmpty() && text.length() <= LONGEST;
            boolean word = text.indexOf(' ') > 0 || text.startsWith("http");
            return fits && word ? text : null;
        }
        String address = "https://" + cc.group().substring(cc.group().indexOf("//") + 2) + "/";
        if (cc.group(4) != null) {
            boolean zero = cc.group(4).equalsIgnoreCase("zero");
            return (zero ? "CC0 " : "Public Domain Mark ") + cc.group(5) + " (" + address + ")";
        }
        String country = cc.group(3) == null ? "" : " " + cc.group(3).toUpperCase(Locale.ROOT);
        return "CC "
                + cc.group(1).toUpperCase(Locale.ROOT)
                + " "
                + cc.group(2)
                + country
                + " ("
                + address
                + ")";
    }
}
