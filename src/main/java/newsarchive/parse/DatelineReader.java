package newsarchive.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Dateline;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dateline that opens a report: {@code BERLIN (Reuters) - }, {@code London, 24 Sep – },
 * {@code PHILADELPHIA, Jan. 18--}, {@code DUBAI: }, {@code МОСКВА, 5 сен — РИА Новости. }. Pure;
 * safe for many threads.
 */
public final class DatelineReader {
    private static final int MAX_HEAD = DatelineText.MAX_HEAD;
    private static final Pattern PARTS =
            Pattern.compile(
                    "[,()\\[\\]/;:|]+|\\s@\\s|\\s[-–—_ـ]+(?=\\s|$)|\\s[-–—_]+|[-–—]{2,}|[–—]|\\.\\s+(?=\\p{Lu}{3})");

    /** {@code (UP)}, {@code (AP)}: after a place, capitals in brackets are an agency's. */
    private static final Pattern BRACKETED_AGENCY =
            Pattern.compile("(?<=[\\p{L}.,|] {0,2})\\((\\p{Lu}{2,10}|(?:\\p{Lu}\\. ?){2,4})\\)");

    /** {@code (BusinessDesk)}, {@code (Rompres)}, {@code (tca/dpa)} at the end of the head. */
    private static final Pattern MIXED_AGENCY =
            Pattern.compile("(?<=[\\p{L}\\p{Nd}.,|] {0,2})\\((\\p{L}[\\p{L}/]{2,14})\\)\\s*$");

    private final Lexicon lexicon = Lexicon.get();
    private final String text;
    private final @Nullable String language;
    private final DatelineEnd ends;

    private DatelineReader(String text, @Nullable String language) {
        this.text = text;
        this.language = language;
        this.ends = new DatelineEnd(text);
    }

    /**
     * Reads the dateline with which a paragraph opens; empty when it opens with its first sentence.
     */
    public static Optional<FoundDateline> read(String paragraph, @Nullable String language) {
        int from = DatelineText.bylineEnd(paragraph);
        if (from == 0) {
            return new DatelineReader(paragraph, language).opening();
        }
        List<String> authors =
                BylineReader.read(paragraph.substring(0, from), language)
                        .map(Byline::authors)
                        .orElse(List.of());
        if (authors.isEmpty()) {
            return Optional.empty();
        }
        return new DatelineReader(paragraph.substring(from), language)
                .opening()
                .filter(found -> found.dateline().place() != null)
                .map(
                        found ->
                                new FoundDateline(
                                        found.dateline(),
                                        found.date(),
                                        authors,
                                        from + found.bodyStart(),
                                        found.confidence()));
    }

    /** Reads a line that is a dateline and nothing else: {@code Beirut, 12 May 2016}. */
    public static Optional<FoundDateline> readLine(String line, @Nullable String language) {
        if (line.length() > MAX_HEAD || line.isBlank()) {
            return Optional.empty();
        }
        DatelineReader reader = new DatelineReader(line, language);
        Head head = reader.head(line);
        boolean sound =
                head != null
                        && head.place != null
                        && (head.agency != null || head.date != null)
                        && (head.knownPlace || !DatelineText.opensWithLabel(line));
        return sound ? Optional.of(reader.build(head, line.length())) : Optional.empty();
    }

    private Optional<FoundDateline> opening() {
        Head best = null;
        int bestEnd = 0;
        int limit = Math.min(text.length(), MAX_HEAD);
        for (int at = 1; at < limit; at++) {
            int end = ends.after(at);
            if (end <= at) {
                continue;
            }
            Head head = head(text.substring(0, at));
            if (head != null && opens(head, at, end) && (best == null || head.saysMoreThan(best))) {
                best = head;
                bestEnd = end;
            }
            at = end - 1;
        }
        return best == null ? Optional.empty() : Optional.of(build(best, bestEnd));
    }

    private boolean opens(Head head, int at, int end) {
        char mark = text.charAt(at);
        char next = text.charAt(end);
        boolean capital = !Character.isLowerCase(next);
        boolean proved = head.agency != null || (head.place != null && head.date != null);
        if (mark == '/') {
            return head.agency != null;
        }
        if (head.outlet && head.date == null && saysWhoSpeaks(head, mark)) {
            return false;
        }
        if (mark == ':') {
            return (head.agency != null && !text.endsWith("?"))
                    || (head.knownPlace && (head.capitals || !DatelineText.cased(head.place)));
        }
        if (mark == '.' && head.agency == null && !ends.dashesFollow(at)) {
            return head.place != null && head.date != null && head.date.exact() && capital;
        }
        if (DatelineText.isSpace(mark)) {
            return head.agency != null && head.place != null && capital;
        }
        if (mark == '-'
                && !DatelineText.isSpace(text.charAt(at - 1))
                && text.charAt(at + 1) != '-'
                && !proved) {
            return false;
        }
        if (head.place == null && head.agency == null) {
            return head.date != null && (head.date.exact() || head.date.day() > 0) && capital;
        }
        return proved || (capital && (head.knownPlace || head.capitals));
    }

    /** {@code SPIEGEL: Herr Muster, …}: who asks, or of whom the headline tells. */
    private static boolean saysWhoSpeaks(Head head, char mark) {
        return mark == ':'
                ? !head.knownPlace
                : head.place == null && DatelineText.cased(head.agency);
    }

    /** What stands before the separator, each piece told apart. */
    private static final class Head {
        @Nullable String place;
        @Nullable String agency;
        @Nullable FoundDate date;
        @Nullable String author;
        boolean knownPlace;
        boolean capitals;

        /** Whether the agency is a paper, of which a speaker's turn may be named, too. */
        boolean outlet;

        boolean saysMoreThan(Head other) {
            return count() > other.count();
        }

        private int count() {
            return (agency == null ? 0 : 1) + (date == null ? 0 : 1);
        }
    }

    private @Nullable Head head(String raw) {
        Head head = new Head();
        List<FoundDate> dates = DateReader.find(raw, language);
        StringBuilder rest = new StringBuilder(BylineText.withoutDates(raw, dates));
        head.date = dates.isEmpty() ? null : dates.get(0);
        List<String> places = new ArrayList<>();
        if (raw.indexOf('(') >= 0) {
            agencyInBrackets(head, rest);
        }
        for (String part : PARTS.split(rest)) {
            String piece = trim(part);
            if (!piece.isEmpty()
                    && !hyphened(piece, head, places)
                    && !place(piece, head, places)
                    && !agency(piece, head)
                    && !both(piece, head, places)
                    && !author(piece, head)
                    && !isWeekday(piece)) {
                return null;
            }
        }
        if (places.size() > 3 || dates.size() > 2) {
            return null;
        }
        head.place = places.isEmpty() ? null : DatelineText.joined(places, raw);
        boolean weak = head.place != null && !head.knownPlace && !head.capitals;
        if (weak && head.agency == null && head.date == null) {
            return null;
        }
        return head.place == null && head.agency == null && head.date == null ? null : head;
    }

    private void agencyInBrackets(Head head, StringBuilder rest) {
        Matcher bracketed = BRACKETED_AGENCY.matcher(rest);
        if (bracketed.find()) {
            head.agency = bracketed.group(1);
            rest.replace(bracketed.start(), bracketed.end(), " , ");
        }
        Matcher mixed = MIXED_AGENCY.matcher(rest);
        if (head.agency == null
                && mixed.find()
                && isAgencyInBrackets(mixed.group(1))
                && !isSpelledOtherwise(rest, mixed)) {
            String agencies = mixed.group(1);
            int slash = agencies.indexOf('/');
            head.agency = slash > 0 ? agencies.substring(0, slash) : agencies;
            rest.replace(mixed.start(), mixed.end(), " ");
        }
    }

    /** {@code Luhansk (Lugansk)}: the same place in another spelling. */
    private static boolean isSpelledOtherwise(StringBuilder text, Matcher bracket) {
        int end = bracket.start();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        String other = bracket.group(1);
        int letters = other.length();
        return end > 3
                && letters > 3
                && text.charAt(end - 1) == other.charAt(letters - 1)
                && text.charAt(end - 2) == other.charAt(letters - 2)
                && text.lastIndexOf(other.substring(0, 1), end - 1) > end - letters - 3;
    }

    /** {@code … РИА Новости, Анна Примерова. }: behind the agency, who wrote it. */
    private static boolean author(String piece, Head head) {
        boolean named =
                head.agency != null
                        && head.author == null
                        && GivenNames.open(piece)
                        && PersonName.confidence(piece) >= 0.7;
        if (named) {
            head.author = PersonName.inReadersCase(piece);
        }
        return named;
    }

    /** A word no place has; or several agencies of which one is known, {@code tca/dpa}. */
    private boolean isAgencyInBrackets(String words) {
        if (words.indexOf('/') > 0) {
            for (String word : words.split("/", -1)) {
                if (lexicon.section("agency").has(FoldLetters.fold(word))) {
                    return true;
                }
            }
            return false;
        }
        String folded = FoldLetters.fold(words);
        return Character.isUpperCase(words.charAt(0))
                && !lexicon.section("place").has(folded)
                && !lexicon.section("not-a-place").has(folded)
                && !lexicon.section("month").has(folded);
    }

    private boolean isWeekday(String piece) {
        return lexicon.section("weekday").has(FoldLetters.fold(piece));
    }

    private boolean agency(String piece, Head head) {
        String folded = FoldLetters.fold(piece);
        if (folded.startsWith("special to ") || folded.startsWith("special dispatch to ")) {
            folded = folded.substring(folded.indexOf(" to ") + 4);
        }
        boolean known =
                lexicon.section("agency").has(folded)
                        || lexicon.section("outlet").has(folded)
                        || lexicon.section("staff").has(folded)
                        || (head.agency == null && OutletName.looksLike(piece));
        if (!known && KnownOutlets.get().namedBesideASign(piece) != null) {
            head.outlet = head.agency == null;
            head.agency = head.outlet ? piece : head.agency;
            return true;
        }
        if (known && head.agency == null) {
            head.outlet =
                    !lexicon.section("agency").has(folded) && !lexicon.section("staff").has(folded);
            boolean special = folded.length() < piece.length();
            head.agency = special ? piece.substring(piece.length() - folded.length()) : piece;
        }
        return known;
    }

    /** {@code BERLIN taz}, {@code دمشق رويترز}: a place and an agency with only a space between. */
    private boolean both(String piece, Head head, List<String> places) {
        String folded = FoldLetters.fold(piece);
        Phrases agencies = lexicon.section("agency");
        Phrases papers = lexicon.section("outlet");
        for (int at = piece.indexOf(' '); at > 0; at = piece.indexOf(' ', at + 1)) {
            boolean agency = agencies.hasFrom(folded, at + 1) || papers.hasFrom(folded, at + 1);
            if (agency && place(piece.substring(0, at), head, places)) {
                head.agency = piece.substring(at + 1);
                return true;
            }
        }
        return false;
    }

    /** {@code دمشق-سانا}, {@code Damascus-SANA}. */
    private boolean hyphened(String piece, Head head, List<String> places) {
        int hyphen = piece.lastIndexOf('-');
        String agency = hyphen > 1 ? piece.substring(hyphen + 1) : "";
        boolean fits =
                !agency.isEmpty()
                        && !Character.isLowerCase(agency.charAt(0))
                        && lexicon.section("agency").has(FoldLetters.fold(agency))
                        && place(piece.substring(0, hyphen), head, places);
        head.agency = fits ? agency : head.agency;
        return fits;
    }

    private boolean place(String piece, Head head, List<String> places) {
        String folded = FoldLetters.fold(piece);
        if (lexicon.section("not-a-place").has(folded)
                || lexicon.section("agency").has(folded)
                || lexicon.section("staff").has(folded)) {
            return false;
        }
        boolean known = lexicon.section("place").has(folded);
        if (!known && KnownOutlets.get().namedBesideASign(piece) != null) {
            return false;
        }
        boolean capitals = DatelineText.isCapitals(piece);
        int words = piece.split(" ").length;
        boolean named = words <= 3 && DatelineText.startsWithCapital(piece) && piece.length() <= 40;
        boolean region = !places.isEmpty() && named;
        if (!known && !(capitals && words <= 4) && !region && !(places.isEmpty() && named)) {
            return false;
        }
        if (!known && !capitals && OutletName.looksLike(piece)) {
            return false;
        }
        if (!known && (isPerson(piece, words) || endsWithAnd(folded))) {
            return false;
        }
        if (places.isEmpty()) {
            head.knownPlace = known;
            head.capitals = capitals;
        } else if (text.indexOf('/') > 0 && text.indexOf('/') < MAX_HEAD) {
            // Two towns, {@code Neustadt/Berlin}: one of them known will do.
            head.knownPlace |= known;
        }
        places.add(capitals && piece.length() > 3 ? PersonName.inReadersCase(piece) : piece);
        return true;
    }

    /** {@code Ann Example and} before an agency: two who wrote it, and no place. */
    private boolean endsWithAnd(String folded) {
        int space = folded.lastIndexOf(' ');
        return space > 0 && lexicon.section("and").has(folded.substring(space + 1));
    }

    /** {@code ANA EXAMPLE / LUIS SAMPLE | Madrid}: who wrote it does not open a dateline. */
    private static boolean isPerson(String piece, int words) {
        return words >= 2
                && piece.length() > 8
                && GivenNames.open(piece)
                && PersonName.looksLike(piece);
    }

    private FoundDateline build(Head head, int bodyStart) {
        FoundDate date = head.date;
        Dateline dateline =
                new Dateline(head.place, head.agency, date == null ? null : date.text());
        double confidence = 0.6;
        confidence += head.agency != null ? 0.25 : 0;
        confidence += head.knownPlace ? 0.2 : 0;
        confidence += head.capitals ? 0.1 : 0;
        confidence += date != null ? 0.1 : 0;
        List<String> authors = head.author == null ? List.of() : List.of(head.author);
        return new FoundDateline(dateline, date, authors, bodyStart, Math.min(0.98, confidence));
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from
                && !Character.isLetterOrDigit(text.charAt(to - 1))
                && !DatelineText.isAbbreviation(text, to)) {
            to--;
        }
        return text.substring(from, to);
    }
}
