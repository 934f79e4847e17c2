package newsarchive.parse.clipping;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Dateline;
import newsarchive.parse.FoundDate;
import newsarchive.parse.FoundDateline;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.parse.OutletName;
import newsarchive.parse.Phrases;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * The line that stands above a page of print or of a database: the paper's name, the day, the
 * number of the issue, the page, the edition, the price, in any order: {@code 4 HARBOUR DAILY SUN,
 * THURSDAY, DECEMBER 2, 1954}, {@code Речная газета №98 от 10.06.2008}, {@code PEOPLE | 31 AUGUST
 * 2012 | NO COMMENTS}. Every word of such a line must be one of these, so that no sentence is one.
 *
 * @param outlet the paper's name, null when the line has the day only
 * @param words how many pieces besides name and date were known: page, number, edition
 */
record MastheadLine(@Nullable String outlet, int words) {
    private static final int LONGEST = 170;
    private static final Pattern PIECES =
            Pattern.compile(
                    "\\s{2,}|\\t|\\s*[|•·,;،؛()\\[\\]{}*…]\\s*|\\s+[-–—:/]+\\s*|\\s*[–—:]\\s+|\\s*//+\\s*|\\.\\s+|\\.$");

    private static final Pattern CATALOGUE =
            Pattern.compile(
                    "(\\p{Lu}[^()\\[\\]|:]{3,70}?)\\.?\\s*(?:\\[[^\\]]{3,30}]\\s*)?\\([^()]{3,50}\\)\\s*"
                            + "(?:1[5-9]|20)\\d[\\d?]\\s?[-–]\\s?(?:(?:1[5-9]|20)\\d\\d|current|present|[\\d?]{4})\\s*[,.·]");

    private static final Pattern LABEL =
            Pattern.compile("(?<![\\p{L}\\p{M}] {0,2})\\p{L}+(?: \\p{L}+)?\\s?:\\s?(?=\\p{Nd})");

    private static final Pattern COUNT =
            Pattern.compile(
                    "(?iu)[#№$£€¢]?\\s?\\p{Nd}[\\p{Nd}.,/()-]*\\s?[\\p{L}$£€¢%]{0,2}|[a-z]{1,2}[-–—]?\\p{Nd}{1,4}"
                            + "|[ivxlc]{1,8}|v\\p{Nd}+n\\p{Nd}+|/\\p{L}{2,4}");

    /**
     * Reads a line; null when it is none.
     *
     * @param dates those in the line, at least one unless the line names a page or a number
     */
    static @Nullable MastheadLine of(String line, List<FoundDate> dates) {
        if (line.length() > LONGEST
                || dates.size() > 3
                || dates.isEmpty()
                || line.indexOf('>') > 0
                || (line.indexOf('»') > 0 && line.indexOf('«') < 0)) {
            return null;
        }
        String catalogued = ofCatalogue(line, dates);
        if (catalogued != null) {
            return new MastheadLine(catalogued, 2);
        }
        StringBuilder rest = new StringBuilder(line);
        boolean whole = false;
        for (int i = dates.size() - 1; i >= 0; i--) {
            rest.replace(dates.get(i).start(), dates.get(i).end(), " | ");
            whole |= dates.get(i).known().isPresent() || dates.get(i).ambiguous();
        }
        boolean clock = dates.stream().anyMatch(FoundDate::clock);
        boolean apart = clock || line.indexOf('|') >= 0 || line.contains("//");
        return whole ? new Reader(apart).read(withoutLabels(rest.toString())) : null;
    }

    /** {@code Venise (AFP) – 12/11/2014}: a dateline, though each of its words may be a paper's. */
    private static boolean opensWithTownOfAgency(Signs signs) {
        Dateline line =
                signs.has(Feature.DATELINE_LINE)
                        ? signs.dateline().map(FoundDateline::dateline).orElse(null)
                        : null;
        return line != null
                && line.place() != null
                && line.agency() != null
                && signs.folded().startsWith(FoldLetters.fold(line.place()))
                && Lexicon.get().section("agency").has(FoldLetters.fold(line.agency()));
    }

    /**
     * {@code News Code: 9436}, {@code Time : 18 : 51}: what stands before the number is no name.
     */
    private static String withoutLabels(String line) {
        return line.indexOf(':') > 0 ? LABEL.matcher(line).replaceAll(" | ") : line;
    }

    /**
     * The line of a page of print is its paper's and its day's, whatever else it looks like.
     *
     * @param line without counts
     */
    static void mark(Signs signs, String line) {
        MastheadLine masthead = of(line, signs.dates());
        if (masthead == null || signs.has(Feature.BY) || opensWithTownOfAgency(signs)) {
            return;
        }
        signs.masthead(masthead);
        signs.set(Feature.MASTHEAD, masthead.outlet() != null);
        if (masthead.outlet() != null) {
            signs.set(Feature.OUTLET);
            signs.unset(Feature.DATE_ONLY);
        } else {
            signs.set(Feature.DATE_ONLY);
        }
        signs.unset(
                Feature.NAME,
                Feature.STAFF,
                Feature.BREADCRUMB,
                Feature.SEPARATORS,
                Feature.PAGE_REFERENCE,
                Feature.DATELINE_LINE,
                Feature.COLUMNS,
                Feature.NUMBERED,
                Feature.BRACKETED,
                Feature.CREDIT_END,
                Feature.CAPITALS,
                Feature.STOP,
                Feature.FULL_STOP,
                Feature.CUE_COMMENT_HEAD,
                Feature.CUE_JUMP,
                Feature.CUE_LABEL,
                Feature.CUE_READING_TIME);
    }

    /**
     * {@code Norderhaven courier. [volume] (Norderhaven, Or.) 1896-1898, February 04, 1898, Image
     * 2}: as libraries head the pages of their papers.
     */
    private static @Nullable String ofCatalogue(String line, List<FoundDate> dates) {
        Matcher title = line.indexOf('(') > 0 ? CATALOGUE.matcher(line) : null;
        boolean fits =
                title != null
                        && title.lookingAt()
                        && dates.get(dates.size() - 1).start() >= title.end()
                        && dates.get(dates.size() - 1).exact();
        return fits ? OutletPiece.trim(title.group(1)) : null;
    }

    private static final class Reader {
        private final boolean apart;
        private @Nullable String outlet;
        private @Nullable String unknown;
        private int words;
        private int strangers;
        private int places;
        private int titles;
        private int pieces;
        private int strangerAt = -2;

        Reader(boolean apart) {
            this.apart = apart;
        }

        @Nullable MastheadLine read(String rest) {
            for (String part : PIECES.split(rest)) {
                String piece = OutletPiece.trim(part.strip());
                if (!piece.isEmpty() && !isInitial(piece)) {
                    piece(piece);
                }
            }
            if (strangers == 0) {
                // A place and a day alone are the head of a report.
                if (outlet == null && places > 0) {
                    return null;
                }
                return new MastheadLine(outlet, words);
            }
            // With volume and number the paper's name may have its town and county behind it.
            if (outlet != null && words >= 2 && strangers <= 2 && titles == strangers) {
                return new MastheadLine(outlet, words);
            }
            // One word beside a day with a bar or a clock is a section: PEOPLE | 31 AUGUST 2012.
            if (strangers == 1 && outlet == null && apart && !unknown.contains(" ")) {
                return new MastheadLine(null, words);
            }
            // What stands with a day and the number of an issue or a page is the paper's name.
            boolean named = strangers == 1 && outlet == null && words > 0 && isTitle(unknown);
            return named ? new MastheadLine(unknown, words) : null;
        }

        private void piece(String piece) {
            pieces++;
            String counted = withoutNumbers(piece);
            String whole = OutletPiece.known(counted);
            boolean plain = !isLabel(counted) && counted.chars().noneMatch(Character::isDigit);
            if (whole != null || (plain && OutletName.looksLike(counted))) {
                outlet = outlet != null ? outlet : whole != null ? whole : unquoted(counted);
                return;
            }
            String name = withoutCounts(counted);
            if (name.isEmpty()) {
                words += ofTheIssue(piece) ? 1 : 0;
                return;
            }
            String known = KnownOutlets.get().namedBesideASign(name);
            String generic = known == null ? withoutGenericWord(name) : null;
            if (generic != null) {
                boolean quoted = !unquoted(generic).equals(generic);
                known = KnownOutlets.get().namedBesideASign(generic);
                known = known == null && quoted ? unquoted(generic) : known;
            }
            if (known != null || (!isLabel(name) && OutletName.looksLike(name))) {
                boolean again = outlet != null;
                outlet = again ? outlet : known == null ? unquoted(name) : known;
                return;
            }
            if (Lexicon.get().section("place").has(FoldLetters.fold(name))) {
                places++;
                // MUNCIE, INDIANA: the town is named before its state
                strangers -= outlet != null && strangerAt == pieces - 1 ? 1 : 0;
                return;
            }
            if (isKnownWord(name)) {
                return;
            }
            strangers++;
            titles += isTitle(name) ? 1 : 0;
            unknown = name;
            strangerAt = pieces;
        }

        /** {@code D. C.}, {@code A. M.} */
        private static boolean isInitial(String piece) {
            return piece.length() <= 2
                    && Character.isUpperCase(piece.charAt(0))
                    && (piece.length() == 1 || piece.charAt(1) == '.');
        }
    }

    /** The piece without numbers at its ends, {@code 4 HARBOUR DAILY SUN}. */
    private static String withoutNumbers(String piece) {
        String text = piece;
        for (int space = text.indexOf(' ');
                space > 0 && COUNT.matcher(text.substring(0, space)).matches();
                space = text.indexOf(' ')) {
            text = text.substring(space + 1).strip();
        }
        return text;
    }

    /** The piece without {@code Page 13}, {@code No. 5}, {@code 4}, {@code Late Edition}. */
    static String withoutCounts(String piece) {
        String text = piece.strip();
        for (String before = null; !text.equals(before); ) {
            before = text;
            text = cutBack(cutFront(text));
        }
        return text;
    }

    /** Whether a piece tells of the issue or the page rather than of readers' comments. */
    private static boolean ofTheIssue(String piece) {
        String folded = FoldLetters.fold(piece);
        Phrases.Phrase comments = null;
        for (int at = 0; at >= 0 && comments == null; at = next(folded, at)) {
            comments = Lexicon.get().section("cue.comment-head").longestAt(folded, at, Lexicon.ALL);
        }
        return comments == null;
    }

    private static String cutFront(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        if (COUNT.matcher(first).matches()) {
            return space < 0 ? "" : text.substring(space + 1).strip();
        }
        Phrases.Phrase word =
                Lexicon.get().section("folio").longestAt(FoldLetters.fold(text), 0, Lexicon.ALL);
        if (word == null) {
            return text;
        }
        int end = word.text().length();
        boolean apart = end == text.length() || !Character.isLetter(text.charAt(end));
        if (apart && Lexicon.get().section("price").has(word.text())) {
            return "";
        }
        return apart ? trimFront(text.substring(end)) : text;
    }

    private static String trimFront(String text) {
        int from = 0;
        while (from < text.length() && " .:°º-–'".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    private static String cutBack(String text) {
        int space = text.lastIndexOf(' ');
        String last = text.substring(space + 1);
        if (COUNT.matcher(last).matches() || isNumberSign(last)) {
            return space < 0 ? "" : text.substring(0, space).strip();
        }
        if (space > 0 && OutletPiece.isLink(last)) {
            return text.substring(0, space).strip();
        }
        String folded = FoldLetters.fold(text);
        for (int at = 0; at >= 0; at = next(folded, at)) {
            Phrases.Phrase word = Lexicon.get().section("folio").longestAt(folded, at, Lexicon.ALL);
            int end = word == null ? 0 : at + word.text().length();
            if (word != null && (end == text.length() || isPoint(text.substring(end)))) {
                return text.substring(0, at).strip();
            }
        }
        return text;
    }

    private static boolean isPoint(String text) {
        return text.equals(".") || text.equals(":");
    }

    private static int next(String folded, int at) {
        int space = folded.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    private static boolean isNumberSign(String word) {
        return word.length() > 1
                && (word.charAt(0) == '№' || word.charAt(0) == '#')
                && Character.isDigit(word.charAt(1));
    }

    /** {@code Газета «X»}, {@code صحيفة X}: the name without the word for a newspaper. */
    private static @Nullable String withoutGenericWord(String name) {
        int space = name.indexOf(' ');
        boolean generic =
                space > 0
                        && Lexicon.get()
                                .section("outlet-noun")
                                .has(FoldLetters.fold(name.substring(0, space)));
        return generic ? name.substring(space + 1) : null;
    }

    private static String unquoted(String name) {
        String folded = FoldLetters.fold(name);
        boolean quoted = folded.length() > 2 && folded.startsWith("\"") && folded.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    private static boolean isLabel(String name) {
        return Lexicon.get().section("cue.label").has(FoldLetters.fold(name));
    }

    private static boolean isKnownWord(String name) {
        String folded = FoldLetters.fold(name);
        Lexicon lexicon = Lexicon.get();
        return lexicon.section("cue.label").has(folded)
                || lexicon.section("weekday").has(folded)
                || lexicon.section("month").has(folded)
                || lexicon.section("published").has(folded)
                || lexicon.section("updated").has(folded)
                || lexicon.section("date-connector").has(folded)
                || lexicon.section("cue.comment-head").has(folded)
                || lexicon.section("cue.reading-time").has(folded);
    }

    /** All long words begin large, as in a name, and there are not many. */
    private static boolean isTitle(@Nullable String name) {
        if (name == null || !Character.isLetter(name.charAt(0))) {
            return false;
        }
        int spaces = 0;
        for (int i = 0; i < name.length(); i++) {
            spaces += name.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces <= 5 && !OutletName.hasSmallLongWord(name);
    }
}
