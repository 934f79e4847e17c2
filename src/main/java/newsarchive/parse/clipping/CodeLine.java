package newsarchive.parse.clipping;

import newsarchive.text.Letters;

/**
 * Tells lines of programs that were copied with a page: scripts, style sheets, comments of either.
 * Prose has no braces, and of the marks of programs hardly any.
 */
final class CodeLine {
    /** Of so many characters of a program one at least is a mark of it. */
    private static final int DENSE = 20;

    private static final int FEW = 3;
    private static final String MARKS = "{}();=<>[]&|$_";

    private CodeLine() {}

    /** Whether a text is program code or a comment in it. */
    static boolean is(String text) {
        if (isComment(text)) {
            return true;
        }
        boolean brace = text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
        boolean call = text.indexOf('(') > 0 && text.indexOf(';') > 0 && hasGluedBracket(text);
        return (brace || call) && isDense(text);
    }

    private static boolean isComment(String text) {
        return text.startsWith("/*") || text.startsWith("<!--") || text.endsWith("*/");
    }

    /** {@code push(}: in prose a space stands before a bracket. */
    private static boolean hasGluedBracket(String text) {
        for (int at = text.indexOf('('); at > 0; at = text.indexOf('(', at + 1)) {
            if (Letters.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDense(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks += MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks >= FEW && marks * DENSE >= text.length();
    }
}
