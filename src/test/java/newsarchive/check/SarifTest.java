package newsarchive.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.Test;

/**
 * SARIF 2.1.0. Output of this shape passes the standard's schema and the rules of Microsoft's
 * validator; what they insist on is held here.
 */
class SarifTest {

    @Test
    void aProblemIsAResultOfItsRule() {
        String sarif =
                Sarif.of(
                        List.of(
                                Problem.error(
                                                "zz-unexplained",
                                                new Position("articles/a b.md", 3, 7),
                                                "\"x\" is taken",
                                                "change one")
                                        .with(Position.of("articles/ü.md", 4)),
                                Problem.info("aa-first", Position.of("archive.yml"), "none", "")),
                        "docs/",
                        "1.2.3");
        assertThat(sarif)
                .isEqualTo(
                        """
                        {
                          "$schema" : "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                          "version" : "2.1.0",
                          "runs" : [
                            {
                              "tool" : {
                                "driver" : {
                                  "name" : "archive",
                                  "version" : "1.2.3",
                                  "rules" : [
                                    {
                                      "id" : "aa-first",
                                      "shortDescription" : {
                                        "text" : "aa first"
                                      }
                                    },
                                    {
                                      "id" : "zz-unexplained",
                                      "shortDescription" : {
                                        "text" : "zz unexplained"
                                      }
                                    }
                                  ]
                                }
                              },
                              "columnKind" : "utf16CodeUnits",
                              "results" : [
                                {
                                  "ruleId" : "zz-unexplained",
                                  "ruleIndex" : 1,
                                  "level" : "error",
                                  "message" : {
                                    "text" : "\\"x\\" is taken\\nchange one"
                                  },
                                  "locations" : [
                                    {
                                      "physicalLocation" : {
                                        "artifactLocation" : {
                                          "uri" : "docs/articles/a%20b.md"
                                        },
                                        "region" : {
                                          "startLine" : 3,
                                          "startColumn" : 7
                                        }
                                      }
                                    }
                                  ],
                                  "relatedLocations" : [
                                    {
                                      "physicalLocation" : {
                                        "artifactLocation" : {
                                          "uri" : "docs/articles/%C3%BC.md"
                                        },
                                        "region" : {
                                          "startLine" : 4
                                        }
                                      }
                                    }
                                  ],
                                  "partialFingerprints" : {
                                    "archiveProblem/v1" : "FIRST"
                                  }
                                },
                                {
                                  "ruleId" : "aa-first",
                                  "ruleIndex" : 0,
                                  "level" : "note",
                                  "message" : {
                                    "text" : "none"
                                  },
                                  "locations" : [
                                    {
                                      "physicalLocation" : {
                                        "artifactLocation" : {
                                          "uri" : "docs/archive.yml"
                                        },
                                        "region" : {
                                          "startLine" : 1
                                        }
                                      }
                                    }
                                  ],
                                  "partialFingerprints" : {
                                    "archiveProblem/v1" : "SECOND"
                                  }
                                }
                              ]
                            }
                          ]
                        }
                        """
                                .replace(
                                        "FIRST",
                                        Fingerprint.of(
                                                Problem.error(
                                                        "zz-unexplained",
                                                        Position.of("articles/a b.md"),
                                                        "\"x\" is taken",
                                                        "")))
                                .replace(
                                        "SECOND",
                                        Fingerprint.of(
                                                Problem.info(
                                                        "aa-first",
                                                        Position.of("archive.yml"),
                                                        "none",
                                                        ""))));
    }

    @Test
    void noProblemsAreARunWithoutResults() {
        assertThat(Sarif.of(List.of(), "", "1.0")).contains("\"results\" : [ ]");
    }
}
