package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.Arrays;
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
        Grammar grammar = Grammar.get();
        int n = blocks.size();
        int s = grammar.states().size();
        boolean keep = n <= MARGINS_UP_TO;
        byte[][] from = new byte[n][];
        float[][] forward = keep ? new float[n][] : null;
        float[][] emitted = keep ? new float[n][] : null;
        float[] before = new float[s];
        float[] now = new float[s];
        float[] emission = new float[s];
        for (int i = 0; i < n; i++) {
            grammar.score(blocks.get(i), emission);
            from[i] = new byte[s];
            if (i == 0) {
                for (int to = 0; to < s; to++) {
                    now[to] = grammar.start(to) + emission[to];
                }
            } else {
                step(grammar, before, now, emission, from[i]);
            }
            if (forward != null && emitted != null) {
                forward[i] = now.clone();
                emitted[i] = emission.clone();
            }
            float[] swap = before;
            before = now;
            now = swap;
        }
        State[] path = trace(grammar, before, from);
        float[][] backward = emitted == null ? null : backward(grammar, emitted);
        return new BestPath(grammar, path, forward, backward);
    }

    private static void step(
            Grammar grammar, float[] before, float[] now, float[] emission, byte[] from) {
        Arrays.fill(now, Float.NEGATIVE_INFINITY);
        float best = highest(before);
        int[] targets = within(emission, highest(emission) - WIDE);
        for (int f = 0; f < before.length; f++) {
            // a state this far behind cannot win again: no features are worth that much
            if (before[f] < best - WIDE) {
                continue;
            }
            float[] row = grammar.transitionsFrom(f);
            for (int to : targets) {
                float score = before[f] + row[to];
                if (score > now[to]) {
                    now[to] = score;
                    from[to] = (byte) f;
                }
            }
        }
        for (int to = 0; to < now.length; to++) {
            now[to] += emission[to];
        }
    }

    private static float highest(float[] scores) {
        float best = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        return best;
    }

    private static int[] within(float[] scores, float least) {
        int[] found = new int[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= least) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
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
        for (int i = n - 1; i >= 0; i--) {
            int[] targets =
                    i == n - 1
                            ? new int[0]
                            : within(emitted[i + 1], highest(emitted[i + 1]) - WIDE);
            float[] ahead = new float[targets.length];
            for (int t = 0; t < targets.length; t++) {
                ahead[t] = emitted[i + 1][targets[t]] + backward[i + 1][targets[t]];
            }
            for (int f = 0; f < s; f++) {
                backward[i][f] =
                        i == n - 1
                                ? grammar.end(f)
                                : best(grammar.transitionsFrom(f), targets, ahead);
            }
        }
        return backward;
    }

    /** The best way on: {@code ahead} is the worth of each target and of all behind it. */
    private static float best(float[] row, int[] targets, float[] ahead) {
        float best = Float.NEGATIVE_INFINITY;
        for (int t = 0; t < targets.length; t++) {
            float score = row[targets[t]] + ahead[t];
            if (score > best) {
                best = score;
            }
        }
        return best;
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
        for (State state : grammar.states()) {
            if (state.is(role)) {
                best =
                        Math.max(
                                best,
                                forward[block][state.index()] + backward[block][state.index()]);
            }
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
