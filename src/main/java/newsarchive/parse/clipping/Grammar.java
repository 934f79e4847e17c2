package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.text.ListFile;

/**
 * Which roles there are in which phases, what each feature says for and against each, and how well
 * one follows another: the file {@code grammar.txt} beside this class, which explains its form, and
 * what learning from labelled texts adds to its weights, {@code learned.txt}.
 */
final class Grammar {
    /** A score that no other outweighs. */
    static final float NEVER = -1000;

    /** A role in a phase: what a block is on the path. */
    record State(int index, Role role, Phase phase) {
        boolean is(Role other) {
            return role == other;
        }

        boolean is(Phase other) {
            return phase == other;
        }
    }

    private final List<State> states = new ArrayList<>();
    private final Map<Feature, float[]> emissions = new EnumMap<>(Feature.class);
    private float[][] transitions = {};

    /** The same by target, and the best score of each row. */
    private float[][] intoEach = {};

    private float[] bestFrom = {};
    private float[] bestInto = {};
    private final Map<Role, int[]> statesOf = new EnumMap<>(Role.class);
    private float[] starts = {};
    private float[] ends = {};
    private final List<String[]> weightLines = new ArrayList<>();
    private final List<String[]> pathLines = new ArrayList<>();

    private Grammar(String... files) {
        for (String file : files) {
            read(ListFile.lines(Grammar.class, file));
        }
        weigh();
        connect();
    }

    private static final class Holder {
        static final Grammar INSTANCE = new Grammar("grammar.txt", "learned.txt");
    }

    static Grammar get() {
        return Holder.INSTANCE;
    }

    /** The weights as they were set by hand, from which learning begins. */
    static Grammar setByHand() {
        return new Grammar("grammar.txt");
    }

    private void read(List<String> lines) {
        String owner = "";
        for (String line : lines) {
            int comment = line.indexOf('#');
            String[] words =
                    (comment < 0 ? line : line.substring(0, comment)).strip().split("\\s+");
            if (words[0].equals("role")) {
                owner = words[1];
                for (int i = 2; i < words.length; i++) {
                    Phase phase = Phase.valueOf(words[i].toUpperCase(Locale.ROOT));
                    states.add(new State(states.size(), Role.ofWord(owner), phase));
                }
            } else if (words[0].equals("phase") || words[0].equals("also")) {
                owner = words[1];
            } else if (words[0].equals("path")) {
                pathLines.add(words);
            } else {
                for (int i = 0; i + 1 < words.length; i += 2) {
                    weightLines.add(new String[] {owner, words[i], words[i + 1]});
                }
            }
        }
    }

    private void weigh() {
        Map<String, List<State>> owners = new HashMap<>();
        for (String[] line : weightLines) {
            Feature feature = Feature.valueOf(line[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            float weight = number(line[2]);
            float[] row = emissions.computeIfAbsent(feature, f -> new float[states.size()]);
            for (State state : owners.computeIfAbsent(line[0], this::matching)) {
                row[state.index()] += weight;
            }
        }
    }

    private List<State> matching(String patterns) {
        return states.stream().filter(state -> matches(patterns, state)).toList();
    }

    private void connect() {
        int n = states.size();
        transitions = new float[n][n];
        starts = new float[n];
        ends = new float[n];
        for (String[] line : pathLines) {
            float score = number(line[3]);
            if (line[1].equals("START")) {
                matching(line[2]).forEach(to -> starts[to.index()] += score);
            } else if (line[2].equals("END")) {
                matching(line[1]).forEach(from -> ends[from.index()] += score);
            } else {
                List<State> targets = matching(line[2]);
                for (State from : matching(line[1])) {
                    targets.forEach(to -> transitions[from.index()][to.index()] += score);
                }
            }
        }
        look();
    }

    /** What the search for the best path asks for again and again. */
    private void look() {
        int n = states.size();
        intoEach = new float[n][n];
        bestFrom = new float[n];
        bestInto = new float[n];
        Arrays.fill(bestFrom, Float.NEGATIVE_INFINITY);
        Arrays.fill(bestInto, Float.NEGATIVE_INFINITY);
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                float score = transitions[from][to];
                intoEach[to][from] = score;
                bestFrom[from] = Math.max(bestFrom[from], score);
                bestInto[to] = Math.max(bestInto[to], score);
            }
        }
        for (Role role : Role.values()) {
            statesOf.put(
                    role, states.stream().filter(s -> s.is(role)).mapToInt(State::index).toArray());
        }
    }

    /**
     * {@code caption}, {@code HEAD}, {@code caption@HEAD}, {@code all-body}, {@code *}, joined by
     * commas.
     */
    private static boolean matches(String patterns, State state) {
        for (String pattern : patterns.split(",")) {
            int at = pattern.indexOf('@');
            String role = at < 0 ? pattern : pattern.substring(0, at);
            boolean phaseOnly = at < 0 && !role.equals(role.toLowerCase(Locale.ROOT));
            String phase = at < 0 ? (phaseOnly ? role : "*") : pattern.substring(at + 1);
            boolean roleFits =
                    phaseOnly
                            || role.equals("*")
                            || role.equals(state.role().word())
                            || role.equals(useWord(state));
            if (roleFits && (phase.equals("*") || phase.equals(state.phase().name()))) {
                return true;
            }
        }
        return false;
    }

    /** {@code all-body}: all roles that become text. */
    private static String useWord(State state) {
        return "all-" + state.role().use().name().toLowerCase(Locale.ROOT);
    }

    private static float number(String word) {
        return word.equals("never") ? NEVER : Float.parseFloat(word);
    }

    List<State> states() {
        return states;
    }

    float transition(int from, int to) {
        return transitions[from][to];
    }

    float[] transitionsFrom(int from) {
        return transitions[from];
    }

    /** The scores of all states before a state. */
    float[] transitionsInto(int to) {
        return intoEach[to];
    }

    /** The best of {@link #transitionsFrom}. */
    float bestFrom(int from) {
        return bestFrom[from];
    }

    /** The best of {@link #transitionsInto}. */
    float bestInto(int to) {
        return bestInto[to];
    }

    /** The states in which a block has a role, by their indexes; not to be changed. */
    int[] statesOf(Role role) {
        return statesOf.get(role);
    }

    float start(int state) {
        return starts[state];
    }

    float end(int state) {
        return ends[state];
    }

    /** Adds up what the features of a block say of each state. */
    void score(Signs signs, float[] into) {
        Arrays.fill(into, 0);
        for (Feature feature : signs.all()) {
            float[] row = emissions.get(feature);
            if (row != null) {
                for (int s = 0; s < into.length; s++) {
                    into[s] += row[s];
                }
            }
        }
    }

    float weight(Feature feature, State state) {
        float[] row = emissions.get(feature);
        return row == null ? 0 : row[state.index()];
    }
}
