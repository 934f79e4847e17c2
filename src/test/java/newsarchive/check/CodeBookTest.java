package newsarchive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import newsarchive.config.CheckLevels;
import newsarchive.problem.Position;
import newsarchive.problem.Severity;
import org.junit.jupiter.api.Test;

class CodeBookTest {

    @Test
    void readsAParagraphForEachCode() {
        assertThat(
                        CodeBook.read(
                                        "# Problems\n\nAll.\n\n## a-b\nOne.\n\nTwo.\n\n## c-d\n\nThree.\n")
                                .paragraphs())
                .containsExactly(Map.entry("a-b", "One.\n\nTwo."), Map.entry("c-d", "Three."));
    }

    @Test
    void readsTheWholePage() throws IOException {
        String page = Files.readString(Path.of("docs/articles/problems.md"));
        assertThat(CodeBook.read(page).paragraphs())
                .containsKeys("address-lost", "link-dead", "zip-unreadable")
                .allSatisfy((code, text) -> assertThat(text).as(code).isNotEmpty());
    }

    @Test
    void thePageTravelsInTheProgram() throws IOException {
        CodeBook program = CodeBook.ofProgram();
        assumeFalse(program.paragraphs().isEmpty(), "compiled without Maven: nothing was packed");
        assertThat(program)
                .isEqualTo(CodeBook.read(Files.readString(Path.of("docs/articles/problems.md"))));
    }

    @Test
    void codesThatThereAreNotAreTold() {
        CodeBook book = new CodeBook(Map.of("name-unlinked", "x", "link-dead", "y"));
        CheckLevels.Level off = new CheckLevels.Level(null, Position.of("archive.yml", 3));
        CheckLevels.Level info =
                new CheckLevels.Level(Severity.INFO, Position.of("archive.yml", 4));
        CheckLevels levels = new CheckLevels(Map.of("name-unlniked", off, "link-dead", info));
        assertThat(book.unknown(levels))
                .extracting(
                        problem ->
                                problem.position()
                                        + ": "
                                        + problem.message()
                                        + "; "
                                        + problem.hint())
                .containsExactly(
                        "archive.yml:3: \"name-unlniked\" is no code of a problem; did you mean"
                                + " \"name-unlinked\"?");
    }
}
