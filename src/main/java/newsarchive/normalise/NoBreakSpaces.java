package newsarchive.normalise;

/**
 * Makes plain spaces of no-break and other special ones, which come along when a page is copied.
 * They stay where they are typography: in French before {@code : ; ! ? »} and behind {@code «},
 * between the groups of a number, and between a number and a percent or currency sign.
 */
final class NoBreakSpaces implements Rule {
    private final boolean french;

    NoBreakSpaces(String language) {
        this.french = language.equals("fr");
    }

    @Override
    public String name() {
        return "no-break-space";
    }

    @Override
    public void find(String text, Edits edits) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpecial(text.charAt(i))) {
                continue;
            }
            int start = i;
            while (start > 0 && isSpace(text.charAt(start - 1))) {
                start--;
            }
            int end = i + 1;
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
            if (end - start > 1 || !isTypography(text, i)) {
                boolean blank = start == 0 && end == text.length();
                if (!blank) {
                    edits.replace(start, end, TextEdge.at(text, start, end) ? "" : " ");
                }
            }
            i = end;
        }
    }

    private boolean isTypography(String text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (Character.isDigit(before)) {
            return Character.isDigit(after) || "%‰€$£¥°".indexOf(after) >= 0;
        }
        return french && (":;!?»%".indexOf(after) >= 0 || before == '«' || before == '—');
    }

    static boolean isSpecial(char c) {
        return c == '\u00A0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isSpecial(c);
    }
}
