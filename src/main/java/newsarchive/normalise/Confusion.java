package newsarchive.normalise;

import java.util.List;

/**
 * A pair of look-alikes.
 *
 * @param read what the scanner read
 * @param written what was written
 * @param proof what must prove the repair
 */
record Confusion(String read, String written, Proof proof) {
    /** Those that are sought in every text. */
    static final List<Confusion> ALL =
            List.of(
                    new Confusion("rn", "m", Proof.LIST),
                    new Confusion("m", "rn", Proof.LIST),
                    new Confusion("li", "h", Proof.LIST),
                    new Confusion("vv", "w", Proof.LIST),
                    new Confusion("g", "q", Proof.LIST),
                    new Confusion("tb", "th", Proof.LIST),
                    new Confusion("wb", "wh", Proof.LIST),
                    new Confusion("cb", "ch", Proof.LIST),
                    new Confusion("cl", "d", Proof.TEXT),
                    new Confusion("d", "cl", Proof.TEXT),
                    new Confusion("h", "li", Proof.TEXT),
                    new Confusion("h", "b", Proof.TEXT),
                    new Confusion("q", "g", Proof.TEXT),
                    new Confusion("c", "e", Proof.FREQUENT));

    /** What must prove the repair: rare words with d, h or q abound, such as damp and hone. */
    enum Proof {
        /** The list of words, or the list of names for a capitalised word. */
        LIST,
        /** The list, and the text's own use of the right word. */
        TEXT,
        /** That it is one of the most frequent words. */
        FREQUENT
    }

    String undone(String word, int at) {
        return word.substring(0, at) + written + word.substring(at + read.length());
    }

    /** Whether undoing this confusion once makes {@code candidate} of {@code word}. */
    boolean leadsTo(String candidate, String word) {
        for (int at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
            if (undone(word, at).equals(candidate)) {
                return true;
            }
        }
        return false;
    }
}
