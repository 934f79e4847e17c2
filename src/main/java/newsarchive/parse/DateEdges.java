package newsarchive.parse;

import java.util.List;
import newsarchive.parse.DateTokens.Kind;
import newsarchive.parse.DateTokens.Token;

/** What belongs to a date on its left and right: weekday, clock time, zone, and its label. */
final class DateEdges {
    private static final String LINKS = ",،|-.·•;()/'";

    private final Lexicon lexicon;
    private final String line;
    private final String folded;
    private final List<Token> tokens;
    private boolean clock;
    private int weekday;

    DateEdges(Lexicon lexicon, String line, String folded, List<Token> tokens) {
        this.lexicon = lexicon;
        this.line = line;
        this.folded = folded;
        this.tokens = tokens;
    }

    boolean sawClock() {
        return clock;
    }

    /** The weekday that stands with the date, from Monday 1; 0 when none does. */
    int weekday(int first, int last) {
        for (int i = first; i < last && weekday == 0; i++) {
            weekday = weekdayAt(i);
        }
        return weekday;
    }

    private int weekdayAt(int at) {
        Token token = tokens.get(at);
        if (token.kind() != Kind.WORD) {
            return 0;
        }
        Phrases.Phrase day =
                lexicon.section("weekday").longestAt(folded, token.start(), Lexicon.ALL);
        return day == null ? 0 : day.number();
    }

    /** First token of the date with what stands before it, not before {@code limit}. */
    int backOverTime(int core, int limit) {
        int best = core;
        int earliest = Math.max(limit, core - 10);
        boolean weekdaySeen = false;
        for (int from = core - 1; from >= earliest; from--) {
            int to = timeOrDayAt(from);
            boolean day = weekdayAt(from) > 0;
            // A second weekday is none: a paper may be called the Daily Sun.
            if (to > from && onlyLinks(to, best) && !(day && weekdaySeen && to <= best)) {
                best = from;
                weekdaySeen |= day;
            }
        }
        return best;
    }

    /** Token after the date with the clock time, zone and weekday that follow it. */
    int forwardOverTime(int core) {
        int best = core;
        int at = core;
        int end = Math.min(tokens.size(), core + 12);
        while (at < end) {
            int to = timeOrDayAt(at);
            if (to > at) {
                best = to;
                at = to;
            } else if (isLink(at)) {
                at++;
            } else {
                break;
            }
        }
        return best;
    }

    private boolean onlyLinks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isLink(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLink(int at) {
        Token token = tokens.get(at);
        return token.kind() == Kind.MARK
                ? LINKS.contains(token.word())
                : token.kind() == Kind.WORD && lexicon.section("date-connector").has(token.word());
    }

    /** The token after a weekday, a clock time or a zone that begins at {@code at}; else at. */
    private int timeOrDayAt(int at) {
        Token token = tokens.get(at);
        if (token.kind() == Kind.WORD) {
            boolean letter = token.end() - token.start() == 1 && token.start() > 0;
            if (letter && Character.isLetter(line.charAt(token.start() - 1))) {
                return at; // the H of PiH
            }
            if (weekdayAt(at) > 0) {
                return after(at, lexicon.section("weekday"));
            }
            int word = after(at, lexicon.section("time-word"));
            return word == at && isUnknownZone(at) ? at + 1 : word;
        }
        return token.kind() == Kind.NUMBER ? clockAt(at) : zoneAt(at);
    }

    /** {@code IRDT} in {@code 14:20:09 IRDT 2014}: capitals right behind a clock time. */
    private boolean isUnknownZone(int at) {
        Token token = tokens.get(at);
        if (!clock || token.end() - token.start() > 5 || token.end() - token.start() < 3) {
            return false;
        }
        for (int i = token.start(); i < token.end(); i++) {
            if (!Character.isUpperCase(line.charAt(i)) || line.charAt(i) > 'Z') {
                return false;
            }
        }
        boolean year = at + 1 < tokens.size() && tokens.get(at + 1).digits() == 4;
        return year || at + 1 == tokens.size();
    }

    private int after(int at, Phrases phrases) {
        Phrases.Phrase phrase = phrases.longestAt(folded, tokens.get(at).start(), Lexicon.ALL);
        if (phrase == null) {
            return at;
        }
        int end = tokens.get(at).start() + phrase.text().length();
        int next = at;
        while (next < tokens.size() && tokens.get(next).start() < end) {
            next++;
        }
        return next;
    }

    /**
     * {@code 10:30}, {@code 10:30:15}, {@code 10.30}, {@code 10h30}, {@code 1030 GMT}, {@code 5
     * pm}.
     */
    private int clockAt(int at) {
        Token hour = tokens.get(at);
        int next = at + 1;
        if (hour.digits() == 4) {
            boolean zoned = hour.value() % 100 < 60 && hour.value() < 2400 && timeWordAt(next);
            return zoned ? seen(next) : at;
        }
        if (hour.digits() > 2 || hour.value() > 24) {
            return at;
        }
        if (next + 1 < tokens.size()
                && isClockMark(tokens.get(next))
                && tokens.get(next).start() == hour.end()
                && tokens.get(next + 1).digits() == 2
                && tokens.get(next + 1).value() < 60
                && tokens.get(next + 1).start() == tokens.get(next).end()) {
            next += 2;
            while (next + 1 < tokens.size()
                    && (tokens.get(next).isMark(':') || tokens.get(next).isMark('.'))
                    && tokens.get(next + 1).kind() == Kind.NUMBER
                    && tokens.get(next).end() == tokens.get(next + 1).start()) {
                next += 2;
            }
            return seen(next);
        }
        return timeWordAt(next) ? seen(next) : at;
    }

    private static boolean isClockMark(Token token) {
        return token.isMark(':')
                || token.isMark('.')
                || token.word().equals("h")
                || token.word().equals("t");
    }

    private int seen(int next) {
        clock = true;
        return next;
    }

    private boolean timeWordAt(int at) {
        return at < tokens.size()
                && tokens.get(at).kind() == Kind.WORD
                && after(at, lexicon.section("time-word")) > at;
    }

    /** {@code +0200}, {@code -05:00}, right after a clock time. */
    private int zoneAt(int at) {
        boolean sign = tokens.get(at).isMark('+') || tokens.get(at).isMark('-');
        if (!sign || !clock || at + 1 >= tokens.size()) {
            return at;
        }
        int digits = tokens.get(at + 1).digits();
        if (digits == 4) {
            return at + 2;
        }
        boolean colon =
                digits == 2
                        && at + 3 < tokens.size()
                        && tokens.get(at + 2).isMark(':')
                        && tokens.get(at + 3).digits() == 2;
        return colon ? at + 4 : at;
    }

    /** What the words just before token {@code first} call the date. */
    FoundDate.Label label(int first, int limit) {
        int end = tokens.get(first).start();
        int begin = Math.max(limit < tokens.size() ? tokens.get(limit).start() : 0, end - 40);
        FoundDate.Label label = FoundDate.Label.NONE;
        for (int at = Math.max(0, begin); at < end; at++) {
            if (at > 0 && Character.isLetter(folded.charAt(at - 1))) {
                continue;
            }
            String before = folded.substring(0, end);
            if (lexicon.section("updated").longestAt(before, at, Lexicon.ALL) != null) {
                label = FoundDate.Label.UPDATED;
            } else if (lexicon.section("published").longestAt(before, at, Lexicon.ALL) != null) {
                label = label == FoundDate.Label.UPDATED ? label : FoundDate.Label.PUBLISHED;
            }
        }
        return label;
    }
}
