package newsarchive.parse;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsarchive.article.PublicationDate;
import newsarchive.parse.DateTokens.Kind;
import newsarchive.parse.DateTokens.Token;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in a line of text: written out in the seven languages of the {@link Lexicon}, day
 * or month first, in numbers, with weekday, clock time and zone, in Latin, Arabic or Persian
 * digits, Gregorian or Jalali. It gives what stands there and no more: a day without a year has no
 * date, and {@code 5/9/89} has two readings and no date unless the language or a weekday settles
 * it. Pure; safe for many threads.
 */
public final class DateReader {
    private static final int MAX_LINE = 4000;

    /** Spaces that set columns apart. */
    private static final int A_GAP = 2;

    /** Zones of North America, where numbers put the month first. */
    private static final Pattern AMERICAN =
            Pattern.compile("(?i)\\b([ecmp][sd]?t|akst|hst|eastern|central|pacific)\\b");

    /** Zones of other countries that write English, where they put the day first. */
    private static final Pattern OTHER_ZONE =
            Pattern.compile(
                    "(?i)\\b(gmt|bst|ist|cest?|eest?|msk|sast|aest|aedt|awst|nzst|nzdt|pkt|sgt|hkt|wat)\\b");

    private static final int LAST_DAY = 31;

    /** Before the number of an issue, in the languages of the readers. */
    private static final Set<String> ISSUE_WORDS =
            Set.of(
                    "nr", "no", "num", "numéro", "número", "heft", "ausgabe", "vol", "issue",
                    "номер", "выпуск", "العدد", "عدد", "شماره");

    private final String line;
    private final String folded;
    private final List<Token> tokens;
    private final NumberDates numbers;
    private final Lexicon lexicon = Lexicon.get();

    private DateReader(String line, @Nullable String language) {
        this.line = line;
        this.folded = FoldLetters.fold(line);
        this.tokens = DateTokens.of(line);
        // Only English is written in both orders; all other languages put the day first.
        boolean dayFirst = language != null && !language.startsWith("en");
        boolean persian = language != null && language.startsWith("fa");
        boolean lunar = language != null && language.startsWith("ar");
        this.numbers = new NumberDates(tokens, dayFirst, lunar, persian);
    }

    /** All dates of a line in order; nothing is known of its language. */
    public static List<FoundDate> find(String line) {
        return find(line, null);
    }

    /**
     * All dates of a line in order.
     *
     * @param language of the text, which settles the order of {@code 05/09/2016} outside English;
     *     null when not known
     */
    public static List<FoundDate> find(String line, @Nullable String language) {
        String part = line.length() > MAX_LINE ? line.substring(0, MAX_LINE) : line;
        return hasDigit(part) ? new DateReader(part, language).all() : List.of();
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private List<FoundDate> all() {
        List<FoundDate> found = new ArrayList<>();
        int at = 0;
        int free = 0;
        while (at < tokens.size()) {
            DateCore core = coreAt(at);
            if (core == null) {
                at++;
                continue;
            }
            DateEdges edges = new DateEdges(lexicon, line, folded, tokens);
            int first = edges.backOverTime(core.from(), free);
            int last = edges.forwardOverTime(core.to());
            DateCore whole = withYearBehindClock(core, last, edges.sawClock());
            last = whole.equals(core) ? last : last + 1;
            found.add(build(whole, first, last, edges, free));
            at = Math.max(last, at + 1);
            free = at;
        }
        return found;
    }

    /** {@code Tue Aug 7, 5:41 AM ET 2007}, {@code Wed Feb 17 21:04:11 EST 2016}. */
    private DateCore withYearBehindClock(DateCore core, int last, boolean clock) {
        boolean open = core.year() == 0 && core.month() > 0 && core.day() > 0;
        if (!open || !clock || last >= tokens.size()) {
            return core;
        }
        Year year = yearAt(last);
        if (year == null || year.digits() != 4 || year.to() != last + 1) {
            return core;
        }
        DateCore whole =
                DateCore.gregorian(
                        core.from(), core.to(), year.number(), core.month(), core.day(), false);
        return whole == null ? core : whole;
    }

    private @Nullable DateCore coreAt(int at) {
        Token token = tokens.get(at);
        if (token.kind() == Kind.NUMBER) {
            if (at > 0 && numbers.isGlued(at)) {
                return null;
            }
            DateCore core = numbers.at(at);
            return core != null ? core : dayThenMonth(at);
        }
        return token.kind() == Kind.WORD ? monthThenDay(at) : null;
    }

    /** {@code 17 February 2016}, {@code 17th of February}, {@code ۲۸ بهمن ۱۳۹۴}. */
    private @Nullable DateCore dayThenMonth(int at) {
        Token number = tokens.get(at);
        if (number.digits() == 4) {
            return yearThenMonth(at);
        }
        if (number.digits() > 2 || number.value() < 1 || number.value() > 31 || isIssue(at)) {
            return null;
        }
        int next = afterOrdinal(at + 1);
        if (next < tokens.size() && tokens.get(next).start() - tokens.get(next - 1).end() > A_GAP) {
            return null; // "No. 14        June 2011"
        }
        next = skip(next, ".,،-/");
        next = skipWord(next, "of", "de", "del", "d");
        next = skipWord(next, "شهر", "من");
        MonthWord month = monthAt(next);
        if (month == null) {
            return null;
        }
        next = month.to();
        MonthWord second = monthAt(skip(next, "/("));
        if (second != null && second.number() == month.number()) {
            next = skip(second.to(), ")");
        }
        int beforeYear = skipWord(skip(skipWord(next, "ماه"), ".,،-/'"), "de", "del");
        Year year = yearAt(beforeYear);
        year = year == null ? shortYearAt(beforeYear) : year;
        int to = year == null ? next : year.to();
        if (month.calendar() != FoundDate.Calendar.GREGORIAN) {
            return year == null ? null : old(month, at, to, year.number(), number.value());
        }
        return named(at, to, year, month.number(), number.value());
    }

    /** {@code 2018 Sep 10}, {@code 2015 Oktober 12}. */
    private @Nullable DateCore yearThenMonth(int at) {
        Year year = yearAt(at);
        MonthWord month = year == null ? null : monthAt(skip(year.to(), ".,-/"));
        int day = month == null ? tokens.size() : skip(month.to(), ".,-/");
        boolean whole =
                day < tokens.size()
                        && month.calendar() == FoundDate.Calendar.GREGORIAN
                        && tokens.get(day).kind() == Kind.NUMBER
                        && tokens.get(day).digits() <= 2
                        && !clockAt(day)
                        && yearAt(skip(day + 1, ".,-/'")) == null;
        return whole
                ? DateCore.gregorian(
                        at, day + 1, year.number(), month.number(), tokens.get(day).value(), false)
                : null;
    }

    /** {@code Nr. 3 - März 2019}: the number of an issue is no day. */
    private boolean isIssue(int at) {
        int word = at - 1;
        while (word >= 0 && word >= at - 2 && tokens.get(word).kind() == Kind.MARK) {
            if ("№#".indexOf(tokens.get(word).word().charAt(0)) >= 0) {
                return true;
            }
            word--;
        }
        return word >= 0 && ISSUE_WORDS.contains(tokens.get(word).word());
    }

    /** {@code February 17, 2016}, {@code Feb. 17}, {@code febrero 2016}. */
    private @Nullable DateCore monthThenDay(int at) {
        MonthWord month = monthAt(at);
        // Another calendar's month and year alone are no Gregorian month.
        if (month == null || month.calendar() != FoundDate.Calendar.GREGORIAN) {
            return null;
        }
        int next = skip(month.to(), ".-,");
        Token number = next < tokens.size() ? tokens.get(next) : null;
        if (number != null
                && number.kind() == Kind.NUMBER
                && number.digits() <= 2
                && number.value() >= 1
                && number.value() <= 31
                && !clockAt(next)) {
            boolean stop = next + 1 < tokens.size() && tokens.get(next + 1).isMark('.');
            int after = stop ? next + 1 : afterOrdinal(next + 1);
            Year year = yearAt(skip(after, ".,-/'"));
            int to = year == null ? after : year.to();
            return named(at, to, year, month.number(), number.value());
        }
        Year year = yearAt(skipWord(skip(month.to(), ".,'/"), "of", "de", "del"));
        if (year == null || year.digits() != 4) {
            return null;
        }
        return DateCore.partial(at, year.to(), year.number(), month.number(), 0);
    }

    private static @Nullable DateCore named(
            int from, int to, @Nullable Year year, int month, int day) {
        if (year != null) {
            return DateCore.gregorian(from, to, year.number(), month, day, false);
        }
        return PublicationDate.ofDay(2000, month, day).isPresent()
                ? DateCore.partial(from, to, 0, month, day)
                : null;
    }

    private static @Nullable DateCore old(MonthWord month, int from, int to, int year, int day) {
        return month.calendar() == FoundDate.Calendar.JALALI
                ? DateCore.jalali(from, to, year, month.number(), day)
                : DateCore.hijri(from, to, year, month.number(), day);
    }

    private @Nullable MonthWord monthAt(int at) {
        return MonthWord.at(folded, tokens, at);
    }

    private record Year(int number, int digits, int to) {}

    private @Nullable Year yearAt(int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Kind.NUMBER || clockAt(at)) {
            return null;
        }
        Token token = tokens.get(at);
        int year = token.value();
        if (token.digits() == 4
                && ((year >= 1500 && year <= 2199) || NumberDates.isOldYear(year))) {
            return new Year(year, 4, afterYearWord(at + 1));
        }
        boolean clock = at + 1 < tokens.size() && token.digits() == 2 && clockAt(at + 1);
        if (clock && at > 1 && monthAt(at - 1) != null) {
            return new Year(NumberDates.century(year), 2, at + 1); // 19 Apr 91 03:12:44 GMT
        }
        boolean apostrophe = at > 0 && tokens.get(at - 1).isMark('\'');
        boolean dashed =
                at > 0
                        && tokens.get(at - 1).isMark('-')
                        && numbers.tight(at - 1, at)
                        && at + 1 <= tokens.size();
        return token.digits() == 2 && (apostrophe || dashed)
                ? new Year(NumberDates.century(year), 2, at + 1)
                : null;
    }

    /** {@code 22 Sept 97}, and nothing but a mark or a clock behind it. */
    private @Nullable Year shortYearAt(int at) {
        boolean year =
                at < tokens.size()
                        && tokens.get(at).kind() == Kind.NUMBER
                        && tokens.get(at).digits() == 2
                        && tokens.get(at).value() > LAST_DAY
                        && (at + 1 == tokens.size() || tokens.get(at + 1).kind() == Kind.MARK);
        return year ? new Year(NumberDates.century(tokens.get(at).value()), 2, at + 1) : null;
    }

    /** {@code 2016 года}, {@code 2016م}. */
    private int afterYearWord(int at) {
        boolean word =
                at < tokens.size()
                        && (lexicon.section("year-word").has(tokens.get(at).word())
                                || NumberDates.isLunarMark(tokens.get(at).word()));
        return word ? at + 1 : at;
    }

    /** {@code 10:30}, so that the 10 is no day and 20.16 Uhr no year. */
    private boolean clockAt(int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).isMark(':')
                && tokens.get(at + 2).kind() == Kind.NUMBER
                && numbers.tight(at, at + 2);
    }

    private int afterOrdinal(int at) {
        boolean ends =
                at < tokens.size()
                        && tokens.get(at).kind() != Kind.NUMBER
                        && tokens.get(at).start() == tokens.get(at - 1).end()
                        && lexicon.section("number-ending").has(tokens.get(at).word());
        return ends ? at + 1 : at;
    }

    private int skip(int at, String marks) {
        int next = at;
        while (next < tokens.size()
                && next < at + 2
                && tokens.get(next).kind() == Kind.MARK
                && marks.contains(tokens.get(next).word())) {
            next++;
        }
        return next;
    }

    private int skipWord(int at, String... words) {
        if (at < tokens.size()) {
            for (String word : words) {
                if (tokens.get(at).word().equals(word)) {
                    return at + 1;
                }
            }
        }
        return at;
    }

    private FoundDate build(DateCore core, int first, int last, DateEdges edges, int free) {
        int start = tokens.get(first).start();
        int end = tokens.get(last - 1).end();
        @Nullable PublicationDate read = date(core.year(), core.month(), core.day());
        @Nullable PublicationDate swapped =
                core.swappable() ? date(core.year(), core.day(), core.month()) : null;
        if (swapped != null && read != null) {
            int weekday = edges.weekday(first, last);
            if (weekday > 0 && isOn(swapped, weekday) != isOn(read, weekday)) {
                read = isOn(swapped, weekday) ? swapped : read;
                swapped = null;
            } else if (AMERICAN.matcher(line.substring(start, end)).find()) {
                swapped = null;
            } else if (OTHER_ZONE.matcher(line.substring(start, end)).find()) {
                read = swapped;
                swapped = null;
            }
        }
        boolean doubt = swapped != null;
        return new FoundDate(
                start,
                end,
                line.substring(start, end),
                core.year(),
                doubt || read == null ? (doubt ? 0 : core.month()) : read.month(),
                doubt || read == null ? (doubt ? 0 : core.day()) : read.day(),
                doubt ? null : read,
                doubt ? read : null,
                swapped,
                edges.label(first, free),
                core.calendar(),
                edges.sawClock());
    }

    private static @Nullable PublicationDate date(int year, int month, int day) {
        if (year == 0 || (month == 0 && day > 0)) {
            return null;
        }
        if (month == 0) {
            return PublicationDate.ofYear(year).orElse(null);
        }
        return day == 0
                ? PublicationDate.ofMonth(year, month).orElse(null)
                : PublicationDate.ofDay(year, month, day).orElse(null);
    }

    private static boolean isOn(PublicationDate date, int weekday) {
        return date instanceof PublicationDate.Day day
                && day.date().getDayOfWeek() == DayOfWeek.of(weekday);
    }
}
