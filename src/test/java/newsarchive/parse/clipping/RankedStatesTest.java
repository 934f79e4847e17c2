package newsarchive.parse.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RankedStatesTest {
    private static final int STATES = 82;

    @Test
    void theBestIsFoundAsIfAllWereLookedAt() {
        Random random = new Random(7);
        RankedStates ranked = new RankedStates(STATES);
        for (int round = 0; round < 2_000; round++) {
            float[] scores = new float[STATES];
            float[] transitions = new float[STATES];
            float top = Float.NEGATIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < STATES; i++) {
                // whole and half numbers, so that many are the same
                scores[i] = random.nextInt(60) / 2f - (random.nextInt(9) == 0 ? 1000 : 0);
                transitions[i] = random.nextInt(3) == 0 ? Grammar.NEVER : random.nextInt(12) / 2f;
                top = Math.max(top, scores[i]);
                most = Math.max(most, transitions[i]);
            }
            float least = round % 2 == 0 ? top - 28 : -Float.MAX_VALUE;

            ranked.rank(scores, top, least);

            assertThat(ranked.best(transitions, most)).isEqualTo(first(scores, transitions, least));
        }
    }

    private static int first(float[] scores, float[] transitions, float least) {
        int winner = -1;
        for (int i = 0; i < scores.length; i++) {
            boolean better =
                    winner < 0 || scores[i] + transitions[i] > scores[winner] + transitions[winner];
            winner = scores[i] >= least && better ? i : winner;
        }
        return winner;
    }
}
