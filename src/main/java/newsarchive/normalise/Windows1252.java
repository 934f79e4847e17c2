package newsarchive.normalise;

/** The charset windows-1252 as browsers have it: the five bytes it leaves open are controls. */
final class Windows1252 {
    /** Characters of the bytes 80 to 9F. */
    private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Windows1252() {}

    /** The character of a byte from 80 to 9F. */
    static char character(int value) {
        return HIGH.charAt(value - 0x80);
    }

    /** The byte that stands for {@code c}, also for the controls 80 to 9F; -1 when none does. */
    static int value(char c) {
        if (c < 0x100) {
            return c;
        }
        // all of them lie in two narrow ranges, so that most characters are told at once
        if (c > 0x2122 || (c > 0x2DC && c < 0x2013)) {
            return -1;
        }
        int at = HIGH.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }
}
