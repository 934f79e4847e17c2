package newsarchive.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a search index and ranks by it, by docs/articles/search.md alone. */
final class ReadSearchIndex {
    private static final String DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Map<String, String> postings = new HashMap<>();
    private final String lengths;
    private final int articles;
    private final double average;

    ReadSearchIndex(Map<String, Supplier<byte[]>> files) {
        String index = text(files, "data/search/index.js");
        articles = Integer.parseInt(group(index, "\"articles\":(\\d+)"));
        average = Integer.parseInt(group(index, "\"average\":(\\d+)"));
        lengths = group(index, "\"lengths\":\"([^\"]*)\"");
        for (int i = 0; files.containsKey("data/search/words-" + i + ".js"); i++) {
            String shard = text(files, "data/search/words-" + i + ".js");
            String data = shard.substring(shard.lastIndexOf(",\"") + 2, shard.lastIndexOf("\")"));
            for (String entry : data.split(";", -1)) {
                int space = entry.indexOf(' ');
                postings.put(entry.substring(0, space), entry.substring(space + 1));
            }
        }
    }

    private static String text(Map<String, Supplier<byte[]>> files, String name) {
        return new String(files.get(name).get(), StandardCharsets.UTF_8);
    }

    private static String group(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException(pattern);
        }
        return matcher.group(1);
    }

    /** The articles that hold all words, best first. */
    List<Integer> best(List<String> words, int most) {
        Map<Integer, Double> scores = null;
        for (String word : words) {
            Map<Integer, Integer> counts = counts(word);
            double rarity = Math.log(1 + (articles - counts.size() + 0.5) / (counts.size() + 0.5));
            Map<Integer, Double> next = new TreeMap<>();
            for (Map.Entry<Integer, Integer> held : counts.entrySet()) {
                if (scores == null || scores.containsKey(held.getKey())) {
                    double counted = held.getValue();
                    double score = rarity * counted * 2.2 / (counted + longness(held.getKey()));
                    next.put(
                            held.getKey(),
                            score + (scores == null ? 0 : scores.get(held.getKey())));
                }
            }
            scores = next;
        }
        Map<Integer, Double> all = scores == null ? Map.of() : scores;
        List<Integer> found = new ArrayList<>(all.keySet());
        found.sort(
                Comparator.comparingDouble((Integer article) -> -all.get(article))
                        .thenComparing(Comparator.naturalOrder()));
        return found.subList(0, Math.min(most, found.size()));
    }

    private double longness(int article) {
        double level = DIGITS.indexOf(lengths.charAt(article));
        double length = 10 * (Math.pow(2, level / 6) - 1);
        return 1.2 * (0.25 + 0.75 * length / average);
    }

    /** What a word counts in each article that holds it. */
    private Map<Integer, Integer> counts(String word) {
        Map<Integer, Integer> counts = new TreeMap<>();
        if (!postings.containsKey(word)) {
            return counts;
        }
        Numbers numbers = new Numbers(postings.get(word));
        int head = numbers.next();
        int article = -1;
        for (int left = head >> 1; left > 0; left--) {
            int first = numbers.next();
            if ((head & 1) == 1) {
                article += first + 1;
                counts.put(article, numbers.next());
                continue;
            }
            article += (first >> 1) + 1;
            int place = -1;
            int counted = 0;
            for (int n = (first & 1) == 1 ? 1 : numbers.next() + 2; n > 0; n--) {
                place += numbers.next() + 1;
                counted += place >= 256 ? 1 : place < 64 ? 5 : 3;
            }
            counts.put(article, counted);
        }
        return counts;
    }

    private static final class Numbers {
        private final String text;
        private int at;

        Numbers(String text) {
            this.text = text;
        }

        int next() {
            int number = 0;
            for (int shift = 0; ; shift += 5) {
                int value = DIGITS.indexOf(text.charAt(at++));
                number |= (value & 31) << shift;
                if (value < 32) {
                    return number;
                }
            }
        }
    }
}
