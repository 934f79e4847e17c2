package newsarchive.parse.clipping;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a line that may name an outlet: {@code Ediciones El País S.L.}, {@code Газета «X»},
 * {@code X and agencies}, {@code Le Monde.fr}. What belongs to the company or to the sentence goes;
 * what is left must be a known outlet or have the look of one.
 */
final class OutletPiece {
    /** Legal forms and the words of companies that stand behind a name. */
    private static final Pattern COMPANY =
            Pattern.compile(
                    "(?iu)[\\s,]+(s\\.? ?l\\.?( ?u\\.?)?|s\\.? ?a\\.?( ?u\\.?| de c\\.?v\\.?)?|gmbh( & co\\.? kg)?|ag"
                            + "|kg|mbh|inc\\.?|l\\.?l\\.?c\\.?|ltd\\.?|limited|plc|corp\\.?|corporation|co\\.?"
                            + "|company|b\\.?v\\.?|n\\.?v\\.?|s\\.?p\\.?a\\.?|s\\.?r\\.?l\\.?|sas|sarl|e\\.v\\.?|eg"
                            + "|media group|publishing|publications|group|newspapers?|media|verlag|online"
                            + "|digital|interactive)$");

    private static final Pattern LEADING =
            Pattern.compile(
                    "(?iu)^(by|the|ediciones|editorial|diario|grupo|sociedad|société|groupe|le groupe|verlag"
                            + "|иа|ооо|оао|зао|пао|ао|ид|издательский дом|редакция|сайт|портал"
                            + "|مؤسسة|شركة|لـ|ل|از|متعلق به|نقل از|به نقل از)\\s+");

    private static final Set<String> NOUNS =
            Set.of("صحيفة", "جريدة", "مجلة", "газета", "Газета", "журнал");

    /** Words that lead from a paper's name to its day. */
    private static final Set<String> LINKS =
            Set.of(
                    "of", "on", "from", "for", "du", "de", "del", "vom", "von", "от", "за", "in",
                    "dated");

    /** {@code avec AFP}, {@code and agencies}: who helped the paper. */
    private static final Pattern WITH_AGENCIES =
            Pattern.compile(
                    "(?iu)\\s+(avec|with|mit|con|und|and|et|y|&|и|\\+)\\s+(l[ae]s? )?(agenc\\w*|agentur\\w*|wires?|staff"
                            + "|news agencies|afp|reuters|ap|dpa|efe|агентств\\w*|agences)\\b.*$"
                            + "|\\s*\\+\\s*(ال)?وكالات.*$|\\s+و\\s?(ال)?وكالات.*$");

    private OutletPiece() {}

    /** The outlet's name as readers write it; null when the piece names none. */
    static @Nullable String name(String piece) {
        String known = known(piece);
        if (known != null) {
            return known;
        }
        String name = withoutCompany(withoutLinks(trim(piece)));
        boolean fits = !name.isEmpty() && OutletName.looksLike(name);
        return fits ? PublisherLine.inReadersCase(unquoted(name)) : null;
    }

    /** The name of a well-known outlet; null when the piece names none. */
    static @Nullable String known(String piece) {
        KnownOutlets outlets = KnownOutlets.get();
        String name = withoutLinks(trim(piece));
        for (int i = 0; i < 4 && !name.isEmpty(); i++) {
            String known = outlets.namedBesideASign(name);
            if (known != null) {
                return i == 0 ? withoutNoun(known) : outlets.proper(known);
            }
            String shorter = i % 2 == 0 ? withoutCompany(name) : withoutLeading(name);
            name = trim(shorter);
        }
        return null;
    }

    /** The name without what leads from it to a day, {@code on}, {@code du}, and to agencies. */
    static String withoutLinks(String name) {
        String left = name;
        for (String before = ""; !before.equals(left); ) {
            before = left;
            int space = left.lastIndexOf(' ');
            String last = FoldLetters.fold(left.substring(space + 1));
            boolean links = space > 0 && isLink(last);
            boolean bracket = space > 0 && last.startsWith("(") && last.endsWith(")");
            left = links || bracket ? trim(left.substring(0, space)) : left;
        }
        Matcher with = WITH_AGENCIES.matcher(left);
        return with.find() && with.start() > 1 ? left.substring(0, with.start()) : left;
    }

    /** Whether a word leads from a name to a day: {@code of}, {@code du}, {@code vom}. */
    static boolean isLink(String word) {
        String folded = FoldLetters.fold(word);
        Lexicon lexicon = Lexicon.get();
        return LINKS.contains(folded)
                || lexicon.section("date-connector").has(folded)
                || lexicon.section("published").has(folded);
    }

    private static String withoutCompany(String name) {
        String left = name;
        for (String before = ""; !before.equals(left); ) {
            before = left;
            left = COMPANY.matcher(left).replaceFirst("").strip();
        }
        return left.isEmpty() ? name : left;
    }

    /** {@code صحيفة X} is X where X alone is known; in Persian the word belongs to the name. */
    private static String withoutNoun(String known) {
        int space = known.indexOf(' ');
        boolean noun = space > 0 && NOUNS.contains(known.substring(0, space));
        String alone =
                noun ? KnownOutlets.get().namedBesideASign(known.substring(space + 1)) : null;
        return alone == null ? known : alone;
    }

    private static String withoutLeading(String name) {
        String left = LEADING.matcher(name).replaceFirst("").strip();
        int space = left.indexOf(' ');
        Phrases nouns = Lexicon.get().section("outlet-noun");
        boolean noun = space > 0 && nouns.has(FoldLetters.fold(left.substring(0, space)));
        return noun ? left.substring(space + 1) : left;
    }

    /** {@code ИА «Интерфакс} as a line's split leaves it: the sign that stands alone goes. */
    static String withoutLoneQuote(String name) {
        boolean open = name.indexOf('«') >= 0 || name.indexOf('“') >= 0 || name.indexOf('„') >= 0;
        boolean close = name.indexOf('»') >= 0 || name.indexOf('”') >= 0;
        return open == close ? name : name.replaceAll("[«»“”„]", "");
    }

    private static String unquoted(String name) {
        String folded = FoldLetters.fold(name);
        boolean quoted = folded.length() > 2 && folded.startsWith("\"") && folded.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " :;,.|–—-()[]\u00A0→>/*•©".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " :;,|–—-([\u00A0…/*•.©".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
