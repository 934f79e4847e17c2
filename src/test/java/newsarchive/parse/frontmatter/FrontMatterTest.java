package newsarchive.parse.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import newsarchive.article.Access;
import newsarchive.article.ArticleKind;
import newsarchive.article.Curation;
import newsarchive.article.Dateline;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.parse.ParsedArticle;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.commonmark.node.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {

    @Nested
    class Cutting {
        @Test
        void theLinesOfTheFrontMatterAreEmptiedSoThatLinesKeepTheirNumbers() {
            FrontMatterBlock block = FrontMatterBlock.cut("---\ntitle: A\n---\nText.\n", "a.md");
            assertThat(block.yaml()).isEqualTo("title: A\n");
            assertThat(block.rest()).isEqualTo("\n\n\nText.\n");
        }

        @Test
        void dotsCloseItToo() {
            assertThat(FrontMatterBlock.cut("---\na: 1\n...\nText", "a.md").rest())
                    .isEqualTo("\n\n\nText");
        }

        @Test
        void anUnclosedOneIsAnErrorOnItsFirstLine() {
            assertThat(FrontMatterBlock.cut("---\ntitle: A\nText\n", "a.md").problems())
                    .containsExactly(
                            Problem.error(
                                    "front-matter-unclosed",
                                    Position.of("a.md", 1),
                                    "the front matter that begins with \"---\" has no closing \"---\"",
                                    "put \"---\" on a line of its own after the last key"));
        }

        @Test
        void aLongOneIsAnErrorOnTheLineThatPassesTheLimit() {
            String text = "---\ntitle: A\nx: " + "{a: ".repeat(20_000) + "\n---\nText\n";
            assertThat(FrontMatterBlock.cut(text, "a.md").problems())
                    .extracting(problem -> problem.code() + ":" + problem.position().line())
                    .containsExactly("front-matter-limit:3");
        }

        @Test
        void aSecondOneIsToldAndIsText() {
            FrontMatterBlock block =
                    FrontMatterBlock.cut("---\na: 1\n---\n---\nb: 2\n---\nText\n", "a.md");
            assertThat(block.yaml()).isEqualTo("a: 1\n");
            assertThat(block.problems())
                    .extracting(problem -> problem.code() + ":" + problem.position().line())
                    .containsExactly("front-matter-twice:4");
        }

        @Test
        void aRuleBelowItIsARuleOfTheText() {
            assertThat(FrontMatterBlock.cut("---\na: 1\n---\n---\nWe met.\n", "a.md").problems())
                    .isEmpty();
        }

        @Test
        void aRuleAboveATextIsNoFrontMatter() {
            String text = "---\nThe Council met.\n";
            assertThat(FrontMatterBlock.cut(text, "a.txt"))
                    .isEqualTo(new FrontMatterBlock(null, text, List.of()));
        }

        @Test
        void aRuleFurtherDownIsNoFrontMatter() {
            String text = "Text\n---\ntitle: A\n---\n";
            assertThat(FrontMatterBlock.cut(text, "a.txt").rest()).isEqualTo(text);
        }
    }

    @Nested
    class Reading {
        @Test
        void everyKeyFindsItsField() {
            FrontMatter read =
                    read(
                            """
                            title: no
                            deck: A deck
                            authors: [Ada Finch, Bo Reyes]
                            date: 2016-02
                            dateline: {place: London, date: 24 Sep}
                            publisher: Harbour Wire
                            url: https://harbour-wire.example/1
                            archived-url: https://copies.example/1
                            language: EN-gb
                            kind: press release
                            section: World
                            tags: Iran, Syria
                            summary: In short
                            bio: Ada writes.
                            """);
            assertThat(read.problems()).isEmpty();
            Metadata wanted =
                    new Metadata(
                            "no",
                            "A deck",
                            List.of("Ada Finch", "Bo Reyes"),
                            PublicationDate.ofMonth(2016, 2).orElseThrow(),
                            new Dateline("London", null, "24 Sep"),
                            "Harbour Wire",
                            "https://harbour-wire.example/1",
                            "https://copies.example/1",
                            "en-GB",
                            ArticleKind.PRESS_RELEASE,
                            "World",
                            List.of("Iran", "Syria"),
                            "In short",
                            "Ada writes.");
            assertThat(read.metadata()).isEqualTo(wanted);
        }

        @ParameterizedTest
        @CsvSource({
            "2016-02-17T23:30:00-08:00, 2016-02-17",
            "2016-02-17 09:15, 2016-02-17",
            "2016-02-17 9:15 p.m. EST, 2016-02-17",
            "2016-02-17T00:30:00.123Z, 2016-02-17"
        })
        void theWrittenDayCountsWhateverTheTime(String written, String day) {
            FrontMatter read = read("date: " + written + "\n");
            assertThat(read.problems()).isEmpty();
            assertThat(read.metadata().date().iso()).isEqualTo(day);
        }

        @ParameterizedTest
        @CsvSource({
            "2016-02-17T25:61:61Z, date-unreadable",
            "2016-02-17 and more, date-unreadable",
            "3016-02-17, date-improbable",
            "1016-02-17, date-improbable"
        })
        void aTimeOrAYearThatCannotBeIsTold(String written, String code) {
            assertThat(read("date: " + written + "\n").problems())
                    .extracting(Problem::code)
                    .containsExactly(code);
        }

        @Test
        void theCurationIsRead() {
            Curation curation =
                    read("""
                                    draft: yes
                                    slug: a-b
                                    access: link
                                    responds-to: other.md
                                    keep: [Irag]
                                    part: 2
                                    """)
                            .curation();
            assertThat(curation.draft()).isTrue();
            assertThat(curation.slug()).isEqualTo("a-b");
            assertThat(curation.access()).isEqualTo(Access.LINK);
            assertThat(curation.respondsTo()).containsExactly("other.md");
            assertThat(curation.keep()).containsExactly("Irag");
            assertThat(curation.part()).isEqualTo(2);
        }

        @Test
        void theWrittenDayCountsWhateverTheOffset() {
            assertThat(read("date: 2016-02-17T23:30:00-08:00").metadata().date())
                    .isEqualTo(PublicationDate.parse("2016-02-17").orElseThrow());
        }

        @Test
        void aMonthThirteenIsNamed() {
            assertProblem(
                    "\ndate: \"2016-13-02\"",
                    "a.md:3:7: error: date \"2016-13-02\" has no month 13"
                            + " / write YYYY-MM-DD, YYYY-MM or YYYY");
        }

        @Test
        void aDayThatIsNotThereIsNamed() {
            assertProblem(
                    "date: 2015-02-29",
                    "a.md:2:7: error: date \"2015-02-29\" has no day 29 in that month"
                            + " / write YYYY-MM-DD, YYYY-MM or YYYY");
        }

        @Test
        void aMistypedKeyIsAWarningWithASuggestion() {
            assertProblem(
                    "publsher: Harbour Wire",
                    "a.md:2:1: warning: unknown key \"publsher\" / did you mean \"publisher\"?");
        }

        @Test
        void aKeyOfAnotherToolIsTranslated() {
            assertProblem(
                    "author: Ada Finch",
                    "a.md:2:1: warning: unknown key \"author\" / did you mean \"authors\"?");
        }

        @Test
        void anUnclearDraftIsAnErrorAndStaysUnpublished() {
            FrontMatter read = read("draft: maybe");
            assertThat(read.problems()).singleElement().matches(Problem::isError);
            assertThat(read.curation().draft()).isTrue();
        }

        @Test
        void aScriptIsNoAddress() {
            assertThat(read("url: \"javascript:alert(1)\"").metadata().url()).isNull();
        }

        private void assertProblem(String yaml, String wanted) {
            assertThat(read(yaml).problems())
                    .extracting(
                            p ->
                                    "%s: %s: %s / %s"
                                            .formatted(
                                                    p.position(),
                                                    p.severity().word(),
                                                    p.message(),
                                                    p.hint()))
                    .containsExactly(wanted);
        }

        private FrontMatter read(String yaml) {
            return FrontMatterReader.read(yaml, "front matter", "a.md", 2);
        }
    }

    @Nested
    class Sidecars {
        @Test
        void aListSpeaksOfEachArticleOfTheFile() {
            List<FrontMatter> both =
                    FrontMatterReader.readSidecar(
                            "articles:\n  - title: One\n  - title: Two\n", "a.yml");
            assertThat(both).extracting(f -> f.metadata().title()).containsExactly("One", "Two");
        }

        @Test
        void itsKeysWinOverTheFrontMatterOneByOne() {
            FrontMatter front =
                    FrontMatterReader.read("slug: a\nseries: S", "front matter", "a.txt", 2);
            FrontMatter sidecar = FrontMatterReader.read("slug: b", "sidecar", "a.yml", 1);
            Curation curation = front.curationUnder(sidecar);
            assertThat(curation.slug()).isEqualTo("b");
            assertThat(curation.series()).isEqualTo("S");
        }
    }

    @Nested
    class Winning {
        private final ParsedArticle read =
                new ParsedArticle(
                        new Metadata(
                                "Read",
                                null,
                                List.of("Ada"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                "en",
                                null,
                                null,
                                List.of(),
                                null,
                                null),
                        Map.of("title", new Evidence("headline", 5, 0.6, "Other")),
                        new Document(),
                        List.of(),
                        List.of(),
                        List.of(
                                Problem.warning(
                                        "headline-doubtful", Position.of("a.txt", 5), "", ""),
                                Problem.warning(
                                        "date-without-year", Position.of("a.txt", 7), "", "")),
                        1,
                        9);

        @Test
        void whatIsStatedReplacesWhatWasReadAndItsDoubt() {
            ParsedArticle settled = over("title: Stated");
            assertThat(settled.metadata().title()).isEqualTo("Stated");
            assertThat(settled.metadata().authors()).containsExactly("Ada");
            assertThat(settled.evidence().get("title"))
                    .isEqualTo(Evidence.written("front matter", 2));
            assertThat(settled.problems())
                    .extracting(Problem::code)
                    .containsExactly("date-without-year");
        }

        @Test
        void anEmptyValueSaysThatThereIsNone() {
            assertThat(over("authors: []").metadata().authors()).isEmpty();
        }

        private ParsedArticle over(String yaml) {
            return FrontMatterReader.read(yaml, "front matter", "a.txt", 2).over(read);
        }
    }
}
