package newsarchive.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsarchive.link.Archive;
import org.jspecify.annotations.Nullable;

/**
 * The shards of words of a search index after an edit of one article: those are cut anew in which
 * its words came, went or moved, and those behind them whose beginnings move by that. It gives what
 * {@link SearchShards} would give of all words. For one thread.
 */
final class EditedShards {
    /** So many shards whose ends move are cut anew; with more the whole index is made. */
    private static final int MOST_CUT = 12;

    private final Archive archive;
    private final SearchEdit.SiteFiles site;
    private final List<String> starts;
    private final int article;
    private final Map<Integer, Map<String, int[]>> changed;

    /** Files of words by their numbers before the edit. */
    private final Map<Integer, String> read = new HashMap<>();

    private final List<Shard> shards = new ArrayList<>();
    private final Set<String> common = new TreeSet<>();

    /**
     * Of the shards of the site as it stands.
     *
     * @param starts where each begins
     * @param article the edited one
     * @param changed by the number of a shard the article's places of words that differ now
     */
    EditedShards(
            Archive archive,
            SearchEdit.SiteFiles site,
            List<String> starts,
            int article,
            Map<Integer, Map<String, int[]>> changed) {
        this.archive = archive;
        this.site = site;
        this.starts = starts;
        this.article = article;
        this.changed = changed;
    }

    /**
     * A file of words: where it begins, its stamp, its number before, its text where that is new.
     */
    private record Shard(String start, String stamp, int number, @Nullable String text) {}

    /** New shards in place of so many. */
    private record Cut(SearchShards made, int taken) {}

    /** A word and how many characters its postings are. */
    private record First(String word, int postings) {
        static First of(Map.Entry<String, String> entry) {
            return new First(entry.getKey(), entry.getValue().length());
        }

        /** Whether the shard before ends alike where either comes next. */
        boolean isLike(First other) {
            return word.equals(other.word)
                    && SearchShards.isFrequent(postings) == SearchShards.isFrequent(other.postings);
        }
    }

    /**
     * Cuts what must be cut.
     *
     * @param stamps of all shards before, joined
     * @return whether no more than that must be made anew
     */
    boolean cut(String stamps) throws IOException {
        int length = stamps.length() / Math.max(1, starts.size());
        for (int next = 0; next < starts.size(); ) {
            if (!changed.containsKey(next)) {
                String stamp = stamps.substring(length * next, length * (next + 1));
                shards.add(new Shard(starts.get(next), stamp, next++, null));
                continue;
            }
            if (next > 0 && !beginsAsBefore(next)) {
                // its words may go on from those of the shard before
                Shard before = shards.remove(shards.size() - 1);
                if (before.text() != null) {
                    return false;
                }
                next--;
            }
            Cut cut = cut(next, changed.containsKey(next) ? 1 : 2);
            if (cut == null) {
                return false;
            }
            for (int i = 0; i < cut.made().shards().size(); i++) {
                PutAside made = cut.made().shards().get(i);
                String start = cut.made().starts().get(i);
                shards.add(new Shard(start, made.stamp(), -1, made.data()));
            }
            next += cut.taken();
        }
        return !shards.isEmpty();
    }

    /** Whether the shard before a changed one, if it did not change itself, ends where it did. */
    private boolean beginsAsBefore(int number) throws IOException {
        First before = first(number);
        if (before.word().compareTo(Collections.min(changed.get(number).keySet())) < 0) {
            return true;
        }
        TreeMap<String, String> now = new TreeMap<>();
        return add(now, number) && !now.isEmpty() && before.isLike(First.of(now.firstEntry()));
    }

    private First first(int number) throws IOException {
        String data = data(number);
        int space = data.indexOf(' ');
        int end = data.indexOf(';');
        return new First(data.substring(0, space), (end < 0 ? data.length() : end) - space - 1);
    }

    /**
     * Shards in place of one and those behind it whose beginnings move.
     *
     * @param least how many shards to cut anew at least
     * @return null where that are too many
     */
    private @Nullable Cut cut(int number, int least) throws IOException {
        TreeMap<String, String> words = new TreeMap<>();
        for (int last = number; last < Math.min(starts.size(), number + MOST_CUT); last++) {
            if (!add(words, last)) {
                return null;
            }
            SearchShards cut = new SearchShards(archive.words().room(), starts.get(number));
            words.forEach(cut::add);
            boolean ends = last + 1 == starts.size();
            if (!ends && last - number + 1 >= least) {
                First next = first(last + 1);
                ends = starts.get(last + 1).equals(cut.startBefore(next.word(), next.postings()));
            }
            cut.end();
            if (ends) {
                common.addAll(cut.common());
                return new Cut(cut, last - number + 1);
            }
        }
        return null;
    }

    /** Adds the words of a shard as they are now; false where that cannot be told. */
    private boolean add(Map<String, String> words, int number) throws IOException {
        String data = data(number);
        for (int from = 0; from < data.length(); ) {
            int space = data.indexOf(' ', from);
            int end = data.indexOf(';', space);
            end = end < 0 ? data.length() : end;
            words.put(data.substring(from, space), data.substring(space + 1, end));
            from = end + 1;
        }
        for (Map.Entry<String, int[]> word : changed.getOrDefault(number, Map.of()).entrySet()) {
            String now = postings(words.get(word.getKey()), word.getValue());
            if (now == null) {
                return false;
            }
            if (now.isEmpty()) {
                words.remove(word.getKey());
            } else {
                words.put(word.getKey(), now);
            }
        }
        return true;
    }

    /** Postings with other places of an article, empty for none at all; null if unknowable. */
    private @Nullable String postings(@Nullable String before, int[] places) {
        WordPostings postings = new WordPostings();
        CompactNumbers.Reader numbers = new CompactNumbers.Reader(before == null ? "A" : before);
        int head = numbers.next();
        boolean withPlaces = (head & 1) == 0;
        StringBuilder weights = new StringBuilder();
        int at = -1;
        int count = 0;
        int lastWeighed = -1;
        boolean added = places.length == 0;
        for (int left = head >> 1; left > 0; left--) {
            int next = numbers.next();
            at += (withPlaces ? next >> 1 : next) + 1;
            if (!added && at >= article) {
                lastWeighed = weigh(weights, lastWeighed, article, WordPostings.weight(places));
                postings.addAll(article, places);
                added = true;
                count++;
            }
            if (withPlaces) {
                int[] own = new int[(next & 1) == 1 ? 1 : numbers.next() + 2];
                int place = -1;
                for (int i = 0; i < own.length; i++) {
                    place += numbers.next() + 1;
                    own[i] = place;
                }
                if (at != article) {
                    postings.addAll(at, own);
                    count++;
                }
            } else {
                int weight = numbers.next();
                if (at != article) {
                    lastWeighed = weigh(weights, lastWeighed, at, weight);
                    count++;
                }
            }
        }
        if (!added) {
            weigh(weights, lastWeighed, article, WordPostings.weight(places));
            postings.addAll(article, places);
            count++;
        }
        boolean told = IndexedWords.tellsPlaces(count, archive.entries().size());
        StringBuilder text = new StringBuilder();
        if (count > 0 && withPlaces) {
            postings.appendTo(text, told);
        } else if (count > 0) {
            CompactNumbers.append(text, 2 * count + 1);
            text.append(weights);
        }
        return told && !withPlaces && count > 0 ? null : text.toString();
    }

    private static int weigh(StringBuilder weights, int before, int article, int weight) {
        CompactNumbers.append(weights, article - before - 1);
        CompactNumbers.append(weights, weight);
        return article;
    }

    /** Files of new shards, and of those that have another number. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 0; number < shards.size(); number++) {
            Shard shard = shards.get(number);
            String path = path(number);
            if (shard.text() != null) {
                files.put(
                        path,
                        SearchIndex.scriptOfText("words", number, shard.stamp(), shard.text()));
            } else if (shard.number() != number) {
                String was = text(shard.number());
                String head = SearchIndex.head("words", shard.number());
                if (!was.startsWith(head)) {
                    throw new IOException("the search index lacks " + head);
                }
                String now = SearchIndex.head("words", number) + was.substring(head.length());
                files.put(path, now.getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Paths of files of words that are there no more. */
    Set<String> gone() {
        Set<String> gone = new TreeSet<>();
        for (int number = shards.size(); number < starts.size(); number++) {
            gone.add(path(number));
        }
        return gone;
    }

    /** Where each shard begins now. */
    List<String> starts() {
        return shards.stream().map(Shard::start).toList();
    }

    /** The stamps of all shards, joined. */
    String stamps() {
        return shards.stream().map(Shard::stamp).collect(Collectors.joining());
    }

    /** Words of the shards that were cut whose places are not told. */
    Set<String> common() {
        return common;
    }

    private static String path(int number) {
        return SearchIndex.FOLDER + "words-" + number + ".js";
    }

    private String text(int number) throws IOException {
        String known = read.get(number);
        if (known == null) {
            known = new String(site.read(path(number)), StandardCharsets.UTF_8);
            read.put(number, known);
        }
        return known;
    }

    private String data(int number) throws IOException {
        String script = text(number);
        return script.substring(script.lastIndexOf(",\"") + 2, script.lastIndexOf("\")"));
    }
}
