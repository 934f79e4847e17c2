package newsarchive.parse.clipping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import newsarchive.parse.clipping.Grammar.State;

/**
 * Learns what to add to the weights that were set by hand: {@code LearnWeights OUT ROUNDS STEP
 * FOLDER[:WEIGHT[:FOLDS:LEFT_OUT]]…} writes {@code learned.txt}. docs/articles/clippings.md says
 * how to run it.
 *
 * <p>An averaged structured perceptron with a margin and a bounded step (MIRA: Crammer and others,
 * 2006): a text is read with the weights so far; where a block got a role that its label forbids,
 * the features of the best permitted reading are strengthened and those of the wrong one weakened,
 * just so far that the permitted one wins. Each change is shared between a role in a phase, the
 * role and all roles of its use, so that little data says something of rare roles too.
 */
@SuppressWarnings("EnumOrdinal") // rows of the tables of weights, within one run
public final class LearnWeights {
    /** A transition this strong is a rule, not a weight. */
    private static final float RULE = 20;

    private static final float WRONG_START = 3;
    private static final int LAST_ROUNDS = 60;
    private static final float A_LITTLE = 0.2f;
    private static final double SMALLEST = 0.08;
    private static final double LEAST = 0.02;

    private final Grammar grammar = Grammar.setByHand();
    private final int states = grammar.states().size();
    private final Feature[] features = Feature.values();
    private final float[][] emissions = new float[features.length][states];
    private final float[][] transitions = new float[states][states];
    private final Shares shares = new Shares(grammar.states(), features.length);

    private LearnWeights() {
        for (State state : grammar.states()) {
            for (Feature feature : features) {
                emissions[feature.ordinal()][state.index()] = grammar.weight(feature, state);
            }
            transitions[state.index()] = grammar.transitionsFrom(state.index()).clone();
        }
    }

    public static void main(String[] args) throws IOException {
        LearnWeights learner = new LearnWeights();
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 3; i < args.length; i++) {
            texts.addAll(LabelledText.in(args[i], learner.grammar));
        }
        learner.learn(texts, Integer.parseInt(args[1]), Float.parseFloat(args[2]));
        learner.settle(texts.stream().filter(LabelledText::isCase).toList());
        Files.writeString(Path.of(args[0]), learner.shares.written());
    }

    private void learn(List<LabelledText> texts, int rounds, float largestStep) {
        List<LabelledText> order = new ArrayList<>(texts);
        Random random = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (LabelledText text : order) {
                int[] right = decode(text, true, 0);
                int[] got = decode(text, false, 1);
                double loss = loss(text, got);
                if (loss > 0 && permits(text, right)) {
                    change(text, right, got, loss, largestStep * text.weight());
                }
                shares.count();
            }
        }
    }

    /** Takes the mean of all rounds, then mends it until every case is read as it must be. */
    private void settle(List<LabelledText> cases) {
        shares.takeMean(emissions, transitions);
        int wrong = 1;
        for (int round = 0; round < LAST_ROUNDS && wrong > 0; round++) {
            wrong = 0;
            for (LabelledText text : cases) {
                int[] got = decode(text, false, A_LITTLE);
                double loss = loss(text, got);
                if (loss > 0) {
                    wrong++;
                    change(text, decode(text, true, 0), got, loss * A_LITTLE, 1);
                }
            }
        }
        for (LabelledText text : cases) {
            if (loss(text, decode(text, false, 0)) > 0) {
                System.err.println("not settled: " + text.name());
            }
        }
    }

    private boolean permits(LabelledText text, int[] path) {
        for (int i = 0; i < path.length; i++) {
            if (!text.permits(i, path[i])) {
                return false;
            }
        }
        return true;
    }

    private double loss(LabelledText text, int[] path) {
        double loss = 0;
        for (int i = 0; i < path.length; i++) {
            loss += text.permits(i, path[i]) ? 0 : 1;
            loss += i > 0 && wrongStart(text, i, path[i - 1], path[i]) ? WRONG_START : 0;
        }
        return loss;
    }

    private boolean wrongStart(LabelledText text, int block, int from, int to) {
        return !text.mayStart(block) && begins(from, to);
    }

    /** Whether the next article begins on the way from one state to another. */
    private boolean begins(int from, int to) {
        return ReadText.begins(grammar.states().get(from), grammar.states().get(to));
    }

    private void change(LabelledText text, int[] right, int[] got, double loss, float largestStep) {
        shares.clearDifference();
        for (int i = 0; i < right.length; i++) {
            if (right[i] != got[i]) {
                for (int feature : text.features(i)) {
                    shares.add(feature, right[i], 1);
                    shares.add(feature, got[i], -1);
                }
            }
            if (i > 0 && (right[i] != got[i] || right[i - 1] != got[i - 1])) {
                addStep(right[i - 1], right[i], 1);
                addStep(got[i - 1], got[i], -1);
            }
        }
        double margin = shares.product(emissions, transitions);
        double norm = shares.norm();
        if (norm > 0) {
            double step = Math.max(0, Math.min(largestStep, (loss - margin) / norm));
            shares.apply((float) step, emissions, transitions);
        }
    }

    private void addStep(int from, int to, int sign) {
        if (Math.abs(grammar.transition(from, to)) < RULE) {
            shares.addStep(from, to, sign);
        }
    }

    /** The best path; of those that the labels permit, or of all with a bonus for a wrong one. */
    private int[] decode(LabelledText text, boolean permittedOnly, float bonus) {
        int n = text.size();
        float[] before = new float[states];
        float[] now = new float[states];
        int[][] from = new int[n][states];
        for (int i = 0; i < n; i++) {
            for (int s = 0; s < states; s++) {
                float score = 0;
                for (int feature : text.features(i)) {
                    score += emissions[feature][s];
                }
                score += text.permits(i, s) ? 0 : permittedOnly ? -1e7f : bonus;
                if (i == 0) {
                    now[s] = grammar.start(s) + score;
                    continue;
                }
                float best = Float.NEGATIVE_INFINITY;
                for (int p = 0; p < states; p++) {
                    float way = before[p] + transitions[p][s];
                    if (way > best && wrongStart(text, i, p, s)) {
                        way += permittedOnly ? -1e6f : bonus * WRONG_START;
                    }
                    if (way > best) {
                        best = way;
                        from[i][s] = p;
                    }
                }
                now[s] = best + score;
            }
            float[] swap = before;
            before = now;
            now = swap;
        }
        int at = 0;
        for (int s = 1; s < states; s++) {
            at = before[s] + grammar.end(s) > before[at] + grammar.end(at) ? s : at;
        }
        int[] path = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            path[i] = at;
            at = from[i][at];
        }
        return path;
    }

    /** Learned weights on three levels: a state, its role, all roles of its use. */
    private static final class Shares {
        private final List<State> states;
        private final int roles = Role.values().length;
        private final float[][] difference;
        private final float[][] steps;
        private final float[][] learned;
        private final float[][] learnedSteps;
        private final double[][] sum;
        private final double[][] sumSteps;
        private int counted;
        private boolean shared = true;

        Shares(List<State> states, int features) {
            this.states = states;
            int width = states.size() + roles + Role.Use.values().length;
            difference = new float[features][width];
            learned = new float[features][width];
            sum = new double[features][width];
            steps = new float[states.size()][states.size()];
            learnedSteps = new float[states.size()][states.size()];
            sumSteps = new double[states.size()][states.size()];
        }

        private int role(int state) {
            return states.size() + states.get(state).role().ordinal();
        }

        private int use(int state) {
            return states.size() + roles + states.get(state).role().use().ordinal();
        }

        void clearDifference() {
            for (float[] row : difference) {
                java.util.Arrays.fill(row, 0);
            }
            for (float[] row : steps) {
                java.util.Arrays.fill(row, 0);
            }
        }

        void add(int feature, int state, int sign) {
            difference[feature][state] += sign;
            if (shared) {
                difference[feature][role(state)] += sign;
                difference[feature][use(state)] += sign;
            }
        }

        void addStep(int from, int to, int sign) {
            steps[from][to] += sign;
        }

        double norm() {
            double norm = 0;
            for (float[] row : difference) {
                for (float d : row) {
                    norm += d * d;
                }
            }
            for (float[] row : steps) {
                for (float d : row) {
                    norm += d * d;
                }
            }
            return norm;
        }

        /** By how much the right path outscores the wrong one so far. */
        double product(float[][] emissions, float[][] transitions) {
            double product = 0;
            for (int f = 0; f < difference.length; f++) {
                for (int s = 0; s < states.size(); s++) {
                    product += difference[f][s] * emissions[f][s];
                }
            }
            for (int s = 0; s < steps.length; s++) {
                for (int t = 0; t < steps.length; t++) {
                    product += steps[s][t] * transitions[s][t];
                }
            }
            return product;
        }

        void apply(float step, float[][] emissions, float[][] transitions) {
            for (int f = 0; f < difference.length; f++) {
                float[] d = difference[f];
                for (int k = 0; k < d.length; k++) {
                    learned[f][k] += step * d[k];
                }
                for (int s = 0; s < states.size(); s++) {
                    emissions[f][s] += step * (d[s] + d[role(s)] + d[use(s)]);
                }
            }
            for (int s = 0; s < steps.length; s++) {
                for (int t = 0; t < steps.length; t++) {
                    learnedSteps[s][t] += step * steps[s][t];
                    transitions[s][t] += step * steps[s][t];
                }
            }
        }

        /** Adds the weights of now to the mean. */
        void count() {
            counted++;
            for (int f = 0; f < sum.length; f++) {
                for (int k = 0; k < sum[f].length; k++) {
                    sum[f][k] += learned[f][k];
                }
            }
            for (int s = 0; s < steps.length; s++) {
                for (int t = 0; t < steps.length; t++) {
                    sumSteps[s][t] += learnedSteps[s][t];
                }
            }
        }

        /** Goes on with the mean weights, of which those that are next to nothing are dropped. */
        void takeMean(float[][] emissions, float[][] transitions) {
            clearDifference();
            for (int f = 0; f < learned.length; f++) {
                for (int k = 0; k < learned[f].length; k++) {
                    difference[f][k] = mean(sum[f][k]) - learned[f][k];
                }
            }
            for (int s = 0; s < steps.length; s++) {
                for (int t = 0; t < steps.length; t++) {
                    steps[s][t] = mean(sumSteps[s][t]) - learnedSteps[s][t];
                }
            }
            apply(1, emissions, transitions);
            shared = false;
        }

        private float mean(double total) {
            double mean = total / counted;
            return Math.abs(mean) < SMALLEST ? 0 : (float) mean;
        }

        /** The learned weights in the form of the grammar's file. */
        String written() {
            StringBuilder out = new StringBuilder();
            out.append(
                    "# Added to the weights of grammar.txt by LearnWeights; not to be edited by hand.\n");
            for (int k = 0; k < difference[0].length; k++) {
                StringBuilder line = new StringBuilder();
                for (Feature feature : Feature.values()) {
                    float weight = learned[feature.ordinal()][k];
                    if (Math.abs(weight) >= LEAST) {
                        line.append(' ').append(feature.word()).append(' ').append(rounded(weight));
                    }
                }
                if (line.length() > 0) {
                    out.append("also ").append(name(k)).append('\n').append(line).append('\n');
                }
            }
            for (int s = 0; s < steps.length; s++) {
                for (int t = 0; t < steps.length; t++) {
                    float weight = learnedSteps[s][t];
                    if (Math.abs(weight) >= LEAST) {
                        out.append("path ").append(name(s)).append(' ').append(name(t));
                        out.append(' ').append(rounded(weight)).append('\n');
                    }
                }
            }
            return out.toString();
        }

        private String name(int k) {
            if (k < states.size()) {
                return states.get(k).role().word() + "@" + states.get(k).phase();
            }
            return k < states.size() + roles
                    ? Role.values()[k - states.size()].word()
                    : "all-"
                            + Role.Use.values()[k - states.size() - roles]
                                    .name()
                                    .toLowerCase(Locale.ROOT);
        }

        private static String rounded(double weight) {
            return String.valueOf(Math.round(weight * 100) / 100.0);
        }
    }
}
