package newsarchive.render;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.text.ManyThreads;
import newsarchive.words.ArchiveWords;
import newsarchive.words.Casing;
import newsarchive.words.PackedNumbers;

/**
 * Which words stand where: the words of all fields in their order, each with its postings. Texts
 * are not read again, their words were found with them. Made by ranges of words, so that several
 * threads can work and only what one range needs is in memory at once.
 */
final class IndexedWords {
    /** Words of texts that one range is made for. */
    private static final int RANGE = 2_000_000;

    private static final int SMALL_ARCHIVE = 100_000;
    private static final int ARTICLES_AT_ONCE = 64;

    /** In a large archive the places of a word that every fourth article holds say nothing. */
    private static final int FEW_ARTICLES = 400;

    private static final int COMMON_SHARE = 4;

    private final Archive archive;
    private final ArchiveWords texts;
    private final SearchFields fields;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Words that no text holds, by the number after the texts' own that they happened to get. */
    private final Map<String, Integer> others = new ConcurrentHashMap<>();

    private final AtomicInteger next;

    // by article
    private final List<Told> told;

    // all words in order, and the place of each number in that order
    private final String[] sorted;
    private final int[] places;

    /**
     * What one article tells besides the words of its text.
     *
     * @param before number and place of each word before the text
     * @param text place of the text's first word; negative where its words are among the others
     * @param after number and place of each word behind the text
     * @param length what all words count together
     */
    private record Told(PackedNumbers before, int text, PackedNumbers after, int length) {}

    /** Hears each word with its postings. */
    @FunctionalInterface
    interface Visitor {
        void word(String word, CharSequence postings);
    }

    /**
     * Reads the fields of all articles.
     *
     * @param facts what the page says of an article besides its text
     * @param jobs threads, at least 1
     */
    IndexedWords(Archive archive, SearchFields fields, Function<Entry, String> facts, int jobs) {
        this.archive = archive;
        this.texts = archive.words();
        this.fields = fields;
        this.next = new AtomicInteger(texts.size());
        for (int number = 0; number < texts.size(); number++) {
            numbers.put(texts.word(number), number);
        }
        int articles = archive.entries().size();
        int groups = (articles + ARTICLES_AT_ONCE - 1) / ARTICLES_AT_ONCE;
        this.told =
                ManyThreads.each(groups, jobs, "search fields", group -> told(group, facts))
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        this.sorted = Arrays.copyOf(others.keySet().toArray(new String[0]), next.get());
        for (int number = 0; number < texts.size(); number++) {
            sorted[others.size() + number] = texts.word(number);
        }
        Arrays.sort(sorted);
        this.places = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            places[number(sorted[place])] = place;
        }
    }

    private List<Told> told(int group, Function<Entry, String> facts) {
        int from = group * ARTICLES_AT_ONCE;
        int to = Math.min(from + ARTICLES_AT_ONCE, archive.entries().size());
        return archive.entries().subList(from, to).stream()
                .map(entry -> told(entry, facts.apply(entry)))
                .toList();
    }

    private Told told(Entry entry, String facts) {
        Pairs pairs = new Pairs();
        SearchFields.Text text = fields.text(entry);
        int place = fields.each(entry, facts, pairs);
        place = SearchFields.words(text.before(), place, pairs);
        PackedNumbers before = pairs.taken();
        int body = text.whole() ? place : -1;
        if (text.whole()) {
            place += texts.length(entry.index());
        } else {
            place = SearchFields.words(text.shown().get(), place, pairs);
        }
        SearchFields.words(text.after(), place, pairs);
        PackedNumbers after = pairs.taken();
        int words = text.whole() ? texts.length(entry.index()) : 0;
        return new Told(before, body, after, pairs.counted + words);
    }

    private int number(String word) {
        Integer number = numbers.get(word);
        return number != null ? number : others.computeIfAbsent(word, w -> next.getAndIncrement());
    }

    /** Numbers and places of words. For one thread. */
    private final class Pairs implements SearchFields.Visitor {
        private int[] pairs = new int[128];
        private int used;

        /** What all words count that were told. */
        private int counted;

        @Override
        public void word(String word, int place) {
            if (used == pairs.length) {
                pairs = Arrays.copyOf(pairs, used * 2);
            }
            pairs[used++] = number(word);
            pairs[used++] = place;
            counted += SearchFields.weight(place);
        }

        PackedNumbers taken() {
            PackedNumbers row = PackedNumbers.of(pairs, used);
            used = 0;
            return row;
        }
    }

    /** Whether the places of a word are told that so many of all articles hold. */
    static boolean tellsPlaces(int holders, int articles) {
        return articles < FEW_ARTICLES || holders <= articles / COMMON_SHARE;
    }

    /** What all words of an article count together, which is its length. */
    int length(int article) {
        return told.get(article).length();
    }

    /** Tells {@code visitor} all words in order. */
    void each(int jobs, Visitor visitor) {
        long all = told.stream().mapToLong(Told::length).sum();
        int ranges = (int) (all / RANGE) + 1;
        if (all > SMALL_ARCHIVE) {
            ranges = Math.max(ranges, jobs * 2);
        }
        // as many at once as there are threads: what is told need not be held
        int width = sorted.length / ranges + 1;
        for (int first = 0; first < sorted.length; first += width * jobs) {
            int from = first;
            int count = Math.min(jobs, (sorted.length - first + width - 1) / width);
            List<Range> made =
                    ManyThreads.each(
                            count,
                            jobs,
                            "search words",
                            i -> {
                                int low = from + i * width;
                                return new Range(low, Math.min(low + width, sorted.length));
                            });
            made.forEach(range -> range.tell(visitor));
        }
    }

    /** The words between two places of their order. */
    private final class Range {
        private final int from;
        private final WordPostings[] postings;
        private final StringBuilder text = new StringBuilder();
        private final int[] ends;

        Range(int from, int to) {
            this.from = from;
            this.postings = new WordPostings[to - from];
            this.ends = new int[to - from];
            for (int article = 0; article < told.size(); article++) {
                Told one = told.get(article);
                addPairs(article, one.before().toArray());
                if (one.text() >= 0) {
                    addText(article, one.text());
                }
                addPairs(article, one.after().toArray());
            }
            write();
        }

        private void addPairs(int article, int[] pairs) {
            for (int i = 0; i < pairs.length; i += 2) {
                int word = places[pairs[i]] - from;
                if (word >= 0 && word < postings.length) {
                    add(word, article, pairs[i + 1]);
                }
            }
        }

        private void addText(int article, int first) {
            int[] own = texts.common(article);
            for (int i = 0; i < own.length; i++) {
                own[i] = places[own[i]] - from;
            }
            int[] entries = texts.body(article);
            for (int i = 0; i < entries.length; i++) {
                int word = own[Casing.word(entries[i])];
                if (word >= 0 && word < postings.length) {
                    add(word, article, first + i);
                }
            }
        }

        private void add(int word, int article, int place) {
            if (postings[word] == null) {
                postings[word] = new WordPostings();
            }
            postings[word].add(article, place);
        }

        private void write() {
            int articles = archive.entries().size();
            for (int word = 0; word < postings.length; word++) {
                if (postings[word] != null) {
                    boolean told = tellsPlaces(postings[word].articles(), articles);
                    postings[word].appendTo(text, told);
                    postings[word] = null;
                }
                ends[word] = text.length();
            }
        }

        /** A word may have no postings: texts are numbered with words that no field shows. */
        void tell(Visitor visitor) {
            int start = 0;
            for (int word = 0; word < ends.length; word++) {
                if (ends[word] > start) {
                    visitor.word(sorted[from + word], text.subSequence(start, ends[word]));
                }
                start = ends[word];
            }
        }
    }
}
