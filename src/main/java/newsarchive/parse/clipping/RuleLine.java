package newsarchive.parse.clipping;

/** A line of marks that separates: {@code * * *}, {@code -----}, {@code ____}, {@code ###}. */
final class RuleLine {
    private static final String MARKS = "-–—=_*#~•·.+xX†§■◆<>";

    private RuleLine() {}

    static boolean is(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                marks++;
            } else if (!Line.isSpace(c)) {
                return false;
            }
        }
        return marks >= 2 || text.equals("*") || text.equals("#") || text.equals("—");
    }
}
