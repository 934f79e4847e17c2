package newsarchive.parse.clipping;

import java.util.regex.Pattern;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.GivenNames;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * The publisher named by a source line: {@code Originally posted in X}, {@code via TITLE | X},
 * {@code Source: X}, {@code From X… a remark}.
 */
final class SourceLine {
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\(?(https?://|www\\.)\\S+\\)?");
    private static final Pattern SPLIT =
            Pattern.compile(
                    "\\s*[|»›+]\\s*|\\s+[–—-]\\s+|\\s*[…]\\s*|\\.{3}|\\s*[,،]\\s+|\\s+/\\s+");
    private static final Pattern IN =
            Pattern.compile(
                    "(?i)^(in|on|at|by|from|with|here|the website of|der|die|das|dem|den|:)\\b[\\s:]*");

    /** A word of a name, perhaps behind a small one: {@code des Quais}, {@code Magazine}. */
    private static final Pattern GOES_ON = Pattern.compile("(\\p{Ll}{1,4} )?\\p{Lu}\\p{Ll}");

    private static final Pattern CLOCK = Pattern.compile("\\p{Nd}{1,2}[:.]\\p{Nd}{2}");

    private static final Pattern PLURAL =
            Pattern.compile(
                    "\\W{0,3}(?:sources|quellen|fuentes|источники|المصادر|منابع)\\s?:.*[,،;].*");

    /** {@code Read More On Harbours | Ferries}: what follows are topics. */
    private static final Pattern TOPICS = Pattern.compile("\\W{0,3}(?:read )?more (?:on|about)\\b");

    private SourceLine() {}

    static @Nullable String publisher(String line, @Nullable String title) {
        String text = withoutDates(ADDRESS.matcher(line).replaceAll(" "));
        String folded = FoldLetters.fold(text);
        int from = cueEnd(folded);
        String rest = trim(text.substring(from));
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = trim(IN.matcher(rest).replaceFirst(""));
        }
        String[] parts = SPLIT.split(rest);
        String best = null;
        for (String part : parts) {
            String name = trim(part);
            boolean isTitle =
                    title != null && FoldLetters.fold(title).startsWith(FoldLetters.fold(name));
            if (name.length() < 2 || name.length() > 60 || isTitle || TextShape.fewLetters(name)) {
                continue;
            }
            String outlet = OutletPiece.known(name);
            outlet = outlet == null ? OutletPiece.known(MastheadLine.withoutCounts(name)) : outlet;
            boolean brief = outlet == null && name.split(" ").length <= 7;
            outlet = brief ? namedWithin(name) : outlet;
            if (outlet != null || OutletName.looksLike(name)) {
                return outlet != null ? outlet : name;
            }
            if (GivenNames.open(name) || CLOCK.matcher(name).find()) {
                continue; // who posted it, and when
            }
            if (parts.length == 1 && name.indexOf(' ') < 0 && GivenNames.open(name + " A.")) {
                continue; // a person's, or what is left of a name
            }
            best = best == null || (parts.length > 1 && line.contains("|")) ? name : best;
        }
        if (TOPICS.matcher(folded).lookingAt()) {
            return null;
        }
        boolean named = best != null && (startsLikeAName(best) || isHandle(best));
        return named && !best.endsWith("?") ? best : null;
    }

    /**
     * {@code صحيفة X اللندنية}, but not {@code Le Courrier} in {@code Le Courrier du cap} or in
     * {@code Le Courrier des Quais}: a name that goes on is another house's.
     */
    private static @Nullable String namedWithin(String text) {
        String found = KnownOutlets.get().within(text);
        int at = found == null ? -1 : FoldLetters.fold(text).indexOf(FoldLetters.fold(found));
        if (at < 0) {
            return found;
        }
        String rest = text.substring(at + found.length()).strip();
        int space = rest.indexOf(' ');
        boolean goesOn = space > 0 && OutletPiece.isLink(rest.substring(0, space));
        return goesOn || GOES_ON.matcher(rest).lookingAt() ? null : OutletPiece.known(found);
    }

    /** {@code Quellen: Polizei, Feuerwehr}: whom the writer asked. */
    static boolean namesSeveral(String line) {
        return PLURAL.matcher(FoldLetters.fold(line)).lookingAt();
    }

    /** {@code harbour-post}, {@code harbour24}: as a site is named in its address. */
    private static boolean isHandle(String name) {
        boolean mark = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '.') {
                return false;
            }
            mark |= !Character.isLetter(c);
        }
        return mark && name.length() >= 4 && Character.isLetter(name.charAt(0));
    }

    private static boolean startsLikeAName(String name) {
        return Character.isLetterOrDigit(name.charAt(0))
                && !Character.isLowerCase(name.charAt(0))
                && name.split(" ").length <= 7;
    }

    private static String withoutDates(String line) {
        StringBuilder text = new StringBuilder(line);
        java.util.List<FoundDate> dates = DateReader.find(line);
        for (int i = dates.size() - 1; i >= 0; i--) {
            text.replace(dates.get(i).start(), dates.get(i).end(), " | ");
        }
        return text.toString();
    }

    /** Offset after the cue with which the line begins, or after one inside it. */
    private static int cueEnd(String folded) {
        int end = 0;
        int start = 0;
        while (start < folded.length() && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        for (String section : new String[] {"cue.source", "cue.source-weak"}) {
            Phrases.Phrase cue =
                    Lexicon.get().section(section).longestAt(folded, start, Lexicon.ALL);
            end = cue == null ? end : Math.max(end, start + cue.text().length());
        }
        for (int at = start; at < folded.length(); at++) {
            Phrases.Phrase cue =
                    Lexicon.get().section("cue.source").longestAt(folded, at, Lexicon.ALL);
            boolean inside =
                    cue != null && !cue.atStart() && at > 0 && folded.charAt(at - 1) == ' ';
            end = inside ? Math.max(end, at + cue.text().length()) : end;
        }
        int inside = folded.indexOf("appeared first on ");
        return inside >= 0 ? inside + "appeared first on ".length() : end;
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " :;,.|–—-()[]\"\u00A0“”→>".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " :;,.|–—-()[]\"\u00A0“”…".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
