package newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

    @Test
    void placeWordMessageAndHintBelow() {
        Problem problem =
                Problem.error(
                        "date-unreadable",
                        new Position("articles/a.md", 3, 7),
                        "date \"2016-13-02\" has no month 13",
                        "write YYYY-MM-DD, YYYY-MM or YYYY");
        assertThat(printed(List.of(problem), false))
                .containsExactly(
                        "articles/a.md:3: error: date \"2016-13-02\" has no month 13",
                        "  write YYYY-MM-DD, YYYY-MM or YYYY");
    }

    @Test
    void twoCulpritsTwoPlaces() {
        Problem problem =
                Problem.warning("x-y", Position.of("a.md"), "slug \"x\" is taken", "")
                        .with(Position.of("b.md", 4));
        assertThat(printed(List.of(problem), false))
                .containsExactly("a.md: warning: slug \"x\" is taken", "  also b.md:4");
    }

    @Test
    void whatMovesTheCursorOrTurnsTheTextIsWrittenOut() {
        String bell = Character.toString(7);
        String override = Character.toString(0x202E);
        Problem problem =
                Problem.error("x-y", Position.of("a" + override + "b.md", 1), "a" + bell + "b", "");
        assertThat(printed(List.of(problem), false))
                .containsExactly("a\\u202Eb.md:1: error: a\\u0007b");
    }

    @Test
    void lettersOfAnyScriptStay() {
        Problem problem =
                Problem.warning("x-y", Position.of("خبر.md"), "«می‌شود» \uD83D\uDE00", "");
        assertThat(printed(List.of(problem), false))
                .containsExactly("خبر.md: warning: «می‌شود» \uD83D\uDE00");
    }

    @Test
    void errorsAreNotCrowdedOutByWarnings() {
        Problem error = Problem.error("x-y", Position.of("z.md"), "bad", "");
        List<Problem> problems =
                Stream.concat(
                                IntStream.range(100, 200)
                                        .mapToObj(
                                                i ->
                                                        Problem.warning(
                                                                "x-y",
                                                                Position.of("a.md", i),
                                                                "doubt",
                                                                "")),
                                Stream.of(error))
                        .toList();
        List<String> shown = printed(problems, false);
        assertThat(shown).hasSize(51).contains("z.md: error: bad");
        assertThat(shown.get(50))
                .isEqualTo("… and 51 warnings more; --verbose shows every one of them");
        assertThat(printed(problems, true)).hasSize(101);
    }

    private static List<String> printed(List<Problem> problems, boolean all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new ProblemPrinter(out, new Ink(false)).print(problems, all);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
