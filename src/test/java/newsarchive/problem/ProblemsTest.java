package newsarchive.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final Problem FAULT =
            Problem.error("x-y", Position.of("t.peb", 3), "no value", "look it up");

    @Test
    void byFileAndLineWhateverCameFirst() {
        Problem later = Problem.warning("x-y", Position.of("b.md", 9), "doubt", "");
        Problem sooner = Problem.error("x-y", Position.of("a.md", 10), "fault", "");
        assertThat(sorted(later, sooner, later)).containsExactly(sooner, later);
    }

    @Test
    void oneFaultMetByManyPagesIsToldOnceAndNamesThem() {
        assertThat(
                        sorted(
                                FAULT.with(Position.of("b.html")),
                                FAULT.with(Position.of("a.html")),
                                FAULT.with(Position.of("b.html"))))
                .containsExactly(FAULT.with(Position.of("a.html"), Position.of("b.html")));
    }

    @Test
    void anotherHintIsAnotherProblem() {
        Problem other =
                Problem.error("x-y", Position.of("t.peb", 3), "no value", "or leave it out");
        assertThat(sorted(FAULT, other)).hasSize(2);
    }

    private static List<Problem> sorted(Problem... found) {
        Problems problems = new Problems();
        problems.addAll(List.of(found));
        return problems.sorted();
    }
}
