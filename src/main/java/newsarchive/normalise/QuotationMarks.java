package newsarchive.normalise;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Makes the language's quotation marks and apostrophes of straight ones; typographic ones of the
 * source stay. A mark opens or closes by what stands on its two sides and by what is open already;
 * one that could be either and has no partner stays straight. Feet and inches, minutes and seconds
 * ({@code 5'10"}) stay.
 */
final class QuotationMarks implements Rule {
    private static final String APOSTROPHE = "’";
    private static final String OPENING = " \n\t\u00A0\u202F([{—–-/“‘«„‚‹¿¡=";
    private static final String CLOSING = " \n\t\u00A0\u202F.,;:!?)]}—–-/”’»“›…%،؛؟۔。，、」』";

    private final @Nullable QuoteStyle style;

    QuotationMarks(String language) {
        this.style = QuoteStyle.of(language);
    }

    @Override
    public String name() {
        return "quotation-mark";
    }

    @Override
    public void find(String text, Edits edits) {
        if (style != null && (text.indexOf('"') >= 0 || text.indexOf('\'') >= 0)) {
            new Pass(text, style).run(edits);
        }
    }

    /** One reading of one text. */
    private static final class Pass {
        private final String text;
        private final QuoteStyle style;

        /** What each character becomes; null where it stays. */
        private final @Nullable String[] become;

        /** Offsets of the double marks that are open. */
        private final Deque<Integer> open = new ArrayDeque<>();

        private int openSingle = -1;

        Pass(String text, QuoteStyle style) {
            this.text = text;
            this.style = style;
            this.become = new String[text.length()];
        }

        void run(Edits edits) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"') {
                    doubleMark(i, i + 1);
                } else if (c == '\''
                        && at(i + 1) == '\''
                        && at(i - 1) != '\''
                        && at(i + 2) != '\'') {
                    doubleMark(i, i + 2);
                    i++;
                } else if (c == '\'') {
                    singleMark(i);
                } else if (c == '`' && at(i + 1) == '`') {
                    openDouble(i);
                    i++;
                }
            }
            leaveSingleOpen();
            for (int i = 0; i < text.length(); i++) {
                if (become[i] != null) {
                    boolean two = i + 1 < text.length() && isPair(i);
                    edits.replace(i, two ? i + 2 : i + 1, become[i]);
                    i += two ? 1 : 0;
                }
            }
        }

        private boolean isPair(int i) {
            char c = text.charAt(i);
            return c != '"' && text.charAt(i + 1) == c && become[i + 1] == null;
        }

        private void doubleMark(int i, int end) {
            if (isMeasure(i)) {
                return;
            }
            boolean opens = opens(i, end);
            boolean closes = closes(i, end);
            if (opens && !closes) {
                openDouble(i);
            } else if (!open.isEmpty()) {
                if (closes || !opens) {
                    open.pop();
                    become[i] = style.close();
                } else {
                    openDouble(i);
                }
            } else if (closes && !opens) {
                // the quotation began in an earlier paragraph; behind a number it may be inches
                if (!Character.isDigit(at(i - 1))) {
                    become[i] = style.close();
                }
            } else if (hasPartner(end)) {
                openDouble(i);
            }
        }

        private void openDouble(int i) {
            open.push(i);
            boolean spaced = at(i + 1) == ' ';
            become[i] = spaced ? style.open().strip() : style.open();
        }

        private boolean hasPartner(int from) {
            for (int i = text.indexOf('"', from); i >= 0; i = text.indexOf('"', i + 1)) {
                if (closes(i, i + 1) || at(i - 1) == ' ') {
                    return true;
                }
            }
            return false;
        }

        private void singleMark(int i) {
            char before = at(i - 1);
            char after = at(i + 1);
            if (Character.isDigit(before) && (Character.isDigit(after) || isMeasure(i + 2))) {
                return;
            }
            boolean genitive = after == 's' && !Character.isLetter(at(i + 2)) && before > ' ';
            if (genitive && !isMark(before)) {
                become[i] = APOSTROPHE;
            } else if (Character.isLetterOrDigit(before) && Character.isLetter(after)) {
                if (isLatin(before) && !isMinutes(i)) {
                    become[i] = APOSTROPHE;
                }
            } else if (isElision(i)) {
                become[i] = APOSTROPHE;
            } else if (opens(i, i + 1) && !closes(i, i + 1)) {
                leaveSingleOpen();
                openSingle = i;
            } else if (closes(i, i + 1) && !opens(i, i + 1)) {
                closeSingle(i, before);
            }
        }

        private void closeSingle(int i, char before) {
            if (openSingle >= 0) {
                become[openSingle] = style.singleOpen();
                become[i] = style.singleClose();
                openSingle = -1;
            } else if (!Character.isDigit(before) && isLatin(before)) {
                become[i] = APOSTROPHE;
            }
        }

        /** An opening mark without its end begins a long quotation or stands for a lost letter. */
        private void leaveSingleOpen() {
            if (openSingle == 0 && Character.isUpperCase(at(1))) {
                become[0] = style.singleOpen();
            } else if (openSingle >= 0 && isLatin(at(openSingle + 1))) {
                become[openSingle] = APOSTROPHE;
            }
            openSingle = -1;
        }

        private boolean opens(int i, int end) {
            char before = at(i - 1);
            char after = at(end);
            boolean free = before == 0 || OPENING.indexOf(before) >= 0 || isMark(before);
            boolean followed = after != 0 && CLOSING.indexOf(after) < 0;
            return free && (followed || after == '…');
        }

        private boolean closes(int i, int end) {
            char before = at(i - 1);
            char after = at(end);
            boolean leads = before != 0 && " \n\t\u00A0([{“‘«„".indexOf(before) < 0;
            return leads && (after == 0 || CLOSING.indexOf(after) >= 0 || isMark(after));
        }

        private static boolean isMark(char c) {
            return c == '"' || c == '\'';
        }

        /** Inches or seconds behind feet or minutes: {@code 5'10"}. */
        private boolean isMeasure(int i) {
            if (at(i) != '"' || !Character.isDigit(at(i - 1))) {
                return false;
            }
            int digits = i - 1;
            while (Character.isDigit(at(digits)) || at(digits) == '.') {
                digits--;
            }
            while (at(digits) == ' ') {
                digits--;
            }
            return "'′’".indexOf(at(digits)) >= 0 && Character.isDigit(at(digits - 1));
        }

        /** Minutes of a degree before a quarter of the compass: {@code 33°30'N}. */
        private boolean isMinutes(int i) {
            return Character.isDigit(at(i - 1))
                    && "NSEW".indexOf(at(i + 1)) >= 0
                    && !Character.isLetter(at(i + 2));
        }

        /** A word or a year that lost its beginning: {@code '90s}, {@code 'tis}. */
        private boolean isElision(int i) {
            if (Character.isDigit(at(i + 1)) && Character.isDigit(at(i + 2))) {
                boolean year = " \n.,;:!?)".indexOf(at(i + 3)) >= 0 || at(i + 3) == 0;
                return at(i + 3) == 's' || (year && text.indexOf('\'', i + 3) < 0);
            }
            for (String word : new String[] {"tis", "twas", "em", "til", "cause", "n"}) {
                if (text.startsWith(word, i + 1)
                        && !Character.isLetter(at(i + 1 + word.length()))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isLatin(char c) {
            return c < 0x250 || c == '’' || c == '”' || c == '…';
        }

        /** The character at {@code i}, 0 outside the text. */
        private char at(int i) {
            return i >= 0 && i < text.length() ? text.charAt(i) : 0;
        }
    }
}
