package newsarchive.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the right form of a word that no list has, in a text that was scanned: of all forms from
 * which a scanner might have made it, the one that needs the fewest and likeliest confusions and is
 * the commonest word, when no other comes near ({@link Slips} has the costs). For one thread.
 */
final class MisreadWord {
    /** Words of this many letters may have been misread twice. */
    private static final int LONG = 7;

    private static final int SECOND_SLIP = 4;
    private static final int MOST_COST = 17;
    private static final int MOST_COST_WHEN_REGULAR = 12;
    private static final int MOST_COST_OF_TWO = 20;
    private static final int MARGIN = 5;

    // what it costs that a word is not among the commonest
    private static final int LISTED = 3;
    private static final int RARE = 7;
    private static final int IN_TEXT = 1;

    private static final int SHORTEST = 3;
    private static final int SHORTEST_LISTED = 4;
    private static final int SHORTEST_NAME = 5;
    private static final int LIKELY = 6;

    private final KnownWords known;
    private final Slips slips;
    private boolean tried;
    private boolean scanned;

    MisreadWord(KnownWords known, String language) {
        this.known = known;
        this.slips = Slips.of(language);
    }

    /**
     * The right form of a word that no list has.
     *
     * @param lower the word in small letters
     * @param twice whether the text is known to be scanned: long words may have been misread twice,
     *     and its own words prove a form, too
     * @return small letters; null when there is none, or several that are about as likely
     */
    @Nullable String reading(String lower, boolean twice) {
        tried = false;
        scanned = twice;
        if (lower.length() < SHORTEST) {
            return null;
        }
        int odd = known.oddity(lower);
        boolean large = known.hasLargeList();
        if (odd == 0 && !large) {
            return null; // a word that a short list has not is made like one
        }
        int most = odd > 0 ? MOST_COST : MOST_COST_WHEN_REGULAR;
        Map<String, Integer> costs = new LinkedHashMap<>();
        Set<String> fitting = new HashSet<>();
        List<Made> made = new ArrayList<>();
        for (Slips.Slip slip : slips.letters()) {
            for (int at = lower.indexOf(slip.read());
                    at >= 0;
                    at = lower.indexOf(slip.read(), at + 1)) {
                String candidate = slip.undone(lower, at);
                boolean fit =
                        odd > 0 ? isBetterMade(candidate, slip, odd) : isLikelier(candidate, lower);
                if (fit) {
                    fitting.add(candidate);
                }
                if (fit || !large) {
                    add(costs, candidate, slip.cost(), most);
                }
                made.add(new Made(candidate, at + slip.written().length(), slip.cost()));
            }
        }
        if (costs.isEmpty() && twice && large && lower.length() >= LONG) {
            made.forEach(once -> addSecondSlips(costs, once));
        }
        tried = !costs.isEmpty();
        String best = clearlyBest(costs);
        boolean tooShort = best != null && best.length() < SHORTEST_LISTED && !isCommonest(best);
        boolean unfit = !large && !fitting.contains(best);
        return best == null || tooShort || unfit ? null : best;
    }

    /** Whether there was any right form of the word last read, also one that was too unlikely. */
    boolean hadAny() {
        return tried;
    }

    /** Whether {@code lower} is often run together with the word behind it. */
    boolean isGlue(String lower) {
        return slips.isGlue(lower);
    }

    /** An unlikely slip must at least make an odd word of a regular one. */
    private boolean isBetterMade(String candidate, Slips.Slip slip, int odd) {
        boolean enough = slip.cost() <= LIKELY || isCommonest(candidate);
        boolean better = known.oddity(candidate) < odd;
        return known.hasLargeList() ? enough || better : enough && better && !slip.isAccent();
    }

    /** A short word made as words are made may be one, unless the other is common. */
    private boolean isLikelier(String candidate, String word) {
        return word.length() > SHORTEST_LISTED
                || isCommonest(candidate)
                || known.isListed(candidate);
    }

    /** A form with one slip undone, and from where on a second may be. */
    private record Made(String word, int from, int cost) {}

    private void addSecondSlips(Map<String, Integer> costs, Made once) {
        for (Slips.Slip slip : slips.letters()) {
            int cost = once.cost + slip.cost() + SECOND_SLIP;
            if (cost > MOST_COST_OF_TWO) {
                continue;
            }
            for (int at = once.word.indexOf(slip.read(), once.from);
                    at >= 0;
                    at = once.word.indexOf(slip.read(), at + 1)) {
                add(costs, slip.undone(once.word, at), cost, MOST_COST_OF_TWO);
            }
        }
    }

    private void add(Map<String, Integer> costs, String candidate, int slips, int most) {
        int rarity = rarity(candidate);
        if (rarity >= 0 && slips + rarity <= most) {
            costs.merge(candidate, slips + rarity, Math::min);
        }
    }

    /** What it costs that this is a rare word; negative for no word. */
    private int rarity(String candidate) {
        if (isCommonest(candidate)) {
            return 0;
        }
        boolean listed = candidate.length() >= SHORTEST && known.isListed(candidate);
        if (!listed && !isRare(candidate)) {
            boolean own = scanned && candidate.length() > SHORTEST_LISTED;
            return own && known.count(candidate) > 0 ? IN_TEXT : -1;
        }
        if (candidate.length() >= SHORTEST_LISTED && known.count(candidate) > 0) {
            return IN_TEXT;
        }
        return listed ? LISTED : RARE;
    }

    private boolean isRare(String word) {
        return word.length() >= SHORTEST && known.isWord(word);
    }

    private static @Nullable String clearlyBest(Map<String, Integer> costs) {
        String best = null;
        int least = Integer.MAX_VALUE;
        int second = Integer.MAX_VALUE;
        for (Map.Entry<String, Integer> candidate : costs.entrySet()) {
            int cost = candidate.getValue();
            if (cost < least) {
                second = least;
                least = cost;
                best = candidate.getKey();
            } else {
                second = Math.min(second, cost);
            }
        }
        return second - least >= MARGIN ? best : null;
    }

    /** A name that one likely slip makes of a capitalised word; null when there is none. */
    @Nullable String name(String word) {
        if (word.length() < SHORTEST_NAME || known.count(word) > 1) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String found = null;
        for (Slips.Slip slip : slips.letters()) {
            if (slip.cost() > LIKELY) {
                continue;
            }
            for (int at = lower.indexOf(slip.read());
                    at >= 0;
                    at = lower.indexOf(slip.read(), at + 1)) {
                String name = LetterCase.CAPITALISED.applied(slip.undone(lower, at));
                if (known.isAnyName(name)) {
                    if (found != null && !found.equals(name)) {
                        return null;
                    }
                    found = name;
                }
            }
        }
        return found;
    }

    /** The small word that is so often misread as {@code lower}; null when there is none. */
    @Nullable String smallWord(String lower) {
        return slips.whole(lower);
    }

    /** Whether a word in small letters is one of the language's commonest. */
    boolean isCommonest(String lower) {
        return slips.isFrequent(lower);
    }
}
