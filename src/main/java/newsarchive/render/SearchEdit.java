package newsarchive.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final Archive archive;
    private final SiteFiles site;
    private final SearchFields fields;
    private final Messages messages;

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
        String index =
                new String(site.read(SearchIndex.FOLDER + "index.js"), StandardCharsets.UTF_8);
        List<String> starts = FrontCoded.read(between(index, "\"shards\":\"", "\""));
        Set<String> common =
                new TreeSet<>(Arrays.asList(between(index, "\"common\":\"", "\"").split(" ", -1)));
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
        Entry entry = after.entry();
        String stamps = between(index, "\"words\":\"", "\"");
        EditedShards shards = new EditedShards(archive, site, starts, entry.index(), byShard);
        if (!shards.cut(stamps)) {
            return null;
        }
        common.addAll(shards.common());
        Map<String, byte[]> files = shards.files();
        Set<String> gone = shards.gone();
        int words = now.counted();
        long total = Long.parseLong(between(index, "\"total\":", ",")) - told.counted() + words;
        files.put(
                SearchIndex.FOLDER + "index.js",
                index(index, shards, common, entry.index(), words, total)
                        .getBytes(StandardCharsets.UTF_8));
        SearchTexts text = new SearchTexts(fields, messages, entry, now.end());
        for (int part = 0; part < text.parts(); part++) {
            files.put(SearchTexts.path(entry, part), text.file(part));
        }
        for (int part = text.parts(); part < SearchTexts.parts(told.end()); part++) {
            gone.add(SearchTexts.path(entry, part));
        }
        return new Edited(files, gone);
    }

    private String index(
            String index, EditedShards shards, Set<String> common, int entry, int words, long total)
            throws IOException {
        String stamps = shards.stamps();
        StringBuilder lengths = new StringBuilder(between(index, "\"lengths\":\"", "\""));
        lengths.setCharAt(entry, CompactNumbers.digit(SearchIndex.lengthLevel(words)));
        String average = Integer.toString(Math.toIntExact(total / archive.entries().size()));
        String edited = with(index, "\"lengths\":\"", "\"", lengths.toString());
        edited = with(edited, "\"total\":", ",", Long.toString(total));
        edited = with(edited, "\"average\":", ",", average);
        edited = with(edited, "\"words\":\"", "\"", stamps);
        edited = with(edited, "\"shards\":\"", "\"", FrontCoded.write(shards.starts()));
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
