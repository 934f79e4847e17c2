package newsarchive.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Makes reports of which no two are alike: words by Zipf's law from a made-up vocabulary, people and
 * places that some reports name and most do not, days over fifteen years. Unlike {@link MadeTexts},
 * whose few sentences come back, these are fit to look for copies, stories and related articles in.
 * The same number gives the same text on every machine. Stateless once made.
 */
final class MadeReports {
    private static final int VOCABULARY = 24_000;
    private static final int PEOPLE = 2_500;
    private static final int PLACES = 300;
    private static final int PUBLISHERS = 40;
    private static final int TOPICS = 200;
    private static final int TOPIC_WORDS = 40;

    /** The longest stretch of words without a name. */
    private static final int BETWEEN_NAMES = 60;

    private static final String[] PLAIN =
            ("the of and to in that is for it was on with as he be at by his this had not are but from"
                            + " or have they which one were all there would their we been has when who"
                            + " will more no if out so said what up its about into than them can only")
                    .split(" ", -1);
    private static final String[] BEGINNINGS =
            "b br c d dr f g gr h k l m n p pl r s st t tr v w".split(" ", -1);
    private static final String[] VOWELS = "a e i o u ea ou".split(" ", -1);
    private static final String[] ENDS = ",,,n,r,l,s,t,m,nd,st,ck".split(",", -1);

    private final List<String> words = new ArrayList<>();
    private final double[] upTo = new double[VOCABULARY];
    private final List<String> people;
    private final List<String> places;
    private final List<String> publishers = new ArrayList<>();
    private final List<List<String>> topics = new ArrayList<>();

    MadeReports() {
        Random random = new Random(1);
        Set<String> met = new LinkedHashSet<>(List.of(PLAIN));
        while (met.size() < VOCABULARY) {
            met.add(word(random, met.size() < 3000 ? 2 : 3));
        }
        words.addAll(met);
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1 / (rank + 1.7);
            upTo[rank] = sum;
        }
        people = List.copyOf(people(random));
        places = List.copyOf(names(random, PLACES));
        for (String name : names(random, PUBLISHERS)) {
            publishers.add("The " + name + " Courier");
        }
        for (int i = 0; i < TOPICS; i++) {
            List<String> topic = new ArrayList<>();
            for (int k = 0; k < TOPIC_WORDS; k++) {
                topic.add(words.get(PLAIN.length + random.nextInt(9000)));
            }
            topics.add(topic);
        }
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(syllables); i >= 0; i--) {
            word.append(pick(List.of(BEGINNINGS), random));
            word.append(pick(List.of(VOWELS), random));
            word.append(pick(List.of(ENDS), random));
        }
        return word.length() < 4 ? word + "ar" : word.toString();
    }

    private static Set<String> names(Random random, int count) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            String word = word(random, 2) + word(random, 1);
            names.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return names;
    }

    private static Set<String> people(Random random) {
        List<String> first = List.copyOf(names(random, 120));
        List<String> last = List.copyOf(names(random, 900));
        Set<String> people = new LinkedHashSet<>();
        while (people.size() < PEOPLE) {
            people.add(pick(first, random) + " " + pick(last, random));
        }
        return people;
    }

    static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    List<String> people() {
        return people;
    }

    List<String> places() {
        return places;
    }

    String publisher(Random random) {
        return pick(publishers, random);
    }

    /** A word, the frequent ones often. */
    String word(Random random) {
        double at = random.nextDouble() * upTo[VOCABULARY - 1];
        int low = 0;
        int high = VOCABULARY - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }

    /** A rare word of the vocabulary. */
    String rareWord(Random random) {
        return words.get(VOCABULARY / 4 + random.nextInt(VOCABULARY * 3 / 4));
    }

    /** A day of fifteen years, written as ISO 8601 has it. */
    static String day(Random random) {
        return java.time.LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5400)).toString();
    }

    /** A report of the background: its own topics, a few people and places, some known to many. */
    String report(int number) {
        Random random = new Random(7919L * number + 3);
        List<String> named = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            named.add(people.get((int) (PEOPLE * Math.pow(random.nextDouble(), 2.5))));
        }
        named.add(places.get((int) (PLACES * Math.pow(random.nextDouble(), 2))));
        int topic = random.nextInt(TOPICS);
        return file(
                headline(random, topics.get(topic)),
                day(random),
                publisher(random),
                "topic " + topic,
                body(random, 300 + random.nextInt(900), named, topics.get(topic), null));
    }

    String headline(Random random, List<String> about) {
        List<String> title = new ArrayList<>();
        for (int i = 5 + random.nextInt(5); i > 0; i--) {
            title.add(random.nextBoolean() ? pick(about, random) : word(random));
        }
        String line = String.join(" ", title);
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** A Markdown file with front matter. */
    static String file(String title, String date, String publisher, String tag, String body) {
        return "---\ntitle: \"%s\"\ndate: %s\npublisher: \"%s\"\ntags: [%s]\n---\n\n%s\n"
                .formatted(title, date, publisher, tag, body);
    }

    /**
     * Running text in paragraphs.
     *
     * @param named people and places that it names again and again
     * @param about words that it holds more often than others do
     * @param quotation a paragraph to put into its midst; null for none
     */
    String body(
            Random random, int count, List<String> named, List<String> about, String quotation) {
        StringBuilder text = new StringBuilder();
        int untilName = 5;
        boolean begins = true;
        int left = 15;
        for (int i = 0; i < count; i++) {
            String word = random.nextInt(8) == 0 ? pick(about, random) : word(random);
            if (--untilName == 0) {
                word = begins ? word : pick(named, random);
                untilName = BETWEEN_NAMES / 2 + random.nextInt(BETWEEN_NAMES / 2);
            }
            text.append(begins ? capital(word) : word);
            begins = --left == 0;
            boolean paragraph = begins && random.nextInt(4) == 0;
            text.append(begins ? paragraph ? ".\n\n" : ". " : " ");
            if (begins) {
                left = 8 + random.nextInt(18);
            }
            if (paragraph && quotation != null && i > count / 3) {
                text.append(quotation).append("\n\n");
                return text + body(random, count - i, named, about, null);
            }
        }
        String end = quotation == null ? "" : "\n\n" + quotation;
        return text.toString().strip() + "." + end;
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
