package newsarchive.render;

import java.util.ArrayList;
import java.util.List;
import newsarchive.text.Scratch;

/**
 * Cuts the words of an index into files. A file ends only before words that their letters choose,
 * one in eight, and ends before the first of them once it is long enough: so what is written of one
 * word seldom moves the end of its own file, and hardly ever that of another. Only among the most
 * frequent words, which a reader would wait for, it ends before any. For one thread.
 */
final class SearchShards {
    /** Characters of a shard before it ends; as sent about three quarters of that. */
    private static final int SHORTEST = 7 * 1024;

    /** Characters of a shard that ends before any word. */
    private static final int LONGEST = 14 * 1024;

    private final Scratch room;
    private final List<String> starts = new ArrayList<>();
    private final List<PutAside> shards = new ArrayList<>();
    private final List<String> common = new ArrayList<>();
    private final StringBuilder open = new StringBuilder(SHORTEST + 4096);

    /**
     * No shards yet.
     *
     * @param room where they are put aside
     */
    SearchShards(Scratch room) {
        this.room = room;
    }

    /** Adds a word with its postings; call in the order of the words. */
    void add(String word, CharSequence postings) {
        if (endsBefore(word)) {
            end();
        }
        if (open.isEmpty()) {
            starts.add(word);
        } else {
            open.append(';');
        }
        open.append(word).append(' ').append(postings);
        if (!WordPostings.tellPlaces(postings)) {
            common.add(word);
        }
    }

    /** Whether a word begins the next shard if it comes now. */
    boolean endsBefore(String word) {
        return open.length() >= (mayBegin(word) ? SHORTEST : LONGEST);
    }

    /** Ends the last shard. */
    void end() {
        if (!open.isEmpty()) {
            shards.add(PutAside.of(open.toString(), room));
            open.setLength(0);
        }
    }

    private static boolean mayBegin(String word) {
        return (word.hashCode() * 0x9E3779B1) >>> 29 == 0;
    }

    /** The first word of each shard. */
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
