package newsarchive.parse.clipping;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last steps of the search for the best path: in a text of very many blocks nearly
 * all are like one of a few, and what stands before them is worth the same. For one thread.
 */
final class RepeatedSteps {
    private static final int REMEMBERED = 32;

    private final Step[] last = new Step[REMEMBERED];
    private int next;

    /** One step. */
    static final class Step {
        private final Set<Feature> features;
        private final float[] before;
        private final float[] after;
        private final byte[] from;

        private Step(Set<Feature> features, float[] before, float[] after, byte[] from) {
            this.features = features;
            this.before = before;
            this.after = after;
            this.from = from;
        }

        /** The scores of all states with the block; before it the best was 0. */
        float[] after() {
            return after;
        }

        /** The best state before each. */
        byte[] from() {
            return from;
        }
    }

    /** The step that begins so; null where none is remembered. */
    @Nullable Step find(Set<Feature> features, float[] before) {
        for (Step step : last) {
            if (step == null) {
                return null;
            }
            if (Arrays.equals(step.before, before) && step.features.equals(features)) {
                return step;
            }
        }
        return null;
    }

    /** Remembers a step; another is forgotten for it. */
    void add(Signs signs, float[] before, float[] after, byte[] from) {
        last[next] = new Step(EnumSet.copyOf(signs.all()), before, after, from);
        next = (next + 1) % REMEMBERED;
    }

    /** Makes the best score 0, so that the same steps give the same numbers. */
    static void level(float[] scores) {
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            best = Math.max(best, scores[i]);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= best;
        }
    }
}
