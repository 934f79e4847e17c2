package newsarchive.link;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.config.Publishers;
import org.junit.jupiter.api.Test;

class TermsTest extends LinkerTestBase {

    @Test
    void spellingsOfOneTagAreOneTermNamedByTheMostFrequent() {
        Archive archive =
                archive(
                        at("articles/a.md").title("A").tags("cease-fire", "Geneva"),
                        at("articles/b.md").title("B").tags("Cease fire"),
                        at("articles/c.md").title("C").tags("Cease fire", "cease_fire"),
                        at("articles/d.md").title("D").tags("ceasefire"));
        assertThat(archive.tags().terms())
                .extracting(
                        Taxonomy.Term::name, Taxonomy.Term::path, term -> term.entries().toString())
                .containsExactly(
                        row("Cease fire", "tags/cease-fire.html", "[0, 1, 2]"),
                        row("ceasefire", "tags/ceasefire.html", "[3]"),
                        row("Geneva", "tags/geneva.html", "[0]"));
        assertThat(archive.entries().get(0).tags()).containsExactly(0, 2);
        assertThat(archive.entries().get(2).tags()).containsExactly(0);
    }

    @Test
    void ofEquallyFrequentSpellingsTheFirstByCodePointNamesTheTerm() {
        Archive archive =
                archive(
                        at("articles/a.md").title("A").tags("iran"),
                        at("articles/b.md").title("B").tags("Iran"));
        assertThat(archive.tags().terms()).extracting(Taxonomy.Term::name).containsExactly("Iran");
    }

    @Test
    void namesAreSortedAsAReaderLooksForThem() {
        Archive archive =
                archive(
                        at("articles/a.md")
                                .title("A")
                                .authors(
                                        "Zoe", "Émile", "eb", "“Ea”", "Ángel", "angel b", "Øre",
                                        "Дума", "أحمد"));
        assertThat(archive.authors().terms())
                .extracting(Taxonomy.Term::name)
                .containsExactly(
                        "Ángel", "angel b", "“Ea”", "eb", "Émile", "Zoe", "Øre", "Дума", "أحمد");
    }

    @Test
    void termsOfOneSlugGetDistinctAddresses() {
        Archive archive =
                archive(
                        at("articles/a.md")
                                .title("A")
                                .tags("C", "C++", "C#", "index", "👍", "<b>", "NUL"));
        assertThat(archive.tags().terms())
                .extracting(Taxonomy.Term::name, Taxonomy.Term::path)
                .containsExactly(
                        pair("👍", "tags/tag.html"),
                        pair("<b>", "tags/b.html"),
                        pair("C", "tags/c.html"),
                        pair("C#", "tags/c-2.html"),
                        pair("C++", "tags/c-3.html"),
                        pair("index", "tags/index-2.html"),
                        pair("NUL", "tags/nul-1.html"));
    }

    @Test
    void aPublisherHasItsCanonicalNameUnderEachOfItsSpellings() {
        publishers =
                new Publishers(
                        List.of(
                                new Publishers.Publisher(
                                        "The Harbour Wire",
                                        List.of("Harbour Wire", "HW"),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)));
        Archive archive =
                archive(
                        at("articles/a.md").title("A").publisher("harbour-wire"),
                        at("articles/b.md").title("B").publisher("HW"),
                        at("articles/c.md").title("C").publisher("HW News"),
                        at("articles/d.md").title("D"));
        assertThat(archive.publisherTerms().terms())
                .extracting(Taxonomy.Term::name)
                .containsExactly("HW News", "The Harbour Wire");
        assertThat(archive.entries()).extracting(Entry::publisher).containsExactly(1, 1, 0, -1);
    }

    @Test
    void blankTermsAreNone() {
        Archive archive = archive(at("articles/a.md").title("A").tags(" ", "-", "a"));
        assertThat(archive.tags().terms()).extracting(Taxonomy.Term::name).containsExactly("a");
    }

    private static org.assertj.core.groups.Tuple row(String name, String path, String entries) {
        return org.assertj.core.groups.Tuple.tuple(name, path, entries);
    }

    private static org.assertj.core.groups.Tuple pair(String name, String path) {
        return org.assertj.core.groups.Tuple.tuple(name, path);
    }
}
