package newsarchive.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/**
 * Takes their meaning from signs that stand in one block so often that no text has them for their
 * meaning: beyond a number, each gets the backslash that makes it a plain character.
 * Commonmark-java takes time by the square of their number within a block (declarations, comments
 * and addresses in angle brackets that are never closed, emphasis that opens nothing), reads a
 * block once for each length of a row of backticks that has no second, and recurses as deep as
 * brackets nest. One pass over the text; one that has no such block is returned as it is.
 *
 * @param text with backslashes where they were needed; lines keep their numbers
 * @param problems one for each block that was tamed
 */
record TameDelimiters(String text, List<Problem> problems) {
    /** A block with fewer characters takes no time worth speaking of. */
    private static final int SHORT_BLOCK = 2_000;

    private static final int MOST_EMPHASIS = 2_000;
    private static final int MOST_DECLARATIONS = 200;
    private static final int MOST_OPEN_ANGLES = 200;
    private static final int DEEPEST_BRACKETS = 200;
    private static final int LONGEST_BACKTICKS = 100;

    TameDelimiters {
        problems = List.copyOf(problems);
    }

    static TameDelimiters of(String text, MarkdownSigns signs, String file) {
        boolean few =
                signs.emphasis() <= MOST_EMPHASIS
                        && signs.declarations() <= MOST_DECLARATIONS
                        && signs.angles() <= MOST_OPEN_ANGLES
                        && signs.brackets() <= DEEPEST_BRACKETS
                        && signs.backticks() <= LONGEST_BACKTICKS;
        return few || text.length() < SHORT_BLOCK
                ? new TameDelimiters(text, List.of())
                : new Pass(text, file).run();
    }

    private static final class Pass {
        private final String text;
        private final String file;
        private final List<Problem> problems = new ArrayList<>();
        private final StringBuilder tamed = new StringBuilder();
        private int copied;
        private int line = 1;
        private int emphasis;
        private int declarations;
        private int angles;
        private int depth;
        private boolean plainBackticks;
        private boolean told;

        Pass(String text, String file) {
            this.text = text;
            this.file = file;
        }

        TameDelimiters run() {
            for (int at = 0; at < text.length(); line++) {
                int end = lineEnd(at);
                line(at, end);
                at = end + 1;
            }
            return copied == 0
                    ? new TameDelimiters(text, problems)
                    : new TameDelimiters(
                            tamed.append(text, copied, text.length()).toString(), problems);
        }

        private void line(int from, int end) {
            if (from == 0 || beginsBlock(from, end)) {
                plainBackticks = holdsLongRow(from);
                emphasis = 0;
                declarations = 0;
                angles = 0;
                depth = 0;
                told = false;
            }
            for (int at = from; at < end; at++) {
                if (text.charAt(at) == '\\') {
                    at++;
                } else if (isTooMuch(at)) {
                    escape(at);
                }
            }
        }

        /** Whether the block that begins here has a row of backticks that is too long. */
        private boolean holdsLongRow(int from) {
            int row = 0;
            for (int at = from; at < text.length(); at++) {
                char c = text.charAt(at);
                row = c == '`' ? row + 1 : 0;
                if (row > LONGEST_BACKTICKS) {
                    return true;
                }
                if (c == '\n' && beginsBlock(at + 1, lineEnd(at + 1))) {
                    return false;
                }
            }
            return false;
        }

        private int lineEnd(int from) {
            int newline = text.indexOf('\n', from);
            return newline < 0 ? text.length() : newline;
        }

        /**
         * Whether the line surely ends the paragraph above it: it is blank, a heading or an item of
         * a list (CommonMark 0.31, 4.2 and 5.3). In doubt it does not, so that nothing that looks
         * like a list hides a paragraph.
         */
        private boolean beginsBlock(int from, int end) {
            int at = from;
            while (at < end && text.charAt(at) == ' ') {
                at++;
            }
            if (at == end || at - from > 3) {
                return at == end;
            }
            int sign = at;
            while (sign < end && text.charAt(sign) == '#') {
                sign++;
            }
            if (sign > at) {
                return sign - at <= 6 && (sign == end || text.charAt(sign) == ' ');
            }
            return "-+*".indexOf(text.charAt(at)) >= 0
                    && at + 2 < end
                    && text.charAt(at + 1) == ' '
                    && text.charAt(at + 2) > ' ';
        }

        private boolean isTooMuch(int at) {
            return switch (text.charAt(at)) {
                case '*', '_' -> ++emphasis > MOST_EMPHASIS;
                case '<' ->
                        ++angles > MOST_OPEN_ANGLES
                                || (isDeclaration(at) && ++declarations > MOST_DECLARATIONS);
                case '>' -> {
                    angles = 0;
                    yield false;
                }
                case '[' -> ++depth > DEEPEST_BRACKETS;
                case ']' -> {
                    depth = Math.max(0, depth - 1);
                    yield false;
                }
                // all of them: one without a backslash would end at one with it (6.1)
                case '`' -> plainBackticks;
                default -> false;
            };
        }

        private boolean isDeclaration(int at) {
            return at + 1 < text.length() && "!?".indexOf(text.charAt(at + 1)) >= 0;
        }

        private void escape(int at) {
            tamed.append(text, copied, at).append('\\');
            copied = at;
            if (!told) {
                told = true;
                problems.add(
                        Problem.warning(
                                "markdown-limit",
                                Position.of(file, line),
                                "more \"%c\" in one block than any text means"
                                        .formatted(text.charAt(at)),
                                "from here on they are read as plain characters"));
            }
        }
    }
}
