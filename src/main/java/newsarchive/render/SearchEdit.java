package newsarchive.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.page.Messages;
import newsarchive.words.ArticleWords;
import newsarchive.words.Casing;
import newsarchive.words.HeldWords;
import org.jspecify.annotations.Nullable;

/**
 * Brings a search index up to date after an edit of one article's text: only that text and the
 * shards of words that came, went or moved are written anew, these from what stands in them. It
 * gives what {@link SearchIndex} would give, or says that it cannot. For one thread.
 */
public final class SearchEdit {
    /** So many shards whose ends move are written anew; with more the whole index is. */
    private static final int MOST_CUT = 12;

    private final Archive archive;
    private final SiteFiles site;
    private final SearchFields fields;
    private final Messages messages;

    /** Words whose places are not told. */
    private final Set<String> common = new TreeSet<>();

    private SearchEdit(Archive archive, SiteFiles site) {
        this.archive = archive;
        this.site = site;
        this.fields = new SearchFields(archive);
        this.messages = Messages.of(archive.config().language());
    }

    /** Gives the files of the site as it stands. */
    @FunctionalInterface
    public interface SiteFiles {
        /** The bytes of a file. */
        byte[] read(String path) throws IOException;
    }

    /** An article with its words. */
    public record Version(Entry entry, ArticleWords words) {}

    /**
     * A file of words: its first word, its stamp, its number before, its text where that is new.
     */
    private record Shard(String start, String stamp, int number, @Nullable String text) {}

    /**
     * What an edit makes of the index.
     *
     * @param files new contents by path
     * @param gone paths of files that are there no more
     */
    public record Edited(Map<String, byte[]> files, Set<String> gone) {
        public Edited {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
            gone = Collections.unmodifiableSet(new TreeSet<>(gone));
        }
    }

    /**
     * Makes an index fit to an edit.
     *
     * @param archive with the article as it is now
     * @return null where more would have to be made anew
     * @throws IOException when the site cannot be read
     */
    public static @Nullable Edited of(
            Archive archive, Version before, Version after, SiteFiles site) throws IOException {
        return new SearchEdit(archive, site).edit(before, after);
    }

    private @Nullable Edited edit(Version before, Version after) throws IOException {
        Told told = tell(before);
        Told now = tell(after);
        Map<String, int[]> was = told.places();
        Map<String, int[]> is = now.places();
        String index = text("index");
        List<String> starts =
                Arrays.asList(between(index, "\"shards\":[\"", "\"]").split("\",\"", -1));
        common.addAll(Arrays.asList(between(index, "\"common\":\"", "\"").split(" ")));
        common.remove("");
        Map<Integer, Map<String, int[]>> byShard = new TreeMap<>();
        Map<String, int[]> all = new TreeMap<>(was);
        all.putAll(is);
        for (String word : all.keySet()) {
            int[] places = is.getOrDefault(word, new int[0]);
            if (!Arrays.equals(was.getOrDefault(word, new int[0]), places)) {
                int at = Collections.binarySearch(starts, word);
                int shard = Math.max(0, at < 0 ? -at - 2 : at);
                byShard.computeIfAbsent(shard, n -> new TreeMap<>()).put(word, places);
            }
        }
        List<Shard> shards =
                cut(starts, between(index, "\"words\":\"", "\""), after.entry().index(), byShard);
        if (shards == null) {
            return null;
        }
        Map<String, byte[]> files = files(shards);
        Set<String> gone = new TreeSet<>();
        for (int number = shards.size(); number < starts.size(); number++) {
            gone.add(path("words-" + number));
        }
        Entry entry = after.entry();
        int words = now.counted();
        long total = Long.parseLong(between(index, "\"total\":", ",")) - told.counted() + words;
        files.put(
                path("index"),
                index(index, shards, entry.index(), words, total).getBytes(StandardCharsets.UTF_8));
        SearchTexts text = new SearchTexts(fields, messages, entry, now.end());
        for (int part = 0; part < text.parts(); part++) {
            files.put(SearchTexts.path(entry, part), text.file(part));
        }
        for (int part = text.parts(); part < SearchTexts.parts(told.end()); part++) {
            gone.add(SearchTexts.path(entry, part));
        }
        return new Edited(files, gone);
    }

    private static String path(String name) {
        return SearchIndex.FOLDER + name + ".js";
    }

    /** All shards as they are now; null where that is too much. */
    private @Nullable List<Shard> cut(
            List<String> starts, String stamps, int entry, Map<Integer, Map<String, int[]>> changed)
            throws IOException {
        List<Shard> shards = new ArrayList<>();
        int length = stamps.length() / starts.size();
        for (int next = 0; next < starts.size(); ) {
            if (!changed.containsKey(next)) {
                String stamp = stamps.substring(length * next, length * (next + 1));
                shards.add(new Shard(starts.get(next), stamp, next++, null));
                continue;
            }
            Cut cut = cut(next, 1, starts, entry, changed);
            if (cut != null && next > 0 && !cut.begins(starts.get(next))) {
                // its words go on from those of the shard before
                Shard before = shards.remove(shards.size() - 1);
                cut = before.text() != null ? null : cut(--next, 2, starts, entry, changed);
            }
            if (cut == null || (next > 0 && !cut.begins(starts.get(next)))) {
                return null;
            }
            for (int i = 0; i < cut.made().shards().size(); i++) {
                PutAside made = cut.made().shards().get(i);
                String start = cut.made().starts().get(i);
                shards.add(new Shard(start, made.stamp(), -1, made.data()));
            }
            next += cut.taken();
        }
        return shards.isEmpty() ? null : shards;
    }

    /** New shards in place of so many. */
    private record Cut(SearchShards made, int taken) {
        boolean begins(String word) {
            return !made.starts().isEmpty() && made.starts().get(0).equals(word);
        }
    }

    /** Files of new shards, and of those that have another number. */
    private Map<String, byte[]> files(List<Shard> shards) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 0; number < shards.size(); number++) {
            Shard shard = shards.get(number);
            String path = path("words-" + number);
            if (shard.text() != null) {
                files.put(
                        path,
                        SearchIndex.scriptOfText("words", number, shard.stamp(), shard.text()));
            } else if (shard.number() != number) {
                String was = text("words-" + shard.number());
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

    private String index(String index, List<Shard> shards, int entry, int words, long total)
            throws IOException {
        List<String> starts = shards.stream().map(Shard::start).toList();
        String stamps = shards.stream().map(Shard::stamp).collect(Collectors.joining());
        StringBuilder lengths = new StringBuilder(between(index, "\"lengths\":\"", "\""));
        lengths.setCharAt(entry, CompactNumbers.digit(SearchIndex.lengthLevel(words)));
        String average = Integer.toString(Math.toIntExact(total / archive.entries().size()));
        String edited = with(index, "\"lengths\":\"", "\"", lengths.toString());
        edited = with(edited, "\"total\":", ",", Long.toString(total));
        edited = with(edited, "\"average\":", ",", average);
        edited = with(edited, "\"words\":\"", "\"", stamps);
        edited = with(edited, "\"shards\":[\"", "\"]", String.join("\",\"", starts));
        edited = with(edited, "\"common\":\"", "\"", String.join(" ", common));
        String stamp =
                SearchIndex.stamp(
                        lengths
                                + stamps
                                + between(index, "\"articles\":\"", "\"")
                                + between(index, "\"facets\":\"", "\""));
        edited = with(edited, "archiveSearch(\"index\",0,\"", "\"", stamp);
        return with(edited, "\"stamp\":\"", "\"", stamp);
    }

    /**
     * What the index tells of an article.
     *
     * @param places of each word
     * @param end the place after the last
     */
    private record Told(Map<String, int[]> places, int end) {
        /** What all words count together. */
        int counted() {
            return places.values().stream()
                    .flatMapToInt(Arrays::stream)
                    .map(SearchFields::weight)
                    .sum();
        }
    }

    private Told tell(Version version) {
        Entry entry = version.entry();
        Map<String, int[]> places = new TreeMap<>();
        SearchFields.Visitor add =
                (word, place) ->
                        places.merge(
                                word,
                                new int[] {place},
                                (known, one) -> {
                                    int[] more = Arrays.copyOf(known, known.length + 1);
                                    more[known.length] = place;
                                    return more;
                                });
        SearchFields.Text text = fields.text(entry);
        int place = fields.each(entry, SearchIndex.facts(entry, messages), add);
        place = SearchFields.words(text.before(), place, add);
        if (text.whole()) {
            HeldWords words = version.words().held();
            String[] vocabulary = words.vocabulary().split("\n", -1);
            for (int word : words.body().toArray()) {
                add.word(vocabulary[Casing.word(word)], place++);
            }
        } else {
            place = SearchFields.words(text.shown().get(), place, add);
        }
        return new Told(places, SearchFields.words(text.after(), place, add));
    }

    /**
     * A shard with other places of one article, and those behind it whose beginnings move by that.
     *
     * @param least how many shards to cut anew at least
     * @return null where that are too many
     */
    private @Nullable Cut cut(
            int number,
            int least,
            List<String> starts,
            int article,
            Map<Integer, Map<String, int[]>> changed)
            throws IOException {
        TreeMap<String, String> words = new TreeMap<>();
        for (int last = number; last < Math.min(starts.size(), number + MOST_CUT); last++) {
            add(words, text("words-" + last));
            for (Map.Entry<String, int[]> word : changed.getOrDefault(last, Map.of()).entrySet()) {
                String now = postings(words.get(word.getKey()), article, word.getValue());
                if (now == null) {
                    return null;
                }
                if (now.isEmpty()) {
                    words.remove(word.getKey());
                } else {
                    words.put(word.getKey(), now);
                    if (!WordPostings.tellPlaces(now)) {
                        common.add(word.getKey());
                    }
                }
            }
            SearchShards cut = new SearchShards(archive.words().room());
            words.forEach(cut::add);
            boolean enough = last - number + 1 >= least;
            boolean ends =
                    last + 1 == starts.size() || (enough && cut.endsBefore(starts.get(last + 1)));
            cut.end();
            if (ends) {
                return new Cut(cut, last - number + 1);
            }
        }
        return null;
    }

    private static void add(Map<String, String> words, String script) {
        String data = script.substring(script.lastIndexOf(",\"") + 2, script.lastIndexOf("\")"));
        for (int from = 0; from < data.length(); ) {
            int space = data.indexOf(' ', from);
            int end = data.indexOf(';', space);
            end = end < 0 ? data.length() : end;
            words.put(data.substring(from, space), data.substring(space + 1, end));
            from = end + 1;
        }
    }

    /** Postings with other places of an article, empty for none at all; null if unknowable. */
    private @Nullable String postings(@Nullable String before, int article, int[] places) {
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

    private String text(String name) throws IOException {
        byte[] bytes = site.read(SearchIndex.FOLDER + name + ".js");
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String between(String text, String before, String after) throws IOException {
        int from = text.indexOf(before);
        int to = from < 0 ? -1 : text.indexOf(after, from + before.length());
        if (to < 0) {
            throw new IOException("the search index lacks " + before);
        }
        return text.substring(from + before.length(), to);
    }

    private static String with(String text, String before, String after, String value) {
        int from = text.indexOf(before) + before.length();
        return text.substring(0, from) + value + text.substring(text.indexOf(after, from));
    }
}
