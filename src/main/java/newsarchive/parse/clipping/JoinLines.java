package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsarchive.parse.DateReader;
import newsarchive.parse.DatelineReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.PersonName;
import newsarchive.text.FoldLetters;

/**
 * Joins lines to blocks. Two lines belong together when the second continues what the first began:
 * the next word had no more room, the sentence goes on, the next line begins with a small letter.
 * Each sign adds to a score; above zero the lines are one block.
 */
final class JoinLines {
    /** {@code SEE TAXES, PAGE 17}, {@code TAXES / From Page 1}, {@code A Briefing Page 2}. */
    private static final Pattern PAGE_TURN =
            Pattern.compile(
                    "[(]?(SEE|See|Continued|CONTINUED|Cont'd|Turn to|Please see|Please turn|From|FROM|\\S+ / ?[Ff]rom)\\b"
                            + ".{0,40}\\b[Pp](AGE|age)\\s+(\\p{Lu}?-?\\d{1,3}|\\p{Lu}[\\p{L}-]{2,9}).{0,12}"
                            + "|.{3,70}\\s{3,}([Pp]age\\s|PAGE\\s|[Ss]eite\\s|p\\.\\s?)?(\\p{Lu}?[-–—]?\\d{1,4}|(?<=PAGE )\\p{Lu}{3,9})");

    /** With a day, the number of an issue tells the head of a paper. */
    private static final Pattern ISSUE =
            Pattern.compile("\\b(vol|no|nr|n)\\s?[.°º]\\s?\\p{Nd}|№\\s?\\p{Nd}");

    private static final byte NO = 1;
    private static final byte YES = 2;

    private static final int LONG_RUN = 4;
    private static final int INDENT = 2;
    private static final int LONG_LINE = 45;
    private static final int A_DATELINE = 80;

    private final List<Line> lines;
    private final HyphenAtWrap hyphens;
    private final List<Block> blocks = new ArrayList<>();
    private WrapWidth whole = WrapWidth.NONE;

    /** Whether each line stands alone, as far as that was asked. */
    private final byte[] alone;

    private JoinLines(List<Line> lines) {
        this.lines = lines;
        this.hyphens = new HyphenAtWrap(lines);
        this.alone = new byte[lines.size()];
    }

    static List<Block> of(List<Line> lines) {
        return new JoinLines(lines).run();
    }

    private List<Block> run() {
        whole = WrapWidth.of(pairs(0, lines.size()), 2 * LONG_RUN);
        int at = 0;
        int gap = 0;
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                gap++;
                at++;
                continue;
            }
            int end = at;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            int after = end;
            while (after < lines.size() && lines.get(after).isBlank()) {
                after++;
            }
            cutRun(at, end, gap, after == lines.size() ? 9 : after - end);
            gap = 0;
            at = end;
        }
        return blocks;
    }

    private List<Line[]> pairs(int from, int to) {
        List<Line[]> pairs = new ArrayList<>();
        for (int i = from; i + 1 < to; i++) {
            if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
                pairs.add(new Line[] {lines.get(i), lines.get(i + 1)});
            }
        }
        return pairs;
    }

    /** Cuts the lines between two blank ones into blocks. */
    private void cutRun(int from, int to, int gapBefore, int gapAfter) {
        WrapWidth width =
                to - from >= LONG_RUN
                        ? WrapWidth.of(pairs(from, to), LONG_RUN - 1)
                        : WrapWidth.NONE;
        width = width.isWrapped() ? width : to - from < 2 * LONG_RUN ? whole : WrapWidth.NONE;
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            boolean joins = i + 1 < to && score(line, lines.get(i + 1), start, width) > 0;
            boolean glued = joins && Ends.withHyphen(line.content());
            boolean cut = glued && hyphens.drops(line, lines.get(i + 1));
            pieces.add(new Piece(line, line.from(), line.to() - (cut ? 1 : 0), glued));
            if (!joins) {
                add(pieces, start == from ? gapBefore : 0, i + 1 == to ? gapAfter : 0);
                pieces = new ArrayList<>();
                start = i + 1;
            }
        }
    }

    /** Adds a block, or the several that stand in its one line. */
    private void add(List<Piece> pieces, int gapBefore, int gapAfter) {
        List<Piece> parts = pieces.size() == 1 ? PartsOfLine.of(pieces.get(0)) : List.of();
        if (parts.size() < 2) {
            addWrapped(pieces, gapBefore, gapAfter);
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            blocks.add(
                    Block.of(
                            List.of(parts.get(i)),
                            i == 0 ? gapBefore : 1,
                            i + 1 == parts.size() ? gapAfter : 1));
        }
    }

    /** Adds a block of one or more lines, and the link at the end of its last apart. */
    private void addWrapped(List<Piece> pieces, int gapBefore, int gapAfter) {
        int last = pieces.size() - 1;
        Piece piece = pieces.get(last);
        int link = last > 0 ? LeftAtEnd.startOnLastLine(piece.text()) : -1;
        if (link < 0) {
            blocks.add(Block.of(pieces, gapBefore, gapAfter));
            return;
        }
        List<Piece> text = new ArrayList<>(pieces.subList(0, last));
        int from = piece.from();
        int end = from + PartsOfLine.endOfWords(piece.text(), link);
        text.add(new Piece(piece.line(), from, end, false));
        blocks.add(Block.of(text, gapBefore, 1));
        blocks.add(
                Block.of(
                        List.of(new Piece(piece.line(), from + link, piece.to(), false)),
                        1,
                        gapAfter));
    }

    private double score(Line line, Line next, int start, WrapWidth width) {
        String a = line.content();
        String b = next.content();
        if ((Bullet.length(b) > 0 && !isDashInSentence(a, b, lines.get(start), width))
                || RuleLine.is(a)
                || RuleLine.is(b)
                || PartsOfLine.isSignature(a, b)) {
            return -9;
        }
        if (isDatelineAbove(a)) {
            return 1;
        }
        double score = -1;
        boolean open = !Ends.withStop(a);
        boolean small = Ends.startsSmall(b);
        score += open ? 1 : -0.5;
        score += small ? 2 : 0;
        score += Ends.withHyphen(a) && small ? 3 : 0;
        score += width.isWrapped() ? fill(a, b, width.width()) : -3.5;
        score += open && Ends.runsOn(a) ? 1.5 : 0;
        score += Ends.withColon(a) ? -2 : 0;
        Line first = lines.get(start);
        boolean item = Bullet.length(first.content()) > 0;
        boolean indented = next.from() - line.from() >= INDENT;
        score += indented ? (item && line.index() == first.index() ? 1.5 : -3) : 0;
        // a long line that ends open and goes on small was broken, however few its like are
        score += !width.isWrapped() && open && small && a.length() >= LONG_LINE ? 3 : 0;
        score += open && small && asksOn(a) ? 4 : 0;
        // the first line of a paragraph stands in, the others do not
        boolean opens =
                open && line.index() == first.index() && line.from() - next.from() >= INDENT;
        score += opens && (Ends.runsOn(a) || a.length() >= LONG_LINE) ? 3 : 0;
        score += whole.isWrapped() && stackedCapitals(line.index()) ? 4.5 : 0;
        // asked last: it can only part them
        score += score > 0 && standsAlone(line) ? -4 : 0;
        score += score > 0 && standsAlone(next) ? -4 : 0;
        return score;
    }

    /**
     * Whether a line that begins with a dash goes on with a sentence: {@code … the board⏎– all nine
     * of it – agreed}. The line above is full and open, and no item of a list begins with a dash.
     */
    private static boolean isDashInSentence(String a, String b, Line first, WrapWidth width) {
        boolean dash = "-–—".indexOf(b.charAt(0)) >= 0 && Line.isSpace(b.charAt(1));
        return dash
                && width.isWrapped()
                && fill(a, b, width.width()) > 0
                && Ends.startsSmall(b.substring(1).strip())
                && !Ends.withStop(a)
                && !Ends.withColon(a)
                && "-–—".indexOf(first.first()) < 0;
    }

    /** {@code ¿Qué nos}: a question that was opened and not closed goes on below. */
    private static boolean asksOn(String text) {
        return text.indexOf('¿') >= 0 && text.indexOf('?') < 0;
    }

    /** {@code PUERTO, 22 jun. (EJEMPLO) -} set above the first words of the report. */
    private static boolean isDatelineAbove(String text) {
        boolean dash =
                text.length() < A_DATELINE && "-–—".indexOf(text.charAt(text.length() - 1)) >= 0;
        return dash
                && text.lastIndexOf(' ') > 0
                && DatelineReader.readLine(text, null)
                        .filter(found -> found.dateline().agency() != null)
                        .isPresent();
    }

    /** Whether the next word would still have fitted on the line, at a width of {@code width}. */
    private static double fill(String a, String b, int width) {
        int space = b.indexOf(' ');
        double needed = a.length() + 1.0 + (space < 0 ? b.length() : space);
        if (needed > width) {
            return 2;
        }
        return needed > width * 0.85 ? 0.8 : needed > width * 0.7 ? -1.5 : -3;
    }

    /**
     * Whether this line and the next are a headline set over several lines in capitals. A name in
     * capitals below a single line is the author's.
     */
    private boolean stackedCapitals(int at) {
        if (!isCapitals(at) || !isCapitals(at + 1)) {
            return false;
        }
        boolean more = isCapitals(at + 2) || isCapitals(at - 1);
        return more || PersonName.confidence(lines.get(at + 1).content()) < 0.7;
    }

    private boolean isCapitals(int at) {
        if (at < 0 || at >= lines.size() || lines.get(at).length() > 60) {
            return false;
        }
        String text = lines.get(at).content();
        long upper = text.chars().filter(Character::isUpperCase).count();
        return upper >= 4 && text.chars().noneMatch(Character::isLowerCase) && !Ends.withStop(text);
    }

    private boolean standsAlone(Line line) {
        byte known = alone[line.index()];
        if (known == 0) {
            known = standsAlone(line.content()) ? YES : NO;
            alone[line.index()] = known;
        }
        return known == YES;
    }

    private static boolean mayTurn(String text) {
        return text.contains("age ") || text.contains("AGE ") || text.contains("   ");
    }

    /** Lines that are something by themselves: a byline, a date. */
    private static boolean standsAlone(String text) {
        if (text.length() > 90) {
            return false;
        }
        if (text.indexOf(' ') < 0 && (text.indexOf('@') > 0 || text.contains("://"))) {
            return true;
        }
        if ((mayTurn(text) && PAGE_TURN.matcher(text).matches()) || SpacedLetters.is(text)) {
            return true;
        }
        if (MailHead.isLine(text)) {
            return true;
        }
        String folded = FoldLetters.fold(text);
        if (folded.startsWith("by ")
                && !Character.isLowerCase(text.charAt(0))
                && text.length() < 60) {
            return true;
        }
        List<FoundDate> dates = DateReader.find(text);
        int dated = 0;
        for (FoundDate date : dates) {
            dated += date.end() - date.start();
        }
        return dated > 0
                && (dated * 10 >= text.length() * 7
                        || text.contains("    ")
                        || ISSUE.matcher(folded).find());
    }
}
