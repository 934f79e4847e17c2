package newsarchive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.Test;

class ProblemFormatsTest {
    private static final List<Problem> PROBLEMS =
            List.of(
                    Problem.error(
                                    "slug-twice",
                                    new Position("articles/a,b.md", 3, 7),
                                    "\"x\" is 100% taken",
                                    "change one")
                            .with(Position.of("articles/c.md", 4)),
                    Problem.warning("file-empty", Position.of("articles/d.txt"), "empty", ""));

    @Test
    void githubEscapesWhatItReadsAsItsOwn() {
        assertThat(GitHubAnnotations.of(PROBLEMS, "docs/"))
                .isEqualTo(
                        """
                        ::error file=docs/articles/a%2Cb.md,line=3,col=7,title=slug-twice::"x" is 100%25 taken%0Achange one
                        ::warning file=docs/articles/d.txt,title=file-empty::empty
                        """);
    }

    @Test
    void jsonHasEveryField() {
        assertThat(ProblemsJson.of(PROBLEMS))
                .isEqualTo(
                        """
                        [
                          {
                            "severity" : "error",
                            "code" : "slug-twice",
                            "file" : "articles/a,b.md",
                            "line" : 3,
                            "column" : 7,
                            "message" : "\\"x\\" is 100% taken",
                            "hint" : "change one",
                            "also" : [
                              {
                                "file" : "articles/c.md",
                                "line" : 4
                              }
                            ]
                          },
                          {
                            "severity" : "warning",
                            "code" : "file-empty",
                            "file" : "articles/d.txt",
                            "line" : 0,
                            "column" : 0,
                            "message" : "empty",
                            "hint" : "",
                            "also" : [ ]
                          }
                        ]
                        """);
    }

    @Test
    void noProblemsAreAnEmptyList() {
        assertThat(ProblemsJson.of(List.of())).isEqualTo("[ ]\n");
        assertThat(GitHubAnnotations.of(List.of(), "")).isEmpty();
    }
}
