package newsarchive.parse.clipping;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.DateReader;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/** Outlets that a line names in passing: who asks, whose report it is, before the headline. */
final class NamedOutlet {
    private static final Pattern LEAD_END = Pattern.compile("[،:؛/]|-گروه| از ");
    private static final Pattern SPACE = Pattern.compile("[\\s]+");
    private static final String REPORTED_BY = "به گزارش ";
    private static final int A_LEAD = 110;
    private static final int A_NAME = 30;
    private static final Set<String> LANGUAGES =
            Set.of(
                    "turkish",
                    "arabic",
                    "persian",
                    "farsi",
                    "french",
                    "german",
                    "spanish",
                    "russian",
                    "english",
                    "hebrew",
                    "kurdish",
                    "original",
                    "the original",
                    "chinese",
                    "italian",
                    "portuguese",
                    "ukrainian",
                    "polish",
                    "dutch",
                    "urdu",
                    "dari");

    /** {@code avec AFP}, {@code red, ORF.at/Agenturen}. */
    private static final Pattern WITH =
            Pattern.compile("(?iu)(?:avec|with|mit|con|с|بالتعاون مع|با همکاری)\\s+(.{2,40})");

    private static final Pattern PRINTED =
            Pattern.compile(
                    "\\b(published|appeared|printed|ran|erschien|erschienen|veröffentlicht|publié|publiée|paru|parue"
                            + "|publicado|publicada|apareció|опубликован\\p{L}*|вышла|вышло)\\b|نشر|منتشر");

    private NamedOutlet() {}

    /** Whether a note tells where and when the text was printed: "published on September 14". */
    static boolean tellsFirstPrint(Role role, String folded) {
        return (role == Role.EDITORS_NOTE || role == Role.NOTE) && PRINTED.matcher(folded).find();
    }

    /** {@code --Associated Press} below a text; null when no well-known name stands behind it. */
    static @Nullable String behindDash(String text) {
        boolean dash =
                text.length() > 4 && text.length() <= A_NAME && "-–—".indexOf(text.charAt(0)) >= 0;
        return dash ? OutletPiece.known(text) : null;
    }

    /** The agency that a line of credits says it was written with; null when it says none. */
    static @Nullable String withWhom(String text) {
        Matcher with = WITH.matcher(text);
        return with.matches() ? OutletPiece.known(with.group(1)) : null;
    }

    /** {@code LA CROIX : Que faire ?}: the paper that leads the interview. */
    static @Nullable String whoAsks(String text) {
        int colon = text.indexOf(':');
        return colon > 1 && colon <= A_NAME
                ? KnownOutlets.get().named(text.substring(0, colon))
                : null;
    }

    /** {@code Harbour Democrat, Volume 4, Number 10, 15 June 1901 — HEADLINE}. */
    static @Nullable String beforeTitle(String text, @Nullable String title) {
        int at = title == null ? -1 : FoldLetters.fold(text).indexOf(FoldLetters.fold(title));
        if (at < 10) {
            return null;
        }
        String before = text.substring(0, at).strip();
        MastheadLine masthead = MastheadLine.of(before, DateReader.find(before));
        return masthead == null ? null : masthead.outlet();
    }

    /**
     * {@code به گزارش «تابناک» به نقل از …}, {@code به گزارش خبرنگار پارلمانی X، …}: the first
     * known name, the longest that begins there, before the report does; also {@code ایسنا/…}.
     */
    static @Nullable String inLead(String text) {
        if (text.startsWith(REPORTED_BY)) {
            return reportedBy(text);
        }
        String lead = text.substring(0, Math.min(text.length(), A_LEAD));
        Matcher end = LEAD_END.matcher(lead);
        boolean brief = end.find() && end.start() <= A_NAME;
        return brief ? KnownOutlets.get().namedBesideASign(lead.substring(0, end.start())) : null;
    }

    /**
     * The house of {@code به گزارش X، …}: the first known name, else the one behind a word for a
     * house, {@code پایگاه خبری X}; null where a text opens otherwise.
     */
    static @Nullable String reportedBy(String text) {
        if (!text.startsWith(REPORTED_BY)) {
            return null;
        }
        int start = REPORTED_BY.length();
        String lead = text.substring(start, Math.min(text.length(), start + A_LEAD));
        Matcher end = LEAD_END.matcher(lead);
        boolean ends = end.find();
        String[] words = SPACE.split(ends ? lead.substring(0, end.start()) : lead);
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + 4); to > from; to--) {
                String name = String.join(" ", Arrays.asList(words).subList(from, to));
                String known = KnownOutlets.get().namedBesideASign(name);
                if (known != null) {
                    return known;
                }
            }
        }
        return ends ? behindNoun(lead.substring(0, end.start()).strip()) : null;
    }

    /** {@code پایگاه خبری X}: the name of a house that no list has, where a word tells of one. */
    private static @Nullable String behindNoun(String name) {
        Phrases.Phrase noun =
                Lexicon.get()
                        .section("outlet-noun")
                        .longestAt(FoldLetters.fold(name), 0, Lexicon.ALL);
        int from = noun == null ? name.length() : noun.text().length();
        boolean named =
                from + 3 < name.length()
                        && name.charAt(from) == ' '
                        && name.length() - from <= A_NAME
                        && SPACE.split(name.substring(from).strip()).length <= 3;
        return named ? name.substring(from).strip() : null;
    }

    /**
     * {@code Turkish} of "from the Turkish", {@code Press Release}, {@code Weekly digest no. 3}.
     */
    static boolean isNone(String folded) {
        Lexicon lexicon = Lexicon.get();
        return LANGUAGES.contains(folded)
                || lexicon.section("month").has(folded)
                || lexicon.section("cue.label").has(folded)
                || lexicon.section("cue.nav").has(folded)
                || lexicon.section("digest").longestAt(folded, 0, Lexicon.ALL) != null
                || KindLabel.of(folded) != null;
    }
}
