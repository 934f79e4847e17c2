package newsarchive.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Mention;
import newsarchive.text.ManyThreads;
import org.jspecify.annotations.Nullable;

/**
 * The words of all articles by common numbers, which follow the order of the words by UTF-16 unit:
 * whatever thread read which article, they are the same. Immutable, safe for many threads.
 */
public final class ArchiveWords {
    private static final int RANGE = 256;

    private final String[] words;
    private final @Nullable String[] capitals;
    private final int[] capitalFrom;

    // article -> number of its own -> common number
    private final int[][] common;
    private final PackedNumbers[] titles;
    private final PackedNumbers[] bodies;
    private final PackedNumbers[] sketches;
    private final PackedNumbers[] prints;
    private final List<List<Mention>> mentions;

    private ArchiveWords(
            String[] words,
            @Nullable String[] capitals,
            int[] capitalFrom,
            int[][] common,
            List<ArticleWords> read) {
        this.words = words;
        this.capitals = capitals;
        this.capitalFrom = capitalFrom;
        this.common = common;
        this.titles = read.stream().map(ArticleWords::title).toArray(PackedNumbers[]::new);
        this.bodies = read.stream().map(ArticleWords::body).toArray(PackedNumbers[]::new);
        this.sketches = read.stream().map(ArticleWords::sketch).toArray(PackedNumbers[]::new);
        this.prints = read.stream().map(ArticleWords::prints).toArray(PackedNumbers[]::new);
        this.mentions = read.stream().map(ArticleWords::mentions).toList();
    }

    /**
     * Brings the words of articles together.
     *
     * @param jobs threads to work with, at least 1
     */
    public static ArchiveWords of(List<ArticleWords> articles, int jobs) {
        int[][] common = new int[articles.size()][];
        int ranges = (articles.size() + RANGE - 1) / RANGE;
        // many articles at a time agree on numbers, then there is little left to bring together
        List<List<String>> met =
                ManyThreads.each(ranges, jobs, "words", range -> number(articles, range, common));
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> words : met) {
            for (String word : words) {
                numbers.putIfAbsent(word, numbers.size());
            }
        }
        String[] sorted = numbers.keySet().toArray(new String[0]);
        Arrays.parallelSort(sorted);
        for (int place = 0; place < sorted.length; place++) {
            numbers.put(sorted[place], place);
        }
        ManyThreads.each(
                ranges, jobs, "words", range -> settle(met.get(range), numbers, range, common));
        String[] capitals = new String[sorted.length];
        int[] capitalFrom = new int[sorted.length];
        for (int i = 0; i < common.length; i++) {
            learn(articles.get(i).capitals(), common[i], capitals, capitalFrom, i);
        }
        return new ArchiveWords(sorted, capitals, capitalFrom, common, articles);
    }

    /** Numbers the words of one range of articles; returns them in the order of their numbers. */
    private static List<String> number(List<ArticleWords> articles, int range, int[][] common) {
        WordTable met = new WordTable();
        for (int i = range * RANGE; i < Math.min((range + 1) * RANGE, common.length); i++) {
            common[i] = number(articles.get(i).vocabulary(), met);
        }
        List<String> words = new ArrayList<>(met.size());
        for (int number = 0; number < met.size(); number++) {
            words.add(met.word(number));
        }
        return words;
    }

    private static boolean settle(
            List<String> met, Map<String, Integer> numbers, int range, int[][] common) {
        int[] places = met.stream().mapToInt(numbers::get).toArray();
        for (int i = range * RANGE; i < Math.min((range + 1) * RANGE, common.length); i++) {
            int[] own = common[i];
            for (int word = 0; word < own.length; word++) {
                own[word] = places[own[word]];
            }
        }
        return true;
    }

    private static int[] number(String vocabulary, WordTable met) {
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

    /** The first article that writes a word with a capital tells its form. */
    private static void learn(
            String written, int[] own, String[] capitals, int[] capitalFrom, int article) {
        int word = 0;
        for (int from = 0; from < written.length(); word++) {
            int end = written.indexOf('\n', from);
            if (end > from && capitals[own[word]] == null) {
                capitals[own[word]] = written.substring(from, end);
                capitalFrom[own[word]] = article;
            }
            from = end + 1;
        }
    }

    /** How many articles there are. */
    public int articles() {
        return common.length;
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
        return Arrays.binarySearch(words, folded);
    }

    /** The form in which a word first stands as a name would; null where it never does. */
    public @Nullable String capital(int number) {
        return capitals[number];
    }

    /** The article that first writes a word as a name would stand; −1 where none does. */
    public int capitalFrom(int number) {
        return capitals[number] == null ? -1 : capitalFrom[number];
    }

    /** The common numbers of an article's distinct words, by its own numbers. */
    public int[] common(int article) {
        return common[article].clone();
    }

    /** The entries of an article's headline: own numbers with their {@link Casing}. */
    public int[] title(int article) {
        return titles[article].toArray();
    }

    /** The entries of an article's text: own numbers with their {@link Casing}. */
    public int[] body(int article) {
        return bodies[article].toArray();
    }

    /** The words of an article's text by their common numbers, in order. */
    public int[] row(int article) {
        int[] row = body(article);
        for (int i = 0; i < row.length; i++) {
            row[i] = common[article][Casing.word(row[i])];
        }
        return row;
    }

    /** Each name that an article mentions. */
    public List<Mention> mentions(int article) {
        return mentions.get(article);
    }

    /** Hashes by which copies are noticed, ascending. */
    public int[] sketch(int article) {
        return sketches[article].toArray();
    }

    /** Hashes by which common passages are noticed. */
    public int[] prints(int article) {
        return prints[article].toArray();
    }

    /** How many words an article's text has. */
    public int length(int article) {
        return bodies[article].size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArchiveWords all
                && Arrays.equals(words, all.words)
                && Arrays.equals(capitals, all.capitals)
                && Arrays.deepEquals(common, all.common)
                && Arrays.equals(titles, all.titles)
                && Arrays.equals(bodies, all.bodies);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(words) + Arrays.hashCode(bodies);
    }
}
