package newsarchive.parse.clipping;

import newsarchive.text.Letters;

/** What a line looks like, whatever its words: capitals, quotation marks, columns. */
final class TextShape {
    private TextShape() {}

    /** A telephone number, a figure, a line of marks. */
    static boolean fewLetters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters <= 1;
    }

    static boolean columns(Block block) {
        int gaps = 0;
        for (Piece piece : block.pieces()) {
            String text = piece.text();
            gaps += text.contains("   ") || text.indexOf('\t') >= 0 ? 1 : 0;
        }
        return gaps == block.pieces().size();
    }

    static boolean capitals(String text) {
        int upper = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper >= 3;
    }

    /** Most words of four letters and more begin with a capital. */
    static boolean titleCase(String text) {
        int large = 0;
        int small = 0;
        int begin = -1;
        int limit = Math.min(text.length(), 200);
        for (int i = 0; i <= limit; i++) {
            boolean letter = i < limit && Letters.isLetter(text.charAt(i));
            if (letter && begin < 0) {
                begin = i;
            } else if (!letter && begin >= 0) {
                if (i - begin >= 4) {
                    large += Character.isUpperCase(text.charAt(begin)) ? 1 : 0;
                    small += Character.isLowerCase(text.charAt(begin)) ? 1 : 0;
                }
                begin = -1;
            }
        }
        return large >= 2 && small * 4 <= large;
    }

    static boolean quoted(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return text.length() > 2 && "\"“„«".indexOf(first) >= 0 && "\"”“»".indexOf(last) >= 0;
    }

    static boolean bracketed(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return (first == '(' && last == ')') || (first == '[' && last == ']');
    }
}
