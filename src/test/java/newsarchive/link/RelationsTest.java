package newsarchive.link;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.Articles;
import newsarchive.config.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationsTest extends LinkerTestBase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the-essay.html",
                "articles/2016/the-essay.html",
                "essay",
                "articles/essay.html",
                "https://example.org/essay?utm_source=x"
            })
    void aTieIsShownOnBothEnds(String written) {
        Archive archive =
                archive(
                        at("articles/2016/the-essay.html")
                                .title("Essay")
                                .url("https://example.org/essay"),
                        at("articles/2016/reply.md").title("Reply").respondsTo(written));
        Entry essay = entry(archive, "Essay");
        Entry reply = entry(archive, "Reply");
        assertThat(reply.relations())
                .containsExactly(new Entry.Relation("responds-to", essay.index()));
        assertThat(essay.relations())
                .containsExactly(new Entry.Relation("response", reply.index()));
    }

    @Test
    void correctionsTranslationsAndCopiesAreNamedFromBothSides() {
        Archive archive =
                archive(
                        at("articles/a.md").title("A"),
                        at("articles/b.md").title("B").corrects("a.md"),
                        at("articles/c.md").title("C").translationOf("a.md"),
                        at("articles/d.md").title("D").canonical("a.md"));
        assertThat(entry(archive, "A").relations())
                .containsExactly(
                        new Entry.Relation("corrected-by", 1),
                        new Entry.Relation("translation", 2),
                        new Entry.Relation("copy", 3));
        assertThat(entry(archive, "B").relations())
                .containsExactly(new Entry.Relation("corrects", 0));
        assertThat(entry(archive, "C").relations())
                .containsExactly(new Entry.Relation("translation-of", 0));
        assertThat(entry(archive, "D").relations())
                .containsExactly(new Entry.Relation("copy-of", 0));
    }

    @Test
    void aSeriesIsReadFromItsFirstPart() {
        Archive archive =
                archive(
                        at("articles/a.md").title("Second").series("The trail", 2).date("2016-02"),
                        at("articles/b.md").title("Third").series("the trail", 3).date("2016-03"),
                        at("articles/c.md").title("First").series("The Trail", 1).date("2016-01"),
                        at("articles/d.md").title("Other").series("Another", 1));
        assertThat(entry(archive, "Second").relations())
                .extracting(relation -> archive.entries().get(relation.entry()).headline())
                .containsExactly("First", "Third");
        assertThat(entry(archive, "Other").relations()).isEmpty();
    }

    @Test
    void aTieToNothingIsAWarningButTheOriginalOfACopyMayStandElsewhere() {
        Linking linking =
                link(
                        at("articles/a.md").title("A").respondsTo("nope").line("responds-to", 5),
                        at("articles/b.md").title("B").corrects("b.md").line("corrects", 6),
                        at("articles/c.md").title("C").canonical("https://example.org/elsewhere"));
        assertThat(told(linking))
                .containsExactly(
                        "articles/a.md:5: warning: responds-to \"nope\" is no article here"
                                + " [relation-unresolved]",
                        "articles/b.md:6: warning: corrects \"b.md\" is this article itself"
                                + " [relation-unresolved]");
    }

    @Test
    void articlesThatShareRareThingsAreRelatedAndSayWhich() {
        Archive archive = archive(harbour("a", "2016-02-01"), harbour("b", "2016-02-03"), other());
        Entry a = entry(archive, "Monitors in Harbourtown a");
        Entry b = entry(archive, "Monitors in Harbourtown b");
        assertThat(a.related()).hasSize(1);
        assertThat(a.related().get(0).entry()).isEqualTo(b.index());
        assertThat(a.related().get(0).shared()).contains("Observers", "Lindqvist");
        assertThat(entry(archive, "Grain prices").related()).isEmpty();
    }

    @Test
    void wordsThatAreNotNamesDoNotMakeArticlesRelated() {
        Archive archive =
                archive(
                        at("articles/a.md").title("One thing").body("They went to market early."),
                        at("articles/b.md").title("Other thing").body("We came from market early."),
                        other());
        assertThat(archive.entries()).allMatch(entry -> entry.related().isEmpty());
    }

    @Test
    void monthsWeekdaysAndPublishersAreNoMatterToShare() {
        Archive archive =
                archive(
                        at("articles/a.md")
                                .title("One thing")
                                .publisher("Harbour Wire")
                                .body("It was June when, on Friday, the Harbour Wire told it."),
                        at("articles/b.md")
                                .title("Other thing")
                                .body(
                                        "As in June they met on Friday, said Harbour Wire and others."),
                        other());
        assertThat(archive.entries()).allMatch(entry -> entry.related().isEmpty());
    }

    @Test
    void whatIsLinkedOrTiedIsNotRelatedOnceMore() {
        Articles reply =
                at("articles/r.md")
                        .title("Monitors in Harbourtown r")
                        .tags("Observers")
                        .body("The envoy Lindqvist spoke, as [they said](a.md), in Harbourtown.")
                        .respondsTo("b.md");
        Archive archive = archive(harbour("a", "2016-02-01"), harbour("b", "2016-02-03"), reply);
        assertThat(entry(archive, "Monitors in Harbourtown r").related()).isEmpty();
    }

    @Test
    void aNameCountsUnderAnyOfItsSpellings() {
        names =
                new Names(
                        List.of(
                                new Names.Name(
                                        "Joint Harbour Mechanism",
                                        "organisation",
                                        List.of("JHM"),
                                        null,
                                        null,
                                        List.of())));
        Archive archive =
                archive(
                        at("articles/a.md")
                                .title("The JHM reports")
                                .body("The JHM met; the JHM will meet again in Quayside, it said."),
                        at("articles/b.md")
                                .title("New mandate for the Joint Harbour Mechanism")
                                .body("It was the Joint Harbour Mechanism, in Quayside."),
                        other());
        assertThat(entry(archive, "The JHM reports").related().get(0).shared())
                .startsWith("Joint Harbour Mechanism");
    }

    @Test
    void aWordThatOnlyLooksLikeANameIsNoReason() {
        names =
                new Names(
                        List.of(
                                new Names.Name(
                                        "Allied Lakes",
                                        "organisation",
                                        List.of("ALL"),
                                        null,
                                        null,
                                        List.of())));
        Archive words = archive(wreck("a", "all of"), wreck("b", "all of"), other());
        assertThat(entry(words, "The wreck a").related().get(0).shared())
                .contains("Divers", "Quayside")
                .doesNotContain("Allied Lakes");
        Archive named = archive(wreck("a", "ALL for"), wreck("b", "ALL for"), other());
        assertThat(entry(named, "The wreck a").related().get(0).shared()).contains("Allied Lakes");
    }

    private static Articles wreck(String name, String words) {
        return at("articles/" + name + ".md")
                .title("The wreck " + name)
                .tags("Divers")
                .body("They searched in Quayside for the wreck, and asked " + words + " them.");
    }

    private static Articles harbour(String name, String date) {
        return at("articles/" + name + ".md")
                .title("Monitors in Harbourtown " + name)
                .date(date)
                .tags("Observers")
                .body(
                        "After a week the envoy Lindqvist arrived in Harbourtown with monitors.",
                        "Under the plan of Lindqvist, Quayside is next.");
    }

    private static Articles other() {
        return at("articles/z.md")
                .title("Grain prices")
                .date("2011-07-01")
                .tags("Trade")
                .body("Bread cost more in Port Selby than in any year before, traders said.");
    }
}
