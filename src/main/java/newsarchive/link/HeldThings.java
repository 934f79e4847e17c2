package newsarchive.link;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.words.ArticleWords;
import newsarchive.words.HeldWords;
import org.jspecify.annotations.Nullable;

/**
 * Brings up to date who holds which things after an edit of one article's text, and notes who feels
 * that. For one thread.
 */
final class HeldThings {
    private final EditEffect.Known known;
    private final KeptNearness kept;
    private final int entry;
    private final ArticleWords now;
    private final Map<Integer, Integer> held = new TreeMap<>();
    private final Set<Integer> felt = new TreeSet<>();

    /**
     * Begins with an article as it is kept.
     *
     * @param now its words after the edit
     */
    HeldThings(EditEffect.Known known, int entry, ArticleWords now) {
        this.known = known;
        this.kept = known.nearness();
        this.entry = entry;
        this.now = now;
        int[] before = kept.held(entry);
        for (int i = 0; i < before.length; i += 2) {
            held.put(before[i], before[i + 1]);
        }
    }

    /** All articles that hold a thing of which something changed that others feel. */
    Set<Integer> felt() {
        return felt;
    }

    /**
     * Changes how the article holds a thing.
     *
     * @param thing a folded word, or {@link Topics#NAME} and the place of a name
     * @return false where it cannot be known what that changes
     */
    boolean change(String thing, Topics.Held was, Topics.Held is) {
        boolean word = !thing.startsWith(Topics.NAME);
        int name = word ? -1 : Integer.parseInt(thing.substring(Topics.NAME.length()));
        int number = word ? kept.number(thing) : kept.words() + name;
        ThingCounts.Count before =
                number < 0 ? known.unnumbered(thing) : word ? kept.count(number) : known.name(name);
        ThingCounts.Count after = changed(before, was, is);
        boolean isFelt = isFelt(before, after, was.times() != is.times());
        if (isFelt && (number < 0 || kept.holders(number) == null)) {
            return false;
        }
        if (number >= 0) {
            hold(number, is, isFelt);
        }
        if (isFelt && after.formFrom() == ThingCounts.Count.UNTOLD) {
            after = told(number, thing, after);
            if (after == null) {
                return false;
            }
        }
        if (!word) {
            known.countName(name, after);
        } else if (number < 0) {
            known.count(thing, after);
        } else {
            kept.count(number, after);
        }
        return true;
    }

    private void hold(int thing, Topics.Held is, boolean isFelt) {
        int[] holders = kept.holders(thing);
        if (holders == null) {
            return;
        }
        boolean whole = kept.isWhole(thing);
        int times = (int) is.times();
        boolean here = times > 0 || (whole && is.form() != null);
        Map<Integer, Integer> all = new TreeMap<>();
        for (int i = 0; i < holders.length; i += 2) {
            all.put(holders[i], holders[i + 1]);
        }
        if (isFelt) {
            all.forEach((holder, held) -> felt.addAll(held > 0 ? Set.of(holder) : Set.of()));
            felt.add(entry);
        }
        if (here) {
            all.put(entry, times);
            held.put(thing, times);
        } else {
            all.remove(entry);
            held.remove(thing);
        }
        kept.hold(thing, pairs(all), whole);
    }

    /** Keeps what the article holds now. */
    void settle() {
        kept.hold(entry, pairs(held));
    }

    private static int[] pairs(Map<Integer, Integer> map) {
        int[] pairs = new int[2 * map.size()];
        int size = 0;
        for (Map.Entry<Integer, Integer> one : map.entrySet()) {
            pairs[size++] = one.getKey();
            pairs[size++] = one.getValue();
        }
        return pairs;
    }

    private ThingCounts.Count changed(ThingCounts.Count count, Topics.Held one, Topics.Held other) {
        String form = count.form();
        int from = count.formFrom();
        boolean ours = from == entry;
        if (ours && other.form() == null) {
            form = null;
            from = ThingCounts.Count.UNTOLD;
        } else if (other.form() != null && (ours || from == -1 || from > entry)) {
            form = other.form();
            from = entry;
        }
        return new ThingCounts.Count(
                count.holders() + (other.times() > 0 ? 1 : 0) - (one.times() > 0 ? 1 : 0),
                count.small() + other.small() - one.small(),
                count.capital() + other.capital() - one.capital(),
                form,
                from);
    }

    /** Whether a thing's count tells of nearness, or did so, and does it in another way now. */
    private boolean isFelt(ThingCounts.Count was, ThingCounts.Count is, boolean otherTimes) {
        boolean counted = Rare.isRare(was.holders(), kept.articles());
        boolean counts = Rare.isRare(is.holders(), kept.articles());
        if (!counted && !counts) {
            return false;
        }
        return otherTimes
                || is.formFrom() == ThingCounts.Count.UNTOLD
                || was.formFrom() == ThingCounts.Count.UNTOLD
                || !String.valueOf(was.form()).equals(String.valueOf(is.form()))
                || was.capital() > was.small() != is.capital() > is.small()
                || was.small() > 0 != is.small() > 0;
    }

    /** Finds the first article that writes a word as a name; null where not all are known. */
    private ThingCounts.@Nullable Count told(int number, String word, ThingCounts.Count count) {
        int[] holders = kept.holders(number);
        if (number >= kept.words() || holders == null || !kept.isWhole(number)) {
            return null;
        }
        for (int i = 0; i < holders.length; i += 2) {
            ArticleWords words = holders[i] == entry ? now : known.words(holders[i]);
            String form = form(words.held(), word);
            if (form != null) {
                return new ThingCounts.Count(
                        count.holders(), count.small(), count.capital(), form, holders[i]);
            }
        }
        return new ThingCounts.Count(count.holders(), count.small(), count.capital(), null, -1);
    }

    private static @Nullable String form(HeldWords words, String word) {
        String[] vocabulary = words.vocabulary().split("\n", -1);
        int at = Arrays.asList(vocabulary).indexOf(word);
        String form = at < 0 ? "" : words.capitals().split("\n", -1)[at];
        return form.isEmpty() ? null : form;
    }
}
