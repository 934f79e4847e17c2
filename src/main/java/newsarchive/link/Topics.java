package newsarchive.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import newsarchive.article.Article;
import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;
import newsarchive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the articles are about, as numbers: words, tags and names have a number each, and each
 * article the numbers it holds and how often. Filled in the order of the archive, then only read.
 */
final class Topics {
    private static final int SHORTEST_WORD = 3;
    private static final int TITLE_COUNTS = 3;
    private static final int TAG_COUNTS = 4;

    /** The number of all words of the calendar. */
    private static final int CALENDAR = -1;

    private final NameFinder names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Thing> things = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();

    /** What one article holds: numbers of things, ascending, and how often it holds each. */
    static final class Profile {
        private final int[] things;
        private final float[] counts;

        Profile(SortedMap<Integer, Float> held) {
            things = new int[held.size()];
            counts = new float[held.size()];
            int at = 0;
            for (Map.Entry<Integer, Float> thing : held.entrySet()) {
                things[at] = thing.getKey();
                counts[at++] = thing.getValue();
            }
        }

        int size() {
            return things.length;
        }

        int thing(int at) {
            return things[at];
        }

        /** How often the article holds the thing, the headline counting more. */
        float count(int at) {
            return counts[at];
        }

        /** Where a thing stands, negative when the article does not hold it. */
        int find(int thing) {
            return Arrays.binarySearch(things, thing);
        }
    }

    /** A word, a tag or a name. */
    private static final class Thing {
        final boolean settled;
        @Nullable String shown;
        int articles;
        int capital;
        int small;

        Thing(boolean settled, @Nullable String shown) {
            this.settled = settled;
            this.shown = shown;
        }
    }

    Topics(NameFinder names) {
        this.names = names;
    }

    /** Adds the next article with its tags as the archive names them. */
    void add(Article article, List<String> tags) {
        TreeMap<Integer, Float> counts = new TreeMap<>();
        String title = article.metadata().title();
        if (title != null) {
            // a headline says nothing of which words are names: in many all are capitals
            count(title, TITLE_COUNTS, false, counts);
        }
        count(article.body().text(), 1, true, counts);
        for (String tag : tags) {
            counts.merge(thing("#" + tag, tag), (float) TAG_COUNTS, Float::sum);
        }
        counts.keySet().forEach(thing -> things.get(thing).articles++);
        profiles.add(new Profile(counts));
    }

    int things() {
        return things.size();
    }

    Profile profile(int article) {
        return profiles.get(article);
    }

    /** How many articles hold a thing. */
    int holders(int thing) {
        return things.get(thing).articles;
    }

    /** A thing as a reader would name it; null for a plain word. */
    @Nullable String shown(int thing) {
        Thing known = things.get(thing);
        return known.settled || known.capital > known.small ? known.shown : null;
    }

    /** How much a thing says: what the curator named, then proper names, then plain words. */
    double weight(int thing) {
        Thing known = things.get(thing);
        if (known.settled) {
            return 1.5;
        }
        return known.capital > known.small ? 1.0 : known.small > 0 ? 0.3 : 0.5;
    }

    private void count(String text, int times, boolean learnCapitals, Map<Integer, Float> counts) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Words.each(
                text,
                (folded, start, end) -> {
                    words.add(folded);
                    starts.add(start);
                    ends.add(end);
                });
        for (int i = 0; i < words.size(); ) {
            NameFinder.Match name = names.at(words, i);
            if (name != null) {
                if (!name.name().isEmpty()) {
                    counts.merge(thing("@" + name.name(), name.name()), (float) times, Float::sum);
                }
                i += name.length();
                continue;
            }
            String word = words.get(i);
            int thing = word(word, text.substring(starts.get(i), ends.get(i)));
            if (thing != CALENDAR && (word.length() >= SHORTEST_WORD || word.charAt(0) > 0x2e80)) {
                if (learnCapitals) {
                    learn(thing, text, starts.get(i), ends.get(i));
                }
                counts.merge(thing, (float) times, Float::sum);
            }
            i++;
        }
    }

    private int word(String folded, String written) {
        return numbers.computeIfAbsent(
                folded,
                key -> {
                    if (isCalendar(written)) {
                        return CALENDAR;
                    }
                    things.add(new Thing(false, null));
                    return things.size() - 1;
                });
    }

    /** Months and weekdays are written like names, and nothing is about them. */
    private static boolean isCalendar(String word) {
        String folded = FoldLetters.fold(word);
        Lexicon lexicon = Lexicon.get();
        return lexicon.section("month").has(folded) || lexicon.section("weekday").has(folded);
    }

    private int thing(String key, String shown) {
        return numbers.computeIfAbsent(
                key,
                k -> {
                    things.add(new Thing(true, shown));
                    return things.size() - 1;
                });
    }

    /** A capital in the midst of a sentence makes a name; small letters make a word. */
    private void learn(int number, String text, int start, int end) {
        Thing thing = things.get(number);
        int first = text.codePointAt(start);
        if (Character.isLowerCase(first)) {
            thing.small++;
        } else if (Character.isUpperCase(first) && isMidSentence(text, start)) {
            thing.capital++;
            if (thing.shown == null) {
                thing.shown = text.substring(start, end);
            }
        }
    }

    private static boolean isMidSentence(String text, int start) {
        if (start < 2 || text.charAt(start - 1) != ' ') {
            return false;
        }
        char before = text.charAt(start - 2);
        return Character.isLetterOrDigit(before) || before == ',' || before == ';';
    }
}
