package newsarchive.parse.clipping;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * The house that a line names beside something else: behind a headline, beside a day, behind a
 * label, before what it reports.
 */
final class HouseInLine {
    private static final int A_NAME = 45;
    private static final int A_TITLE = 15;
    private static final String BETWEEN = "|–—-:;,()[]\"“”„«»/\u2022\t";

    /** {@code The Example reports:}, {@code Das Beispiel berichtet:} before what it reports. */
    private static final Pattern REPORTS =
            Pattern.compile(
                    "(?iu)^(.{2,40}?)\\s+(?:reports?|writes|reported|wrote|berichtet|schreibt|meldet|rapporte|écrit"
                            + "|informa|escribe|publica|пишет|сообщает|كتبت|كتب|نوشت|می‌نویسد)\\s?:\\s");

    /** {@code Journal: Ports and Tides. No. 3}, {@code Журнал: X. Выпуск №1}. */
    private static final Pattern ENDS_NAME =
            Pattern.compile(
                    "(?iu)[.,;|(]?\\s+(?:vol|no|nr|n°|№|issue|volume|heft|jg|ausgabe|numéro|tome|núm|número|tomo"
                            + "|выпуск|том|номер|العدد|عدد|شماره|سال)\\b.*$|\\s+[–—|-]\\s.*$|\\.\\s.*$"
                            + "|[,;(]?\\s*\\p{Nd}.*$");

    private static final int A_SIGNATURE = 24;
    private static final int TOP = 4;
    private static final int A_HEAD = 80;

    private static final Pattern SENDER =
            Pattern.compile("(?iu)^(?:from|von|de|от|من|از)\\s?:\\s*([^<\\[(]{3,70})\\s*[<\\[(]");

    private HouseInLine() {}

    /** {@code Headline – Le Monde}, {@code Headline- The Harbour Journal}; null when none. */
    static @Nullable String atEnd(String text) {
        for (int at = text.length() - 3; at > Math.max(A_TITLE, text.length() - A_NAME); at--) {
            char c = text.charAt(at);
            boolean mark =
                    "|–—-".indexOf(c) >= 0
                            && (text.charAt(at + 1) == ' ' || text.charAt(at - 1) == ' ');
            if (mark) {
                String name = OutletPiece.trim(text.substring(at + 1));
                return c == '|'
                        ? KnownOutlets.get().namedBesideASign(name)
                        : KnownOutlets.get().named(name);
            }
        }
        return null;
    }

    /**
     * {@code … – Le Monde – le 18 août}, {@code Harbour Post 12/30/2003}, {@code …: 22 September
     * "The Example"}: the piece of the line that stands next to its day.
     */
    static @Nullable String besideDay(String text, List<FoundDate> dates) {
        for (FoundDate date : dates) {
            String before = text.substring(0, Math.min(date.start(), text.length()));
            int to = endOfPiece(before);
            String name = piece(before.substring(pieceStart(before, to), to));
            if (name == null && date.end() < text.length()) {
                String after = text.substring(date.end());
                int from = 0;
                while (from < after.length() && isBetween(after.charAt(from))) {
                    from++;
                }
                int end = from;
                while (end < after.length() && BETWEEN.indexOf(after.charAt(end)) < 0) {
                    end++;
                }
                boolean label = end < after.length() && after.charAt(end) == ':';
                name = label ? null : piece(after.substring(from, end));
            }
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '\u00A0' || BETWEEN.indexOf(c) >= 0;
    }

    private static int endOfPiece(String before) {
        int to = before.length();
        while (to > 0 && isBetween(before.charAt(to - 1))) {
            to--;
        }
        int space = before.lastIndexOf(' ', to - 1);
        boolean link = space > 0 && OutletPiece.isLink(before.substring(space + 1, to));
        to = link ? space : to;
        while (to > 0 && isBetween(before.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /** A hyphen within a name parts nothing. */
    private static int pieceStart(String text, int to) {
        int from = to;
        while (from > 0) {
            char c = text.charAt(from - 1);
            boolean inside =
                    c == '-'
                            && from > 1
                            && from < to
                            && Character.isLetter(text.charAt(from - 2))
                            && Character.isLetter(text.charAt(from));
            if (BETWEEN.indexOf(c) >= 0 && !inside) {
                break;
            }
            from--;
        }
        return from;
    }

    private static @Nullable String piece(String piece) {
        String name = OutletPiece.trim(piece.strip());
        boolean fits = name.length() >= 2 && name.length() <= A_NAME;
        return fits ? KnownOutlets.get().namedBesideASign(name) : null;
    }

    /** The house with whose report a blog opens; null when the text opens otherwise. */
    static @Nullable String whoReports(String text) {
        int colon = text.indexOf(':');
        if (colon < 4 || colon > A_NAME + 14) {
            return null;
        }
        Matcher reports = REPORTS.matcher(text);
        return reports.find() ? KnownOutlets.get().named(reports.group(1)) : null;
    }

    /** {@code Журнал: X. Выпуск № 1}: the name behind the word for a paper; null when none is. */
    static @Nullable String labelled(String text) {
        int colon = text.indexOf(':');
        if (colon < 3 || colon > 22 || colon + 3 > text.length() || text.length() > 160) {
            return null;
        }
        String label = FoldLetters.fold(text.substring(0, colon).strip());
        if (!Lexicon.get().section("outlet-noun").has(label)) {
            return null;
        }
        String name = ENDS_NAME.matcher(text.substring(colon + 1).strip()).replaceFirst("");
        String trimmed = OutletPiece.trim(name);
        boolean fits = trimmed.length() >= 3 && trimmed.length() <= 70 && startsLarge(trimmed);
        return fits ? trimmed : null;
    }

    /**
     * {@code وبگاه X مشاهده در مرجع}, {@code موقع كل يوم -جريدة X}: the known house that a word for
     * one leads to in a short line; null when none does.
     */
    static @Nullable String behindNoun(String text) {
        if (text.length() > A_NAME || !isUncased(text)) {
            return null;
        }
        String folded = FoldLetters.fold(text);
        Phrases nouns = Lexicon.get().section("outlet-noun");
        for (int at = 0; at < folded.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
            Phrases.Phrase noun = begins ? nouns.longestAt(folded, at, Lexicon.ALL) : null;
            String known = noun == null ? null : longestKnown(text, at, at + noun.text().length());
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static boolean isUncased(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && !Character.isUpperCase(text.charAt(0))
                && !Character.isLowerCase(text.charAt(0));
    }

    /** The longest known name that begins with the noun or behind it. */
    private static @Nullable String longestKnown(String text, int noun, int behind) {
        KnownOutlets outlets = KnownOutlets.get();
        for (int to = text.length(); to > behind; to = text.lastIndexOf(' ', to - 1)) {
            String with = outlets.named(text.substring(noun, to));
            String name =
                    with != null
                            ? with
                            : outlets.namedBesideASign(text.substring(behind, to).strip());
            // one word before others is a word: the paper of the Arabs
            boolean whole = to == text.length() || (name != null && name.indexOf(' ') > 0);
            if (name != null && whole) {
                return name;
            }
        }
        return null;
    }

    /** {@code … the coast guard said. –Example}: an agency that signs in the last line. */
    static @Nullable String behindLastStop(String text) {
        int end = text.length() - 1;
        for (int at = end - 1; at > Math.max(A_TITLE, end - A_SIGNATURE); at--) {
            boolean stop = ".!?\"”»".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
            if (stop) {
                String name = OutletPiece.trim(text.substring(at + 1).strip());
                boolean agency = Lexicon.get().section("agency").has(FoldLetters.fold(name));
                boolean large = !name.isEmpty() && !Character.isLowerCase(name.charAt(0));
                return agency && large ? KnownOutlets.get().namedBesideASign(name) : null;
            }
        }
        return null;
    }

    /**
     * {@code ANN EXAMPLE / EL EJEMPLO}, {@code El Ejemplo | World}; null when no bar parts them.
     */
    static @Nullable String besideBar(String text) {
        int bar = Math.max(text.indexOf(" / "), text.indexOf(" | "));
        if (bar < 2) {
            return null;
        }
        KnownOutlets outlets = KnownOutlets.get();
        String before = outlets.namedBesideASign(OutletPiece.trim(text.substring(0, bar)));
        return before != null
                ? before
                : outlets.namedBesideASign(OutletPiece.trim(text.substring(bar + 3)));
    }

    /** {@code Harbour Pilot, Volume 5, Number 9, 22 August 1895 — HEADLINE}; null when none. */
    static @Nullable String ofMasthead(String text) {
        int dash = text.indexOf(" — ");
        String before = dash < A_TITLE ? "" : text.substring(0, dash);
        MastheadLine masthead =
                before.isEmpty() ? null : MastheadLine.of(before, DateReader.find(before));
        return masthead == null || masthead.words() < 2 ? null : masthead.outlet();
    }

    /** {@code From: Harbour Research Institute <http://…>}: the house that sends; else null. */
    static @Nullable String sender(String text) {
        Matcher from = SENDER.matcher(text);
        if (!from.find()) {
            return null;
        }
        String name = OutletPiece.trim(OutletPiece.withoutLoneQuote(from.group(1)));
        String known = OutletPiece.known(name);
        boolean house = name.indexOf('@') < 0 && OutletName.looksLike(name);
        return known != null ? known : house ? name : null;
    }

    /**
     * The house that heads a digest, {@code Example News Summary}, {@code EXA -
     * NACHRICHTENÜBERBLICK - 19.00 Uhr}; null when no head of a digest names one.
     */
    static @Nullable String ofDigest(ReadText read) {
        for (int i = 0; i < Math.min(TOP, read.blocks().size()); i++) {
            String text = read.blocks().get(i).text();
            if (text.length() <= A_HEAD) {
                String name = withDigestWord(text);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private static @Nullable String withDigestWord(String text) {
        String line = withLettersClosed(text);
        String folded = FoldLetters.fold(line);
        for (int at = folded.indexOf(' '); at > 0; at = folded.indexOf(' ', at + 1)) {
            Phrases.Phrase word =
                    Lexicon.get().section("digest").longestAt(folded, at + 1, Lexicon.ALL);
            String before = word == null ? "" : OutletPiece.trim(line.substring(0, at));
            String known = before.isEmpty() ? null : KnownOutlets.get().named(before);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** {@code EXA - N E W S - 19.00}: a piece between dashes whose letters are set apart. */
    private static String withLettersClosed(String text) {
        int from = text.indexOf(" - ") + 3;
        int to = from < 3 ? -1 : text.indexOf(" - ", from);
        if (from < 3) {
            return SpacedLetters.closed(text);
        }
        int end = to < 0 ? text.length() : to;
        String closed = SpacedLetters.closed(text.substring(from, end));
        return text.substring(0, from) + closed + text.substring(end);
    }

    private static boolean startsLarge(String name) {
        return Character.isLetter(name.charAt(0)) && !Character.isLowerCase(name.charAt(0));
    }

    /** {@code 2014-10-30 15:28 source: X}: where a label for the source stands in the line. */
    static int sourceLabel(String folded) {
        for (int colon = folded.indexOf(':'); colon > 0; colon = folded.indexOf(':', colon + 1)) {
            int from = folded.lastIndexOf(' ', colon - 2) + 1;
            boolean word = from > 0 && Character.isLetter(folded.charAt(from));
            Phrases.Phrase cue =
                    word
                            ? Lexicon.get()
                                    .section("cue.source")
                                    .longestAt(folded, from, Lexicon.ALL)
                            : null;
            if (cue != null
                    && cue.text().endsWith(":")
                    && from + cue.text().length() == colon + 1) {
                return from;
            }
        }
        return -1;
    }
}
