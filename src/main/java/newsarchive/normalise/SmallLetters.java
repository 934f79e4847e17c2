package newsarchive.normalise;

import java.util.List;

/**
 * What a language's list says of a word in small letters, whatever text it stands in.
 *
 * @param known whether it is right as it stands
 * @param likely right forms it may be a misreading of; empty for a known word
 */
record SmallLetters(boolean known, List<String> likely) {
    static final SmallLetters RIGHT = new SmallLetters(true, List.of());

    SmallLetters {
        likely = List.copyOf(likely);
    }
}
