package newsarchive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.Test;

class ConcernTest {
    private static Set<String> codes() throws IOException {
        return CodeBook.read(Files.readString(Path.of("docs/articles/problems.md")))
                .paragraphs()
                .keySet();
    }

    @Test
    void namesOnlyCodesThatThereAre() throws IOException {
        List<String> named =
                Arrays.stream(Concern.values())
                        .flatMap(concern -> concern.codes().stream())
                        .toList();
        assertThat(named).doesNotHaveDuplicates().isSubsetOf(codes());
        assertThat(TodoList.codes()).isSubsetOf(codes());
    }

    @Test
    void whatHelpsMostComesFirst() {
        Finding error = finding(Problem.error("template-error", at("z"), "m", ""), 1);
        Finding date = finding(Problem.info("date-missing", at("b"), "m", ""), 1);
        Finding author = finding(Problem.info("author-missing", at("a"), "m", ""), 1);
        Finding link = finding(Problem.warning("link-dead", at("a"), "m", ""), 1);
        Finding rare = finding(Problem.info("name-unlinked", at("a"), "m", ""), 3);
        Finding common = finding(Problem.info("name-unlinked", at("b"), "m", ""), 9);
        Finding other = finding(Problem.warning("setting-unknown", at("a"), "m", ""), 1);
        List<Finding> sorted = List.of(error, date, author, link, common, rare, other);
        List<Finding> mixed = List.of(other, rare, common, link, author, date, error);
        assertThat(mixed.stream().sorted(Finding.BY_WORTH)).containsExactlyElementsOf(sorted);
    }

    private static Finding finding(Problem problem, int articles) {
        return new Finding(problem, articles);
    }

    private static Position at(String file) {
        return Position.of(file);
    }
}
