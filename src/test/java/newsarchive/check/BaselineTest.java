package newsarchive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private static final Finding DEAD = dead("a.md", 7, "link \"x 1.md\" leads nowhere");

    @Test
    void whatIsWrittenIsKnownWhateverItsLine() {
        Baseline baseline = baseline(Baseline.write(List.of(DEAD)));
        assertThat(baseline.sift(List.of(dead("a.md", 90, "link \"x 1.md\" leads nowhere"))).told())
                .isEmpty();
    }

    @Test
    void anotherFileWordOrCodeIsNotKnown() {
        Baseline baseline = baseline(Baseline.write(List.of(DEAD)));
        Finding elsewhere = dead("b.md", 7, "link \"x 1.md\" leads nowhere");
        Finding other = dead("a.md", 7, "link \"x 2.md\" leads nowhere");
        Finding kind =
                Finding.of(
                        Problem.info(
                                "url-missing", Position.of("a.md"), DEAD.problem().message(), ""));
        assertThat(baseline.sift(List.of(elsewhere, other, kind)).told())
                .containsExactly(elsewhere, other, kind);
    }

    @Test
    void countsOutsideOfQuotesDoNotMatter() {
        Baseline baseline = baseline(Baseline.write(List.of(dead("a.md", 0, "1 article of 20"))));
        assertThat(baseline.sift(List.of(dead("a.md", 0, "12 articles of 31"))).told()).isEmpty();
    }

    @Test
    void aSecondFindOfTheSameKindIsNew() {
        Baseline baseline = baseline(Baseline.write(List.of(DEAD)));
        Baseline.Sifted sifted = baseline.sift(List.of(DEAD, DEAD));
        assertThat(sifted.told()).containsExactly(DEAD);
        assertThat(sifted.known()).isEqualTo(1);
        assertThat(baseline.sift(List.of()).settled()).isEqualTo(1);
    }

    @Test
    void errorsAreNeverAdopted() {
        Finding error = Finding.of(Problem.error("link-dead", Position.of("a.md"), "gone", ""));
        String text = Baseline.write(List.of(error));
        assertThat(text.lines()).hasSize(1).allMatch(line -> line.startsWith("#"));
        String key = Baseline.write(List.of(dead("a.md", 0, "gone")));
        assertThat(baseline(key).sift(List.of(error)).told()).containsExactly(error);
    }

    @Test
    void linesAreSortedSoThatBranchesMerge() {
        Finding later = dead("b.md", 1, "x");
        assertThat(Baseline.write(List.of(later, DEAD)))
                .isEqualTo(Baseline.write(List.of(DEAD, later)));
    }

    @Test
    void whatIsNoLineIsTold() {
        Baseline.Read read = Baseline.read("# head\n\n<<<<<<< ours\na\tb\tc\tmany\n", "old.tsv");
        assertThat(read.baseline()).isEqualTo(Baseline.NONE);
        assertThat(read.problems())
                .extracting(problem -> problem.position() + " " + problem.code())
                .containsExactly("old.tsv:3 baseline-line", "old.tsv:4 baseline-line");
    }

    private static Baseline baseline(String text) {
        Baseline.Read read = Baseline.read(text, "old.tsv");
        assertThat(read.problems()).isEmpty();
        return read.baseline();
    }

    private static Finding dead(String file, int line, String message) {
        return Finding.of(Problem.warning("link-dead", Position.of(file, line), message, ""));
    }
}
