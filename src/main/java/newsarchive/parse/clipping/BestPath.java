package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import newsarchive.parse.clipping.Grammar.State;
import org.jspecify.annotations.Nullable;

/**
 * The best path of states through all blocks (Viterbi), and how much worse the best path is on
 * which a given block plays a given other role (max-marginals), from which doubt is told.
 */
final class BestPath {
    /** Beyond this many blocks the margins are not computed: memory stays bounded. */
    private static final int MARGINS_UP_TO = 20_000;

    private static final float WIDE = 28;

    private final Grammar grammar;
    private final int states;
    private final State[] path;
    private final float @Nullable [][] forward;
    private final float @Nullable [][] backward;

    private BestPath(
            Grammar grammar,
            State[] path,
            float @Nullable [][] forward,
            float @Nullable [][] backward) {
        this.grammar = grammar;
        this.states = grammar.states().size();
        this.path = path;
        this.forward = forward;
        this.backward = backward;
    }

    static BestPath through(List<Signs> blocks) {
        return blocks.size() <= MARGINS_UP_TO ? withMargins(blocks) : withoutMargins(blocks);
    }

    static BestPath withMargins(List<Signs> blocks) {
        Grammar grammar = Grammar.get();
        int n = blocks.size();
        int s = grammar.states().size();
        byte[][] from = new byte[n][s];
        float[][] forward = new float[n][s];
        float[][] emitted = new float[n][s];
        RankedStates ranked = new RankedStates(s);
        for (int i = 0; i < n; i++) {
            grammar.score(blocks.get(i), emitted[i]);
            if (i == 0) {
                start(grammar, forward[0], emitted[0]);
            } else {
                step(grammar, ranked, forward[i - 1], forward[i], emitted[i], from[i]);
            }
        }
        State[] path = trace(grammar, n == 0 ? new float[s] : forward[n - 1], from);
        return new BestPath(grammar, path, forward, backward(grammar, emitted));
    }

    /** The same path for very many blocks, of which most are like others. */
    static BestPath withoutMargins(List<Signs> blocks) {
        Grammar grammar = Grammar.get();
        int s = grammar.states().size();
        byte[][] from = new byte[blocks.size()][];
        float[] before = new float[s];
        float[] emission = new float[s];
        RankedStates ranked = new RankedStates(s);
        RepeatedSteps repeated = new RepeatedSteps();
        for (int i = 0; i < from.length; i++) {
            Signs block = blocks.get(i);
            RepeatedSteps.Step known = i == 0 ? null : repeated.find(block.all(), before);
            if (known != null) {
                from[i] = known.from();
                before = known.after();
                continue;
            }
            float[] now = new float[s];
            from[i] = new byte[s];
            grammar.score(block, emission);
            if (i == 0) {
                start(grammar, now, emission);
                RepeatedSteps.level(now);
            } else {
                step(grammar, ranked, before, now, emission, from[i]);
                RepeatedSteps.level(now);
                repeated.add(block, before, now, from[i]);
            }
            before = now;
        }
        return new BestPath(grammar, trace(grammar, before, from), null, null);
    }

    private static void start(Grammar grammar, float[] now, float[] emission) {
        for (int to = 0; to < now.length; to++) {
            now[to] = grammar.start(to) + emission[to];
        }
    }

    private static void step(
            Grammar grammar,
            RankedStates ranked,
            float[] before,
            float[] now,
            float[] emission,
            byte[] from) {
        float best = highest(before);
        float likely = highest(emission) - WIDE;
        // a state this far behind cannot win again: no features are worth that much
        ranked.rank(before, best, best - WIDE);
        for (int to = 0; to < now.length; to++) {
            now[to] = Float.NEGATIVE_INFINITY;
            if (emission[to] >= likely) {
                float[] row = grammar.transitionsInto(to);
                int winner = ranked.best(row, grammar.bestInto(to));
                from[to] = (byte) winner;
                now[to] = before[winner] + row[winner] + emission[to];
            }
        }
    }

    private static float highest(float[] scores) {
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > best) {
                best = scores[i];
            }
        }
        return best;
    }

    private static State[] trace(Grammar grammar, float[] last, byte[][] from) {
        State[] path = new State[from.length];
        int at = 0;
        for (int s = 1; s < last.length; s++) {
            at = last[s] + grammar.end(s) > last[at] + grammar.end(at) ? s : at;
        }
        for (int i = from.length - 1; i >= 0; i--) {
            path[i] = grammar.states().get(at);
            at = from[i][at];
        }
        return path;
    }

    private static float[][] backward(Grammar grammar, float[][] emitted) {
        int n = emitted.length;
        int s = grammar.states().size();
        float[][] backward = new float[n][s];
        for (int f = 0; n > 0 && f < s; f++) {
            backward[n - 1][f] = grammar.end(f);
        }
        float[] ahead = new float[s];
        RankedStates ranked = new RankedStates(s);
        for (int i = n - 2; i >= 0; i--) {
            float likely = highest(emitted[i + 1]) - WIDE;
            for (int to = 0; to < s; to++) {
                ahead[to] =
                        emitted[i + 1][to] >= likely
                                ? emitted[i + 1][to] + backward[i + 1][to]
                                : Float.NEGATIVE_INFINITY;
            }
            ranked.rank(ahead, highest(ahead), -Float.MAX_VALUE);
            for (int f = 0; f < s; f++) {
                float[] row = grammar.transitionsFrom(f);
                int winner = ranked.best(row, grammar.bestFrom(f));
                backward[i][f] = row[winner] + ahead[winner];
            }
        }
        return backward;
    }

    State state(int block) {
        return path[block];
    }

    int size() {
        return path.length;
    }

    /** Whether the margins are known. */
    boolean hasMargins() {
        return forward != null;
    }

    /** The score of the best path on which {@code block} is {@code role}. */
    private float scoreWith(int block, Role role) {
        float best = Grammar.NEVER * 10;
        if (forward == null || backward == null) {
            return best;
        }
        for (int state : grammar.statesOf(role)) {
            best = Math.max(best, forward[block][state] + backward[block][state]);
        }
        return best;
    }

    /** How much worse the text would be understood if {@code block} were {@code role}. */
    double lossWith(int block, Role role) {
        return scoreWith(block, path[block].role()) - scoreWith(block, role);
    }

    /** The role that came second. */
    Role runnerUp(int block) {
        Role best = path[block].role();
        Role second = best;
        float top = Float.NEGATIVE_INFINITY;
        for (Role role : Role.values()) {
            float score = role == best ? Float.NEGATIVE_INFINITY : scoreWith(block, role);
            if (score > top) {
                top = score;
                second = role;
            }
        }
        return second;
    }

    /** How sure the role of a block is, 0 to 1: by the margin before the second. */
    double confidence(int block) {
        if (!hasMargins() || states == 0) {
            return 0.5;
        }
        double margin = lossWith(block, runnerUp(block));
        return Math.round(100 / (1 + Math.exp(-margin))) / 100.0;
    }

    /** The features that spoke most for the role of a block, the strongest first. */
    List<String> reasons(Signs signs, int block) {
        List<Feature> features = new ArrayList<>(signs.all());
        State state = path[block];
        features.removeIf(f -> grammar.weight(f, state) <= 0);
        features.sort((a, b) -> Float.compare(grammar.weight(b, state), grammar.weight(a, state)));
        return features.stream().limit(3).map(Feature::word).toList();
    }
}
