package newsarchive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.Test;

class TodoListTest {
    private static Finding finding(String code, int articles) {
        return new Finding(Problem.info(code, Position.of("a"), "found", "do"), articles);
    }

    private static List<String> titles(Finding... findings) {
        return TodoList.of(List.of(findings)).stream().map(TodoList.Deed::title).toList();
    }

    @Test
    void whatHelpsMostArticlesMostComesFirst() {
        assertThat(
                        titles(
                                finding("rights-missing", 2),
                                finding("author-missing", 1),
                                finding("date-missing", 1),
                                finding("date-missing", 1)))
                .containsExactly(
                        "Say when 2 articles came out",
                        "Say who wrote 1 article",
                        "Say what readers of 2 articles may do with it");
    }

    @Test
    void aNameCountsOnceInHoweverManyArticlesItStands() {
        assertThat(titles(finding("name-unlinked", 40), finding("date-missing", 1)))
                .containsExactly("Say when 1 article came out", "Give names a page: 1 name");
    }

    @Test
    void manyNamesComeBeforeOneDate() {
        List<Finding> findings = new ArrayList<>(List.of(finding("date-missing", 1)));
        for (int i = 0; i < 9; i++) {
            findings.add(finding("name-unlinked", 3));
        }
        assertThat(titles(findings.toArray(Finding[]::new)))
                .containsExactly("Give names a page: 9 names", "Say when 1 article came out");
    }

    @Test
    void anErrorComesBeforeAllElse() {
        Finding error = new Finding(Problem.error("odd", Position.of("a"), "found", "do"), 1);
        assertThat(titles(finding("date-missing", 50), error))
                .containsExactly("Settle odd: 1 place", "Say when 50 articles came out");
    }
}
