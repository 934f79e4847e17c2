package newsarchive.normalise;

/**
 * Makes a space of the line and paragraph separators U+2028 and U+2029 and of the vertical tab,
 * with which word processors break lines: editors do not count them as line ends, and neither do
 * we. In a text that has no other line end they are its line ends.
 */
final class UnusualSeparators implements Rule {

    @Override
    public String name() {
        return "line-separator";
    }

    @Override
    public void find(String text, Edits edits) {
        String instead = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2028' || c == '\u2029' || c == '\u000B') {
                if (instead == null) {
                    instead = text.indexOf('\n') < 0 ? "\n" : " ";
                }
                edits.replace(i, i + 1, instead);
            }
        }
    }
}
