package newsarchive.render;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.text.ManyThreads;
import newsarchive.words.ArchiveWords;
import newsarchive.words.Casing;
import newsarchive.words.TextNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Which words stand where: the words of all fields in their order, each with its postings. Texts
 * are not read again, their words were found with them. The articles are gone through once and what
 * they tell is put aside by ranges of words, so that only what a few ranges need is in memory.
 */
final class IndexedWords {
    /** Words of texts that one range is made for. */
    private static final int RANGE = 500_000;

    private static final int SMALL_ARCHIVE = 100_000;
    private static final int ARTICLES_AT_ONCE = 64;
    private static final int GROUPS_AT_ONCE = 8;

    /** In a large archive the places of a word that every fourth article holds say nothing. */
    private static final int FEW_ARTICLES = 400;

    private static final int COMMON_SHARE = 4;

    private final Archive archive;
    private final ArchiveWords texts;
    private final SearchFields fields;

    /** How many words a range has, by their numbers in the texts. */
    private final int width;

    private final List<PutAsidePostings> ranges = new ArrayList<>();

    /** Words that no text holds. */
    private final TreeMap<String, WordPostings> others = new TreeMap<>();

    // by article
    private final int[] lengths;
    private final int[] ends;

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
        int articles = archive.entries().size();
        this.lengths = new int[articles];
        this.ends = new int[articles];
        int count = ranges(jobs);
        this.width = texts.size() / count + 1;
        for (int i = 0; i < count; i++) {
            ranges.add(new PutAsidePostings(texts.room()));
        }
        int groups = (articles + ARTICLES_AT_ONCE - 1) / ARTICLES_AT_ONCE;
        int atOnce = GROUPS_AT_ONCE * jobs;
        for (int first = 0; first < groups; first += atOnce) {
            int from = first;
            ManyThreads.each(
                            Math.min(atOnce, groups - first),
                            jobs,
                            "search fields",
                            i -> new Group((from + i) * ARTICLES_AT_ONCE, facts))
                    .forEach(this::add);
        }
        ranges.forEach(PutAsidePostings::end);
    }

    private int ranges(int jobs) {
        long all = 0;
        for (int article = 0; article < lengths.length; article++) {
            all += texts.length(article);
        }
        int count = (int) (all / RANGE) + 1;
        return all > SMALL_ARCHIVE ? Math.max(count, jobs * 2) : count;
    }

    private void add(Group group) {
        for (int range = 0; range < group.rows.length; range++) {
            if (group.rows[range] != null) {
                ranges.get(range).add(group.rows[range]);
            }
        }
        for (Other other : group.others) {
            others.computeIfAbsent(other.word(), word -> new WordPostings())
                    .add(other.article(), other.place());
        }
    }

    /** A word that no text holds, where it stands. */
    private record Other(String word, int article, int place) {}

    /** What some articles tell. For one thread. */
    private final class Group implements SearchFields.Visitor {
        private final PutAsidePostings.@Nullable Row[] rows;
        private final List<Other> others = new ArrayList<>();
        private int article;

        /** What all words of an article count that were told. */
        private int counted;

        Group(int first, Function<Entry, String> facts) {
            this.rows = new PutAsidePostings.Row[ranges.size()];
            int end = Math.min(first + ARTICLES_AT_ONCE, lengths.length);
            for (article = first; article < end; article++) {
                Entry entry = archive.entries().get(article);
                counted = 0;
                tell(entry, facts.apply(entry));
                lengths[article] = counted;
            }
        }

        private void tell(Entry entry, String facts) {
            SearchFields.Text text = fields.text(entry);
            int place = fields.each(entry, facts, this);
            place = SearchFields.words(text.before(), place, this);
            if (text.whole()) {
                place = tell(texts.text(article), place);
            } else {
                place = SearchFields.words(text.shown().get(), place, this);
            }
            ends[article] = SearchFields.words(text.after(), place, this);
        }

        private int tell(TextNumbers text, int first) {
            int[] common = text.common();
            int[] entries = text.body();
            for (int i = 0; i < entries.length; i++) {
                add(common[Casing.word(entries[i])], first + i);
            }
            counted += entries.length;
            return first + entries.length;
        }

        @Override
        public void word(String word, int place) {
            int number = texts.find(word);
            if (number < 0) {
                others.add(new Other(word, article, place));
            } else {
                add(number, place);
            }
            counted += SearchFields.weight(place);
        }

        private void add(int word, int place) {
            int range = word / width;
            PutAsidePostings.Row row = rows[range];
            if (row == null) {
                row = new PutAsidePostings.Row();
                rows[range] = row;
            }
            row.add(word - range * width, article, place);
        }
    }

    /** Whether the places of a word are told that so many of all articles hold. */
    static boolean tellsPlaces(int holders, int articles) {
        return articles < FEW_ARTICLES || holders <= articles / COMMON_SHARE;
    }

    /** What all words of an article count together, which is its length. */
    int length(int article) {
        return lengths[article];
    }

    /** The place after the last word of an article. */
    int end(int article) {
        return ends[article];
    }

    /** Tells {@code visitor} all words in order. */
    void each(int jobs, Visitor visitor) {
        Iterator<Map.Entry<String, WordPostings>> rest = others.entrySet().iterator();
        Told told = new Told(visitor, rest);
        // as many at once as there are threads: what is told need not be held
        for (int first = 0; first < ranges.size(); first += jobs) {
            int from = first;
            ManyThreads.each(
                            Math.min(jobs, ranges.size() - first),
                            jobs,
                            "search words",
                            i -> new Range(from + i))
                    .forEach(told::tell);
        }
        told.tellBefore(null);
    }

    private String written(WordPostings postings) {
        StringBuilder text = new StringBuilder();
        append(text, postings);
        return text.toString();
    }

    private void append(StringBuilder text, WordPostings postings) {
        postings.appendTo(text, tellsPlaces(postings.articles(), archive.entries().size()));
    }

    /** The words of one range with what is written of them. */
    private final class Range {
        private final int first;
        private final StringBuilder text = new StringBuilder();
        private final int[] ends;

        Range(int number) {
            this.first = number * width;
            this.ends = new int[Math.max(0, Math.min(width, texts.size() - first))];
            WordPostings[] postings = ranges.get(number).read(ends.length);
            for (int word = 0; word < ends.length; word++) {
                if (postings[word] != null) {
                    append(text, postings[word]);
                    postings[word] = null;
                }
                ends[word] = text.length();
            }
        }
    }

    /** Tells words of texts and those of none in the order of both. For one thread. */
    private final class Told {
        private final Visitor visitor;
        private final Iterator<Map.Entry<String, WordPostings>> others;
        private Map.@Nullable Entry<String, WordPostings> other;

        Told(Visitor visitor, Iterator<Map.Entry<String, WordPostings>> others) {
            this.visitor = visitor;
            this.others = others;
            this.other = others.hasNext() ? others.next() : null;
        }

        /** A word may have no postings: texts are numbered with words that no field shows. */
        void tell(Range range) {
            int start = 0;
            for (int i = 0; i < range.ends.length; i++) {
                if (range.ends[i] > start) {
                    String word = texts.word(range.first + i);
                    tellBefore(word);
                    visitor.word(word, range.text.subSequence(start, range.ends[i]));
                }
                start = range.ends[i];
            }
        }

        /** Tells those that stand before a word, all for null. */
        void tellBefore(@Nullable String word) {
            while (other != null && (word == null || other.getKey().compareTo(word) < 0)) {
                visitor.word(other.getKey(), written(other.getValue()));
                other = others.hasNext() ? others.next() : null;
            }
        }
    }
}
