package newsarchive.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import newsarchive.article.Mention;
import newsarchive.config.Names;
import newsarchive.parse.Lexicon;
import newsarchive.text.ManyThreads;
import newsarchive.text.Scratch;
import newsarchive.text.Words;
import newsarchive.words.ArchiveWords;
import newsarchive.words.Casing;
import newsarchive.words.TextNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What the articles are about, as numbers: words, tags and names have a number each, and each
 * article the numbers it holds and how often. Immutable once made.
 */
final class Topics {
    /** No word begins with it. */
    static final String NAME = "\n";

    /** What more articles hold brings none together; some more than are ever {@link Rare}. */
    static final int MOST_HOLDERS = 72;

    private static final int SHORTEST_WORD = 3;
    private static final int TITLE_COUNTS = 3;
    private static final int TAG_COUNTS = 4;

    /** What a name or a tag says. */
    static final double NAMED_SAYS = 1.5;

    private static final int[] NONE = {};

    private final ArchiveWords words;
    private final Names names;
    private final List<Taxonomy.Term> tags;
    private final SilentNames silent;

    /** The place of each name in names.yml; not of those that are silent. */
    private final Map<String, Integer> places;

    /** Whether a word, by its common number, can be what a text is about. */
    private final boolean[] telling;

    private final List<Profile> profiles;
    private final int[] holders;
    private final int[] small;
    private final int[] capital;

    /** An article's profile, and how often it writes each word of it small and as a name. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Learnt(Profile profile, int[] small, int[] capital) {}

    /**
     * Counts what the articles hold.
     *
     * @param silent names that say nothing of what a text is about: those of publishers
     * @param tags all of the archive
     * @param tagged the places in {@code tags} of each article's own
     * @param jobs threads, at least 1
     */
    Topics(
            ArchiveWords words,
            Names names,
            List<String> silent,
            List<Taxonomy.Term> tags,
            List<List<Integer>> tagged,
            int jobs) {
        this.words = words;
        this.names = names;
        this.tags = tags;
        this.silent = new SilentNames(words, silent);
        this.places = places(names, silent);
        this.telling = telling(words);
        this.holders = new int[things()];
        this.small = new int[words.size()];
        this.capital = new int[words.size()];
        List<Scratch.Piece> whole =
                ManyThreads.each(words.articles(), jobs, "topics", i -> learn(i, tagged.get(i)));
        this.profiles =
                ManyThreads.each(
                        words.articles(), jobs, "topics", i -> fewHold(whole.get(i).bytes()));
    }

    /** Counts what an article holds, and puts its profile aside. */
    private Scratch.Piece learn(int article, List<Integer> tagged) {
        Learnt learnt = new Count(article, tagged).learn();
        add(learnt);
        byte[] packed = learnt.profile().pack();
        return words.room().add(packed, packed.length);
    }

    /** What of a profile can ever bring articles together; of long texts that is a tenth. */
    private Profile fewHold(byte[] packed) {
        return Profile.unpack(packed, thing -> holders[thing] <= MOST_HOLDERS);
    }

    private static Map<String, Integer> places(Names names, List<String> silent) {
        Set<String> mute = new HashSet<>();
        silent.forEach(name -> mute.add(folded(name)));
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < names.all().size(); place++) {
            String name = names.all().get(place).name();
            if (!mute.contains(folded(name))) {
                places.putIfAbsent(name, place);
            }
        }
        return places;
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        Words.each(name, (word, start, end) -> folded.append(word).append(' '));
        return folded.toString();
    }

    private synchronized void add(Learnt learnt) {
        for (int i = 0; i < learnt.profile().size(); i++) {
            int thing = learnt.profile().thing(i);
            holders[thing]++;
            if (thing < words.size()) {
                small[thing] += learnt.small()[i];
                capital[thing] += learnt.capital()[i];
            }
        }
    }

    private static boolean[] telling(ArchiveWords words) {
        boolean[] telling = new boolean[words.size()];
        Set<String> calendar = calendar();
        for (int word = 0; word < telling.length; word++) {
            String folded = words.word(word);
            telling[word] =
                    (folded.length() >= SHORTEST_WORD || folded.charAt(0) > 0x2e80)
                            && !calendar.contains(folded);
        }
        return telling;
    }

    /** Months and weekdays are written like names, and nothing is about them. */
    private static Set<String> calendar() {
        Set<String> calendar = new HashSet<>();
        for (String name : Lexicon.namesOfDates()) {
            Words.each(name, (folded, start, end) -> calendar.add(folded));
        }
        return calendar;
    }

    /** Words come first, then the curator's names, then tags. */
    int things() {
        return words.size() + names.all().size() + tags.size();
    }

    private int ofName(int place) {
        return words.size() + place;
    }

    private int ofTag(int place) {
        return words.size() + names.all().size() + place;
    }

    /** What an article holds of what at most {@link #MOST_HOLDERS} hold. */
    Profile profile(int article) {
        return profiles.get(article);
    }

    /**
     * How an article holds a thing.
     *
     * @param times how often, the headline counting more; 0 when it does not
     */
    record Held(float times, int small, int capital, @Nullable String form) {
        static final Held NOT = new Held(0, 0, 0, null);
    }

    /** What the archive of a single article holds, by folded word or {@link #NAME} and place. */
    Map<String, Held> held() {
        Map<String, Held> held = new TreeMap<>();
        Profile only = profiles.get(0);
        for (int i = 0; i < only.size(); i++) {
            int thing = only.thing(i);
            boolean word = thing < words.size();
            held.put(
                    word ? words.word(thing) : NAME + (thing - words.size()),
                    new Held(
                            only.count(i),
                            word ? small[thing] : 0,
                            word ? capital[thing] : 0,
                            null));
        }
        for (int word = 0; word < words.size(); word++) {
            String form = words.capital(word);
            if (form != null) {
                Held one = held.getOrDefault(words.word(word), Held.NOT);
                held.put(words.word(word), new Held(one.times, one.small, one.capital, form));
            }
        }
        return held;
    }

    /** How often words and names occur. */
    ThingCounts counts() {
        int things = words.size() + names.all().size();
        return new ThingCounts(words, Arrays.copyOf(holders, things), small, capital);
    }

    /** How many articles hold a thing. */
    int holders(int thing) {
        return holders[thing];
    }

    /** A thing as a reader would name it; null for a plain word. */
    @Nullable String shown(int thing) {
        if (thing >= ofTag(0)) {
            return tags.get(thing - ofTag(0)).name();
        }
        if (thing >= ofName(0)) {
            return names.all().get(thing - ofName(0)).name();
        }
        return capital[thing] > small[thing] ? words.capital(thing) : null;
    }

    /** How much a thing says: what the curator named, then proper names, then plain words. */
    double weight(int thing) {
        return thing >= words.size() ? NAMED_SAYS : weight(small[thing], capital[thing]);
    }

    /** How much a word says that is written small and as a name so often. */
    static double weight(int small, int capital) {
        return capital > small ? 1.0 : small > 0 ? 0.3 : 0.5;
    }

    /**
     * Words of an article that could be what it is about, and of which it holds none; of those that
     * at most {@link #MOST_HOLDERS} hold.
     */
    int[] unheld(int article) {
        int[] common = words.text(article).common();
        Profile profile = profiles.get(article);
        int held = 0;
        while (held < profile.size() && profile.thing(held) < words.size()) {
            held++;
        }
        int size = 0;
        for (int word : common) {
            if (telling[word] && holders[word] <= MOST_HOLDERS) {
                common[size++] = word;
            }
        }
        if (size == held) {
            return NONE;
        }
        return Arrays.stream(common, 0, size)
                .filter(word -> profile.find(word) < 0)
                .sorted()
                .toArray();
    }

    /** Counts what one article holds. For one thread. */
    private final class Count {
        private final int article;
        private final List<Integer> tagged;
        private final TextNumbers text;
        private final int[] common;
        private final float[] times;
        private final int[] smalls;
        private final int[] capitals;
        private final Map<Integer, Float> named = new TreeMap<>();

        Count(int article, List<Integer> tagged) {
            this.article = article;
            this.tagged = tagged;
            this.text = words.text(article);
            this.common = text.common();
            this.times = new float[common.length];
            this.smalls = new int[common.length];
            this.capitals = new int[common.length];
        }

        Learnt learn() {
            count(text.title(), TITLE_COUNTS);
            count(text.body(), 1);
            words.mentions(article).forEach(this::count);
            tagged.forEach(tag -> named.put(ofTag(tag), (float) TAG_COUNTS));
            return learnt();
        }

        private void count(int[] entries, int counts) {
            int[] row = new int[entries.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = common[Casing.word(entries[i])];
            }
            for (int i = 0; i < row.length; ) {
                int length = silent.at(row, i);
                if (length == 0) {
                    count(Casing.word(entries[i]), Casing.casing(entries[i]), row[i], counts);
                }
                i += Math.max(1, length);
            }
        }

        private void count(Mention mention) {
            Integer place = places.get(mention.name());
            if (place != null) {
                int headline = mention.headline() ? TITLE_COUNTS - 1 : 0;
                named.merge(ofName(place), (float) mention.times() + headline, Float::sum);
            }
        }

        private void count(int own, int casing, int word, int counts) {
            // the words of a name are counted as that name
            if (telling[word] && casing != Casing.NAMED) {
                times[own] += counts;
                smalls[own] += casing == Casing.SMALL ? 1 : 0;
                capitals[own] += casing == Casing.CAPITAL ? 1 : 0;
            }
        }

        private Learnt learnt() {
            long[] held = new long[common.length];
            int size = 0;
            for (int own = 0; own < common.length; own++) {
                if (times[own] > 0) {
                    held[size++] = (long) common[own] << 32 | own;
                }
            }
            Arrays.sort(held, 0, size);
            int[] things = new int[size + named.size()];
            float[] counts = new float[things.length];
            int[] small = new int[size];
            int[] capital = new int[size];
            for (int i = 0; i < size; i++) {
                int own = (int) held[i];
                things[i] = common[own];
                counts[i] = times[own];
                small[i] = smalls[own];
                capital[i] = capitals[own];
            }
            for (Map.Entry<Integer, Float> name : named.entrySet()) {
                things[size] = name.getKey();
                counts[size++] = name.getValue();
            }
            return new Learnt(new Profile(things, counts), small, capital);
        }
    }
}
