package newsarchive.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkHealthTextTest {
    private static final String TEXT =
            """
            https://a.example/1\t2026-01-02\t2026-03-04\t2026-03-04\t-\t200
            https://b.example/2\t2026-01-02\t2026-03-04\t-\t2026-02-03\t404\thttps://b.example/gone
            """;

    @Test
    void whatIsWrittenReadsBack() {
        LinkHealthText.Read read = LinkHealthText.read(TEXT, "links.tsv");
        assertThat(read.problems()).isEmpty();
        assertThat(LinkHealthText.write(read.health())).isEqualTo(TEXT);
        assertThat(LinkHealthText.read(TEXT.replace("\n", "\r\n"), "links.tsv").health())
                .isEqualTo(read.health());
    }

    @Test
    void linesAreSortedAndCommentsPassedOver() {
        String[] lines = TEXT.split("\n", -1);
        String turned = "# what is known\n" + lines[1] + "\n\n" + lines[0] + "\n";
        assertThat(LinkHealthText.write(LinkHealthText.read(turned, "links.tsv").health()))
                .isEqualTo(TEXT);
    }

    /** Two branches that asked on two days, both of whose lines a merge has kept. */
    @Test
    void twoLinesForOneAddressAreJoined() {
        String merged =
                """
                https://a.example/1\t2026-01-02\t2026-03-04\t2026-03-04\t-\t200
                https://a.example/1\t2026-02-01\t2026-04-05\t2026-02-01\t2026-04-05\t404
                """;
        String joined =
                "https://a.example/1\t2026-01-02\t2026-04-05\t2026-03-04\t2026-04-05\t404\n";
        LinkHealthText.Read read = LinkHealthText.read(merged, "links.tsv");
        assertThat(LinkHealthText.write(read.health())).isEqualTo(joined);
        String turned = merged.lines().reduce("", (text, line) -> line + "\n" + text);
        assertThat(LinkHealthText.read(turned, "links.tsv").health()).isEqualTo(read.health());
    }

    @Test
    void whatIsNoLineIsTold() {
        String faulty =
                """
                <<<<<<< ours
                https://a.example/1\t2026-01-02\t2026-13-04\t-\t-\t200
                https://a.example/1\tsome day\t2026-03-04\t-\t-\t200
                \t2026-01-02\t2026-03-04\t-\t-\t200
                """;
        LinkHealthText.Read read = LinkHealthText.read(faulty + TEXT, "links.tsv");
        assertThat(read.health().all()).hasSize(2);
        assertThat(read.problems())
                .extracting(problem -> problem.code() + " " + problem.position())
                .containsExactly(
                        "links-line links.tsv:1",
                        "links-line links.tsv:2",
                        "links-line links.tsv:3",
                        "links-line links.tsv:4");
    }
}
