package newsarchive.parse.clipping;

import java.util.Arrays;

/**
 * States by their scores, the best first, as far as a search for the best needs: one that knows how
 * much a transition is worth at most stops where no other state can win. For one thread.
 */
final class RankedStates {
    /** States are ranked by whole numbers that they are behind; beyond so many they are one. */
    private static final int RANKS = 64;

    private final int[] order;
    private final float[] limits;
    private final int[] firsts = new int[RANKS + 1];
    private final byte[] ranks;
    private float[] scores = {};
    private int count;

    RankedStates(int states) {
        order = new int[states];
        limits = new float[states];
        ranks = new byte[states];
    }

    /**
     * Ranks the states.
     *
     * @param newScores one of each state; kept until the next call
     * @param best the highest of them
     * @param least states of a lower score are left out
     */
    void rank(float[] newScores, float best, float least) {
        scores = newScores;
        Arrays.fill(firsts, 0);
        for (int state = 0; state < scores.length; state++) {
            if (scores[state] >= least) {
                int rank = (int) Math.min(best - scores[state], RANKS - 1);
                ranks[state] = (byte) rank;
                firsts[rank + 1]++;
            }
        }
        for (int rank = 1; rank <= RANKS; rank++) {
            firsts[rank] += firsts[rank - 1];
        }
        count = firsts[RANKS];
        for (int state = 0; state < scores.length; state++) {
            if (scores[state] >= least) {
                order[firsts[ranks[state]]++] = state;
            }
        }
        float limit = Float.NEGATIVE_INFINITY;
        for (int i = count - 1; i >= 0; i--) {
            limit = Math.max(limit, scores[order[i]]);
            limits[i] = limit;
        }
    }

    /**
     * The state whose score and transition are worth most, the first of several.
     *
     * @param transitions one of each state
     * @param most what the best of them is worth
     */
    int best(float[] transitions, float most) {
        int winner = order[0];
        float best = scores[winner] + transitions[winner];
        for (int i = 1; i < count; i++) {
            if (limits[i] + most < best) {
                break;
            }
            int state = order[i];
            float score = scores[state] + transitions[state];
            if (score > best || (score == best && state < winner)) {
                best = score;
                winner = state;
            }
        }
        return winner;
    }
}
