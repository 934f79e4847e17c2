package newsarchive.parse.clipping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import org.jspecify.annotations.Nullable;

/** What the furniture of a page says of the outlet whose page it is. */
final class PageText {
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?i)^(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|info|gov|edu|int|mil|tv|news"
                            + "|eu|uk|ie|de|at|ch|fr|be|es|it|nl|pl|ru|ua|ir|tr|il|eg|sa|ae|lb|sy|in|pk|cn|jp"
                            + "|au|nz|za|ca|us|mx|ar|cl|co|pe|br)(?=$|[\\s/|:,–—-])");

    private static final int LONGEST_BEHALF = 60;
    private static final Pattern BEHALF =
            Pattern.compile(
                    "(?iu)\\b(?:for|pour|für|para|для)\\s+([«\"“„]?\\s?\\p{Lu}[^()/|]{2,40})$");

    private PageText() {}

    /** The domain with which a line begins, {@code region.example.org | Menu}; else null. */
    static @Nullable String domainAtStart(String text) {
        Matcher matcher = DOMAIN.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }

    /** Whether a line says a name as it is written, as a word of its own. */
    static boolean names(String text, String name) {
        String proper = name.startsWith("The ") ? name.substring(4) : name;
        for (int at = text.indexOf(proper); at >= 0; at = text.indexOf(proper, at + 1)) {
            int end = at + proper.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code More people read the Example than ever}, {@code Follow Example on Facebook}: an outlet
     * of one word that means nothing else. Null when none is named or more than one.
     */
    static @Nullable String outletOfOneWord(String text) {
        String found = null;
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (letter && from < 0) {
                from = at;
            } else if (!letter && from >= 0) {
                String word = text.substring(from, at);
                String name = isName(word) ? KnownOutlets.get().named(word) : null;
                if (name != null && found != null && !found.equals(name)) {
                    return null;
                }
                found = name == null ? found : name;
                from = -1;
            }
        }
        return found;
    }

    /** {@code ÉRIC LEBRUN POUR « LE MONDE »}, {@code Ann Example for The Harbour Times}. */
    static @Nullable String onWhoseBehalf(String text) {
        Matcher matcher =
                BEHALF.matcher(text.substring(Math.max(0, text.length() - LONGEST_BEHALF)));
        return matcher.find() && matcher.start() > 4 ? OutletPiece.known(matcher.group(1)) : null;
    }

    /**
     * The institute with whose name a line begins: {@code The Example Institute for Trade does not
     * take positions}; null when it begins otherwise.
     */
    static @Nullable String nameAtStart(String text) {
        String name = null;
        int words = 0;
        for (int at = text.indexOf(' ');
                at > 0 && words < 9 && at + 1 < text.length();
                at = text.indexOf(' ', at + 1)) {
            String start = text.substring(0, at);
            words++;
            int next = text.indexOf(' ', at + 1);
            String following = text.substring(at + 1, next < 0 ? text.length() : next);
            if (following.isEmpty()) {
                return name;
            }
            boolean small = Character.isLowerCase(following.charAt(0));
            boolean ended = !Character.isLowerCase(start.charAt(start.lastIndexOf(' ') + 1));
            if (words > 1 && small && ended && OutletName.looksLike(start)) {
                name = start;
            }
            if (small && !Lexicon.get().section("runs-on").has(following)) {
                return name;
            }
        }
        return name;
    }

    private static boolean isName(String word) {
        return word.length() >= 4 && !Character.isLowerCase(word.charAt(0));
    }
}
