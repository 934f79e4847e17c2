package newsarchive.parse.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newsarchive.parse.clipping.Grammar.State;
import org.junit.jupiter.api.Test;

class RepeatedStepsTest {
    private static final String ITEM =
            "Menu\n\nHeadline of the Day\n\nBy Ann Example\n\nA town woke up today. It was late.\n\n";

    @Test
    void stepsThatAreRememberedLeadToTheSamePath() {
        String lines = "a\nb c\n\n12\n".repeat(50);
        List<Signs> blocks = ReadText.of(ITEM.repeat(40) + lines + ITEM.repeat(3)).blocks();

        List<State> path = path(BestPath.withoutMargins(blocks));

        assertThat(path).hasSizeGreaterThan(300);
        assertThat(path).isEqualTo(path(BestPath.withMargins(blocks)));
    }

    private static List<State> path(BestPath path) {
        List<State> states = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            states.add(path.state(i));
        }
        return states;
    }
}
