package newsarchive.parse.clipping;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/** The outlet's name on a line of its own, or with the day in a masthead. */
final class PublisherLine {
    /** {@code HARBOUR DIGEST No. 88}. */
    private static final Pattern ISSUE =
            Pattern.compile(
                    "(?iu)[\\s,;–-]+(?:no|nr|vol|n[°º]|№|issue|ausgabe|numéro|número)\\.?\\s?#?\\p{Nd}.*$");

    private PublisherLine() {}

    /**
     * {@code the Tribune}, {@code Post}: a word of many papers' names, which names none of them
     * unless one alone is known by it.
     */
    static boolean isGeneric(String name) {
        return isVague(name) && KnownOutlets.get().namedBesideASign(name) == null;
    }

    /** The same of a name in a sentence or a byline, {@code Special to the Tribune}. */
    static boolean isVague(String name) {
        String folded = FoldLetters.fold(name);
        String word = folded.startsWith("the ") ? folded.substring(4) : folded;
        return word.indexOf(' ') < 0
                && Lexicon.get().section("outlet-word").has(word)
                && KnownOutlets.get().named(name) == null;
    }

    static String name(String written) {
        boolean special = FoldLetters.fold(written).startsWith("special to ");
        String line = special ? written.substring(11) : SpacedLetters.closed(written);
        if (special && isVague(line)) {
            return "";
        }
        List<FoundDate> dates = DateReader.find(line);
        MastheadLine masthead = MastheadLine.of(line, dates);
        if (masthead != null && masthead.outlet() != null) {
            return inReadersCase(masthead.outlet());
        }
        String known = OutletPiece.known(line);
        known = known == null ? OutletPiece.known(MastheadLine.withoutCounts(line)) : known;
        return known != null ? known : beforeDate(line, dates);
    }

    private static String beforeDate(String line, List<FoundDate> dates) {
        String named = dates.isEmpty() ? line : line.substring(0, dates.get(0).start());
        String name = withoutSlogan(ISSUE.matcher(named).replaceFirst(""));
        int from = 0;
        int to = name.length();
        while (to > from
                && !Character.isLetterOrDigit(name.charAt(to - 1))
                && name.charAt(to - 1) != ')') {
            to--;
        }
        while (from < to && !Character.isLetterOrDigit(name.charAt(from))) {
            from++;
        }
        return inReadersCase(name.substring(from, to));
    }

    /** {@code Diario Ejemplo. Periódico independiente}: the name before what it says of itself. */
    private static String withoutSlogan(String name) {
        int stop = name.indexOf(". ");
        boolean slogan = stop > 4 && OutletName.looksLike(name.substring(0, stop));
        return slogan ? name.substring(0, stop) : name;
    }

    /**
     * {@code THE HARBOUR MERCURY} as {@code The Harbour Mercury}; {@code BBC NEWS} as {@code BBC
     * News}; a well-known outlet as its readers write it.
     */
    static String inReadersCase(String name) {
        if (name.indexOf(' ') < 0 || name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        @Nullable String known = KnownOutlets.get().namedBesideASign(name);
        if (known != null && known.equalsIgnoreCase(name)) {
            return known;
        }
        StringBuilder written = new StringBuilder(name.length());
        for (String word : name.split(" ")) {
            boolean first = written.length() == 0;
            written.append(first ? "" : " ");
            String low = word.toLowerCase(Locale.ROOT);
            boolean small = Lexicon.get().section("runs-on").has(low);
            if (small && !first) {
                written.append(low);
            } else if (word.length() > 3 || small) {
                written.append(word.charAt(0)).append(low.substring(1));
            } else {
                written.append(word);
            }
        }
        return written.toString();
    }
}
