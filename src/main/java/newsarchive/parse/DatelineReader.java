package newsarchive.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final int A_REPORT = 80;

    /** Words that lead to a town in the sentence that follows. */
    private static final Set<String> BEFORE_TOWN =
            Set.of(
                    "in", "nahe", "bei", "nach", "aus", "von", "um", "near", "at", "from", "to",
                    "of", "à", "de", "en", "près", "vers", "cerca", "a", "desde", "в", "из", "под",
                    "у");

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
        DatelineHead head = DatelineHead.of(line, line, language);
        boolean sound =
                head != null
                        && head.place != null
                        && (head.agency != null || head.date != null)
                        && (head.knownPlace || !DatelineText.opensWithLabel(line));
        return sound ? Optional.of(reader.build(head, line.length())) : Optional.empty();
    }

    private Optional<FoundDateline> opening() {
        DatelineHead best = null;
        int bestEnd = 0;
        int limit = Math.min(text.length(), MAX_HEAD);
        for (int at = 1; at < limit; at++) {
            int end = ends.after(at);
            if (end <= at) {
                continue;
            }
            DatelineHead head = DatelineHead.of(text.substring(0, at), text, language);
            if (head != null && opens(head, at, end) && (best == null || head.saysMoreThan(best))) {
                best = head;
                bestEnd = end;
            }
            at = end - 1;
        }
        return best == null ? Optional.empty() : Optional.of(build(best, bestEnd));
    }

    private boolean opens(DatelineHead head, int at, int end) {
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
                    || isTownAndDay(head)
                    || (head.knownPlace && (head.capitals || !DatelineText.cased(head.place)));
        }
        if (mark == '.' && ends.dashFollows(at)) {
            boolean town = head.knownPlace || head.capitals || "es".equals(language);
            return proved || (capital && head.place != null && town);
        }
        boolean alone = head.place == null && head.date == null && !ends.dashesFollow(at);
        if (mark == '.' && alone && !DatelineText.isCloser(text.charAt(at - 1))) {
            return false;
        }
        if (mark == '.' && head.agency == null && head.date == null && !ends.dashesFollow(at)) {
            return opensWithTown(head, end) && capital;
        }
        if (mark == '.' && head.agency == null && !ends.dashesFollow(at)) {
            return head.place != null && head.date != null && head.date.exact() && capital;
        }
        if (DatelineText.isSpace(mark)) {
            return head.place != null && capital && (head.agency != null || isTownAndDay(head));
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
        boolean named = head.knownPlace || head.capitals;
        boolean dashed = DatelineText.isDash(mark) && DatelineText.isSpace(text.charAt(at - 1));
        return proved || (capital && (named || (dashed && isToldAgain(head, at, end))));
    }

    /** {@code Norderhaven, September 29:}: a town in normal case and a day prove each other. */
    private static boolean isTownAndDay(DatelineHead head) {
        return head.place != null && head.date != null && head.date.day() > 0;
    }

    /**
     * {@code Beirut. Im Süden …}, {@code NORDERAU. Der …}: the papers of German regions set no more
     * than a stop behind the town.
     */
    private boolean opensWithTown(DatelineHead head, int end) {
        boolean german = "de".equals(language) && text.length() - end >= A_REPORT;
        return german
                && head.place != null
                && (head.knownPlace || head.capitals || isNamedIn(head.place, end));
    }

    /** Two towns with a slash; or a town that the report goes on to name. */
    private boolean isToldAgain(DatelineHead head, int at, int end) {
        boolean report = head.place != null && text.length() - end >= A_REPORT;
        int slash = report ? text.indexOf('/') : -1;
        boolean towns = slash > 2 && slash < at && text.charAt(slash - 1) != ' ';
        return towns || (report && isNamedIn(head.place, end));
    }

    private boolean isNamedIn(String place, int from) {
        int found = text.indexOf(" " + place, from);
        int space = found < 0 ? -1 : text.lastIndexOf(' ', found - 1);
        return space > 0
                && BEFORE_TOWN.contains(FoldLetters.fold(text.substring(space + 1, found)));
    }

    /** {@code SPIEGEL: Herr Muster, …}: who asks, or of whom the headline tells. */
    private static boolean saysWhoSpeaks(DatelineHead head, char mark) {
        return mark == ':'
                ? !head.knownPlace
                : head.place == null && DatelineText.cased(head.agency);
    }

    private FoundDateline build(DatelineHead head, int bodyStart) {
        FoundDate date = head.date;
        Dateline dateline =
                new Dateline(
                        head.placeOfPaper ? null : head.place,
                        head.agency,
                        date == null ? null : date.text());
        double confidence = 0.6;
        confidence += head.agency != null ? 0.25 : 0;
        confidence += head.knownPlace ? 0.2 : 0;
        confidence += head.capitals ? 0.1 : 0;
        confidence += date != null ? 0.1 : 0;
        List<String> authors = head.author == null ? List.of() : List.of(head.author);
        return new FoundDateline(dateline, date, authors, bodyStart, Math.min(0.98, confidence));
    }
}
