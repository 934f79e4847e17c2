package newsarchive.link;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsarchive.Articles;
import org.junit.jupiter.api.Test;

/** Which copy leads, and what the curator can say about it. */
class CopiesTest extends LinkerTestBase {
    private static final String TEXT = words("ferry", 120);

    private static String words(String stem, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> stem + i * 7919 % 101)
                .collect(Collectors.joining(" "));
    }

    private static Articles article(String name, String date, String text) {
        return at("articles/" + name + ".md").title(name).date(date).body(text);
    }

    private List<Entry> entries(Articles... articles) {
        return link(articles).archive().entries();
    }

    @Test
    void theEarliestCopyLeads() {
        List<Entry> entries =
                entries(
                        article("first", "2016-03-01", TEXT),
                        article("later", "2016-03-04", TEXT + " More was said."),
                        article("other", "2016-03-02", words("harbour", 120)));
        assertThat(entries).extracting(Entry::headline).containsExactly("later", "other", "first");
        assertThat(entries).extracting(Entry::leader).containsExactly(2, 1, 2);
        assertThat(entries.get(2).copies()).containsExactly(new Entry.Copy(0, 100));
        assertThat(entries.get(1).copies()).isEmpty();
    }

    @Test
    void theCuratorsChoiceLeads() {
        List<Entry> entries =
                entries(
                        article("first", "2016-03-01", TEXT).canonical("later"),
                        article("later", "2016-03-04", TEXT));
        assertThat(entries).extracting(Entry::leader).containsExactly(0, 0);
    }

    @Test
    void theCuratorJoinsWhatNoWordsJoin() {
        List<Entry> entries =
                entries(
                        article("first", "2016-03-01", TEXT),
                        article("rewritten", "2016-03-04", words("board", 120)).canonical("first"));
        assertThat(entries).extracting(Entry::leader).containsExactly(1, 1);
        assertThat(entries.get(1).copies()).containsExactly(new Entry.Copy(0, 0));
    }

    @Test
    void anArticleThatNamesItselfStandsAlone() {
        List<Entry> entries =
                entries(
                        article("first", "2016-03-01", TEXT),
                        article("later", "2016-03-04", TEXT).canonical("later"));
        assertThat(entries).extracting(Entry::leader).containsExactly(0, 1);
    }

    @Test
    void aLongQuotationInTwoReportsIsAPassageOfBoth() {
        String quotation = words("quoted", 30);
        List<Entry> entries =
                entries(
                        at("articles/a.md")
                                .title("a")
                                .date("2016-03-01")
                                .body(words("ferry", 90), "", quotation, "", words("board", 40)),
                        at("articles/b.md")
                                .title("b")
                                .date("2016-03-02")
                                .body(words("harbour", 90), "", quotation));
        assertThat(entries).extracting(Entry::leader).containsExactly(0, 1);
        Entry.Shared shared = entries.get(0).passages().get(0);
        assertThat(shared.words()).isEqualTo(30);
        assertThat(shared.entry()).isEqualTo(1);
        assertThat(shared.paragraph()).startsWith("p-").isEqualTo(shared.otherParagraph());
        assertThat(shared.opening()).startsWith("quoted0 ").endsWith(" …");
        assertThat(entries.get(1).passages().get(0).entry()).isZero();
    }

    @Test
    void copiesAreNotRelatedBesides() {
        List<Entry> entries =
                entries(
                        article("first", "2016-03-01", TEXT).tags("Ferry"),
                        article("later", "2016-03-04", TEXT).tags("Ferry"),
                        article("a", "2015-01-02", words("harbour", 90)),
                        article("b", "2015-01-03", words("board", 90)),
                        article("c", "2015-01-04", words("vote", 90)));
        assertThat(entries).allSatisfy(entry -> assertThat(entry.related()).isEmpty());
    }
}
