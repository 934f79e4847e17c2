package newsarchive.render;

import java.util.ArrayList;
import java.util.List;
import newsarchive.text.Scratch;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the words of an index into files. A file that is long enough ends before words with other
 * first letters, of which a checksum of these letters chooses every second: so what is written of
 * one word seldom moves the end of its own file, and hardly ever that of another. Before a frequent
 * word, which a reader would wait for, it ends sooner. For one thread.
 */
final class SearchShards {
    /** Characters of a shard before it ends; as sent about three quarters of that. */
    private static final int SHORTEST = 7 * 1024;

    /** Characters of a shard that ends before any word. */
    private static final int LONGEST = 14 * 1024;

    /** Characters of a frequent word, and of a shard that ends before one. */
    private static final int FREQUENT = 8 * 1024;

    private static final int BEFORE_FREQUENT = 3 * 1024;

    /** So many letters tell where a shard begins. */
    private static final int LETTERS = 6;

    private final Scratch room;
    private final String first;
    private final List<String> starts = new ArrayList<>();
    private final List<PutAside> shards = new ArrayList<>();
    private final List<String> common = new ArrayList<>();
    private final StringBuilder open = new StringBuilder(SHORTEST + 4096);
    private String last = "";

    /**
     * No shards yet.
     *
     * @param room where they are put aside
     * @param first where the first one begins, the empty text for that of all words
     */
    SearchShards(Scratch room, String first) {
        this.room = room;
        this.first = first;
    }

    /** Adds a word with its postings; call in the order of the words. */
    void add(String word, CharSequence postings) {
        String start = startBefore(word, postings.length());
        if (start != null) {
            end();
            starts.add(start);
        } else if (open.isEmpty()) {
            starts.add(first);
        } else {
            open.append(';');
        }
        open.append(word).append(' ').append(postings);
        last = word;
        if (!WordPostings.tellPlaces(postings)) {
            common.add(word);
        }
    }

    /**
     * Where the next shard begins if a word comes now; null where none does.
     *
     * @param postings their characters
     */
    @Nullable String startBefore(String word, int postings) {
        int length = open.length();
        if (length < SHORTEST && (length < BEFORE_FREQUENT || !isFrequent(postings))) {
            return null;
        }
        String letters = letters(word);
        if (isChosen(letters) && !last.startsWith(letters)) {
            return letters;
        }
        return length >= LONGEST || isFrequent(postings) ? word : null;
    }

    /** Whether a word of so many characters of postings ends the shard before it sooner. */
    static boolean isFrequent(int postings) {
        return postings >= FREQUENT;
    }

    private static String letters(String word) {
        if (word.length() <= LETTERS) {
            return word;
        }
        boolean halved = Character.isHighSurrogate(word.charAt(LETTERS - 1));
        return word.substring(0, halved ? LETTERS - 1 : LETTERS);
    }

    private static boolean isChosen(String letters) {
        return letters.hashCode() * 0x9E3779B1 >= 0;
    }

    /** Ends the last shard. */
    void end() {
        if (!open.isEmpty()) {
            shards.add(PutAside.of(open.toString(), room));
            open.setLength(0);
        }
    }

    /**
     * Where each shard begins: no word of it stands before that, none of those before it behind.
     */
    List<String> starts() {
        return starts;
    }

    /** Words so frequent that their places are not told. */
    List<String> common() {
        return common;
    }

    /** Entries joined by {@code ;}, each a word, a space and its postings. */
    List<PutAside> shards() {
        return shards;
    }
}
