package newsarchive.normalise;

/**
 * Makes dashes of what typewriters had for them: two or three hyphens, and a hyphen with a space on
 * both sides between words. Hyphens inside words and ranges ({@code 2011-2015}) stay, since both
 * are written so in what our sources cite; so do the source's own dashes, and hyphens before a word
 * as in {@code --help}.
 */
final class Dashes implements Rule {
    private static final char DASH = '—';
    private static final char SPACED_DASH = '–';

    private final char spaced;

    Dashes(String language) {
        // Russian and its neighbours know one dash only
        this.spaced =
                switch (language) {
                    case "ru", "uk", "be", "bg" -> DASH;
                    default -> SPACED_DASH;
                };
    }

    @Override
    public String name() {
        return "dash";
    }

    @Override
    public void find(String text, Edits edits) {
        for (int i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) {
            int end = i + 1;
            while (end < text.length() && text.charAt(end) == '-') {
                end++;
            }
            if (end - i == 1) {
                if (isSpacedHyphen(text, i)) {
                    edits.replace(i, end, String.valueOf(spaced));
                }
            } else if (end - i <= 3 && isDash(text, i, end)) {
                edits.replace(i, end, String.valueOf(dash(text, i, end)));
            }
            i = end - 1;
        }
    }

    private static boolean isSpacedHyphen(String text, int i) {
        if (i < 2 || i + 2 >= text.length()) {
            return false;
        }
        char before = text.charAt(i - 2);
        char after = text.charAt(i + 2);
        boolean numbers = Character.isDigit(before) && Character.isDigit(after);
        return text.charAt(i - 1) == ' '
                && text.charAt(i + 1) == ' '
                && !numbers
                && endsWord(before)
                && beginsWord(after);
    }

    /** Between words or spaces, at a text's beginning, or where speech breaks off. */
    private static boolean isDash(String text, int start, int end) {
        if (text.startsWith("<!", start - 2)) {
            return false;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        if (before == ' ' || before == '\n') {
            return (after == ' ' || after == '\n') && end - start < text.length();
        }
        return endsWord(before)
                && (after == ' '
                        || after == '\n'
                        || beginsWord(after)
                        || ",.;!?)\"'”’».".indexOf(after) >= 0);
    }

    private static char dash(String text, int start, int end) {
        boolean range =
                start > 0
                        && end < text.length()
                        && Character.isDigit(text.charAt(start - 1))
                        && Character.isDigit(text.charAt(end));
        return range ? SPACED_DASH : DASH;
    }

    private static boolean endsWord(char c) {
        return Character.isLetterOrDigit(c) || ".,;:!?)]\"'”’»%\uFFFC".indexOf(c) >= 0;
    }

    private static boolean beginsWord(char c) {
        return Character.isLetterOrDigit(c) || "([\"'“‘«„¿¡$£€\uFFFC".indexOf(c) >= 0;
    }
}
