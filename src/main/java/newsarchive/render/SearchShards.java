package newsarchive.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the words of an index into files. A file may end only before words that their letters
 * choose, one in eight, and ends before the first of them once it is long enough: so what is
 * written of one word seldom moves the end of its own file, and hardly ever that of another. For
 * one thread.
 */
final class SearchShards {
    /** Characters of a shard before it ends, about a third of that as sent. */
    private static final int SHORTEST = 28 * 1024;

    private final List<String> starts = new ArrayList<>();
    private final List<String> shards = new ArrayList<>();
    private final StringBuilder open = new StringBuilder(SHORTEST + 4096);

    /** Adds a word with its postings; call in the order of the words. */
    void add(String word, CharSequence postings) {
        if (isFull() && mayBegin(word)) {
            end();
        }
        if (open.isEmpty()) {
            starts.add(word);
        } else {
            open.append(';');
        }
        open.append(word).append(' ').append(postings);
    }

    /** Whether the next word that may begin a shard begins one. */
    boolean isFull() {
        return open.length() >= SHORTEST;
    }

    /** Ends the last shard. */
    void end() {
        if (!open.isEmpty()) {
            shards.add(open.toString());
            open.setLength(0);
        }
    }

    /** Whether a shard may begin with a word. */
    static boolean mayBegin(String word) {
        return (word.hashCode() * 0x9E3779B1) >>> 29 == 0;
    }

    /** The first word of each shard. */
    List<String> starts() {
        return starts;
    }

    /** Entries joined by {@code ;}, each a word, a space and its postings. */
    List<String> shards() {
        return shards;
    }
}
