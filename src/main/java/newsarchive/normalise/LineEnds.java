package newsarchive.normalise;

/**
 * Makes LF of CR LF and CR. Not recorded as changes: the same text saved on another system is the
 * same text. Number of lines and place of all characters in them stay.
 */
final class LineEnds {
    private LineEnds() {}

    static String toLf(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
