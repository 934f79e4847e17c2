package newsarchive.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import newsarchive.article.Mention;
import newsarchive.text.ManyThreads;
import newsarchive.text.Scratch;
import org.jspecify.annotations.Nullable;

/**
 * The words of all articles by common numbers, which follow the order of the words by UTF-16 unit:
 * whatever thread read which article, they are the same. Which words there are is held in memory,
 * in which articles they stand is put aside. Immutable, safe for many threads.
 */
public final class ArchiveWords {
    private static final int RANGE = 256;
    private static final int FEWEST_SLOTS = 16;

    private final Scratch room;
    private final String[] words;
    private final @Nullable String[] capitals;
    private final int[] capitalFrom;

    /** Word plus one by hash; 0 where a slot is free. */
    private final int[] slots;

    /** The words' numbers by those that were packed. */
    private final int[] places;

    private final Scratch.Piece[] texts;
    private final int[] lengths;
    private final List<List<Mention>> mentions;

    private ArchiveWords(Gathered gathered, Scratch room) {
        this.room = room;
        this.texts = gathered.texts;
        this.lengths = gathered.lengths;
        this.mentions = List.copyOf(gathered.mentions);
        int size = gathered.met.size();
        this.words = new String[size];
        for (int number = 0; number < size; number++) {
            words[number] = gathered.met.word(number);
        }
        String[] byNumber = words.clone();
        Arrays.parallelSort(words);
        this.slots = new int[Integer.highestOneBit(Math.max(FEWEST_SLOTS, size)) * 4];
        for (int place = 0; place < size; place++) {
            int slot = slot(words[place]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = place + 1;
        }
        this.places = new int[size];
        this.capitals = new String[size];
        this.capitalFrom = new int[size];
        for (int number = 0; number < size; number++) {
            int place = find(byNumber[number]);
            places[number] = place;
            capitals[place] = gathered.capitals[number];
            capitalFrom[place] = gathered.capitalFrom[number];
        }
    }

    /** Brings words together that need not be put aside, on one thread. */
    public static ArchiveWords of(List<? extends ArticleWords> articles) {
        return of(articles, Scratch.inMemory(), 1);
    }

    /**
     * Brings the words of articles together.
     *
     * @param room where the words of each are put aside
     * @param jobs threads to work with, at least 1
     */
    public static ArchiveWords of(List<? extends ArticleWords> articles, Scratch room, int jobs) {
        Gathered gathered = new Gathered(articles, room);
        // many articles at a time agree on numbers, then there is little left to bring together
        for (int first = 0; first < articles.size(); first += jobs * RANGE) {
            int from = first;
            int ranges = Math.min(jobs, (articles.size() - first + RANGE - 1) / RANGE);
            List<Range> read =
                    ManyThreads.each(
                            ranges, jobs, "words", i -> new Range(articles, from + i * RANGE));
            List<int[]> numbers = new ArrayList<>();
            for (Range range : read) {
                numbers.add(gathered.met.addAll(range.met));
                gathered.learn(range, numbers.get(numbers.size() - 1));
            }
            ManyThreads.each(
                    ranges, jobs, "words", i -> gathered.putAside(read.get(i), numbers.get(i)));
        }
        return new ArchiveWords(gathered, room);
    }

    /** The words of some articles by numbers that they agree on. */
    private static final class Range {
        private final int first;
        private final List<HeldWords> articles = new ArrayList<>();
        private final List<int[]> numbers = new ArrayList<>();
        private final WordTable met = new WordTable();

        Range(List<? extends ArticleWords> all, int first) {
            this.first = first;
            for (int i = first; i < Math.min(first + RANGE, all.size()); i++) {
                HeldWords words = all.get(i).held();
                articles.add(words);
                numbers.add(number(words.vocabulary()));
            }
        }

        private int[] number(String vocabulary) {
            int[] own = new int[64];
            int size = 0;
            char[] words = vocabulary.toCharArray();
            int from = 0;
            for (int end = 0; end < words.length; end++) {
                if (words[end] == '\n') {
                    if (size == own.length) {
                        own = Arrays.copyOf(own, size * 2);
                    }
                    own[size++] = met.folded(words, from, end);
                    from = end + 1;
                }
            }
            return Arrays.copyOf(own, size);
        }
    }

    /** What is known so far, by numbers in the order in which words were met. */
    private static final class Gathered {
        private final Scratch room;
        private final WordTable met = new WordTable();
        private final Scratch.Piece[] texts;
        private final int[] lengths;
        private final List<List<Mention>> mentions;
        private @Nullable String[] capitals = new String[1024];
        private int[] capitalFrom = new int[1024];

        Gathered(List<? extends ArticleWords> articles, Scratch room) {
            this.room = room;
            this.texts = new Scratch.Piece[articles.size()];
            this.lengths = new int[articles.size()];
            this.mentions = new ArrayList<>(Collections.nCopies(articles.size(), List.of()));
        }

        /** The first article that writes a word with a capital tells its form. */
        void learn(Range range, int[] common) {
            if (met.size() > capitals.length) {
                capitals = Arrays.copyOf(capitals, met.size() * 2);
                capitalFrom = Arrays.copyOf(capitalFrom, met.size() * 2);
            }
            for (int i = 0; i < range.articles.size(); i++) {
                String written = range.articles.get(i).capitals();
                int[] own = range.numbers.get(i);
                int word = 0;
                for (int from = 0; from < written.length(); word++) {
                    int end = written.indexOf('\n', from);
                    if (end > from && capitals[common[own[word]]] == null) {
                        capitals[common[own[word]]] = written.substring(from, end);
                        capitalFrom[common[own[word]]] = range.first + i;
                    }
                    from = end + 1;
                }
            }
        }

        boolean putAside(Range range, int[] common) {
            for (int i = 0; i < range.articles.size(); i++) {
                HeldWords words = range.articles.get(i);
                int[] numbers = range.numbers.get(i);
                for (int own = 0; own < numbers.length; own++) {
                    numbers[own] = common[numbers[own]];
                }
                byte[] packed = TextNumbers.pack(words, numbers);
                int article = range.first + i;
                texts[article] = room.add(packed, packed.length);
                lengths[article] = words.body().size();
                mentions.set(article, words.mentions());
            }
            return true;
        }
    }

    /** Where the words lie; what is made of them and as large may be put there too. */
    public Scratch room() {
        return room;
    }

    /** How many articles there are. */
    public int articles() {
        return texts.length;
    }

    /** How many distinct words there are. */
    public int size() {
        return words.length;
    }

    /** A word, folded, by its number. */
    public String word(int number) {
        return words[number];
    }

    /** The number of a folded word; negative when no article holds it. */
    public int find(String folded) {
        int slot = slot(folded);
        while (slots[slot] != 0 && !words[slots[slot] - 1].equals(folded)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slots[slot] - 1;
    }

    private int slot(String folded) {
        int hash = folded.hashCode();
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    /** The form in which a word first stands as a name would; null where it never does. */
    public @Nullable String capital(int number) {
        return capitals[number];
    }

    /** The article that first writes a word as a name would stand; −1 where none does. */
    public int capitalFrom(int number) {
        return capitals[number] == null ? -1 : capitalFrom[number];
    }

    /** The words of an article; they may be read from a disk. */
    public TextNumbers text(int article) {
        return new TextNumbers(texts[article].bytes(), places);
    }

    /** Each name that an article mentions. */
    public List<Mention> mentions(int article) {
        return mentions.get(article);
    }

    /** How many words an article's text has. */
    public int length(int article) {
        return lengths[article];
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ArchiveWords all)
                || !Arrays.equals(words, all.words)
                || !Arrays.equals(capitals, all.capitals)
                || texts.length != all.texts.length) {
            return false;
        }
        for (int article = 0; article < texts.length; article++) {
            if (!text(article).equals(all.text(article))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(words) + Arrays.hashCode(lengths);
    }
}
