package newsarchive.normalise;

/** Tells whether a word begins a sentence. */
final class SentenceStart {
    private SentenceStart() {}

    static boolean is(String text, int start) {
        int i = start - 1;
        while (i >= 0 && " \n\u00A0\"'“‘«„([".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || ".!?:;…—–-”’»)".indexOf(text.charAt(i)) >= 0;
    }
}
