package newsarchive.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final String TEXT =
            "articles/a-pause.html\tarticle\tabc#0\tarticles/2016/a.txt#0\n"
                    + "articles/gone.html\twithdrawn\t2026-03-01\tAt the author's wish\tA Piece\n"
                    + "articles/old.html\tmoved\tarticles/a-pause.html\n"
                    + "tags/geneva.html\ttag\tGeneva\n";

    @Test
    void isReadAndWrittenTheSame() {
        LedgerText.Read read = LedgerText.read(TEXT, "permalinks.tsv");
        assertThat(read.problems()).isEmpty();
        assertThat(LedgerText.write(read.ledger())).isEqualTo(TEXT);
    }

    @Test
    void whatStandsNowIsAddedAndWhatIsGoneStays() {
        Ledger grown =
                ledger().with(List.of(new Address.Standing("about.html", "page", "about", "")));
        assertThat(LedgerText.write(grown)).isEqualTo("about.html\tpage\tabout\n" + TEXT);
    }

    @Test
    void faultyLinesAreNamedAndLeftOut() {
        String text =
                "<<<<<<< ours\n../up.html\tarticle\tx\nonly-one.html\n"
                        + "a.html\twithdrawn\tsoon\tno day\nb.html\tpage\tb\nb.html\tpage\tc\n";
        LedgerText.Read read = LedgerText.read(text, "permalinks.tsv");
        assertThat(read.problems())
                .extracting(p -> p.position().line() + " " + p.message())
                .containsExactly(
                        "1 the mark of an unfinished merge",
                        "2 \"../up.html\" is not an address of this site",
                        "3 the line has 1 fields, expected 3",
                        "4 a withdrawn address needs a day and a reason",
                        "6 a second line for \"b.html\"");
        assertThat(read.problems()).allMatch(Problem::isError);
    }

    /** Found by fuzzing: such a line was read, and could not be read again once it was written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles/a.html\twithdrawn\t2020-01-02\t",
                "articles/a.html\tarticle\t",
                "articles/a.html\t\tsha#0"
            })
    void aLineWithoutWhatItMustTellIsFaulty(String line) {
        LedgerText.Read read = LedgerText.read(line + "\n", "permalinks.tsv");
        assertThat(read.ledger().all()).isEmpty();
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void aTitleWithATabStaysOneField() {
        Ledger ledger =
                new Ledger(
                        List.of(
                                new Address.Withdrawn(
                                        "a.html", "2026-01-01", "why\tso", "", "", "", "")));
        assertThat(LedgerText.write(ledger)).isEqualTo("a.html\twithdrawn\t2026-01-01\twhy so\n");
    }

    private static Ledger ledger() {
        return LedgerText.read(TEXT, "permalinks.tsv").ledger();
    }
}
