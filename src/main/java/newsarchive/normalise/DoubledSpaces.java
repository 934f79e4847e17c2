package newsarchive.normalise;

/** Makes one space of several and of tabs inside a paragraph, as justified lines have them. */
final class DoubledSpaces implements Rule {

    @Override
    public String name() {
        return "doubled-space";
    }

    @Override
    public void find(String text, Edits edits) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
            boolean inside = i > 0 && end < text.length();
            if (inside && (end - i > 1 || text.charAt(i) == '\t')) {
                edits.replace(i, end, TextEdge.at(text, i, end) ? "" : " ");
            }
            i = end;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
