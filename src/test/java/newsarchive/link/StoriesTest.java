package newsarchive.link;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsarchive.Articles;
import newsarchive.config.Stories;
import newsarchive.config.Stories.Story;
import newsarchive.problem.Position;
import org.junit.jupiter.api.Test;

/** Which articles tell of one event, and what the curator can say about it. */
class StoriesTest extends LinkerTestBase {
    private Stories stories = Stories.NONE;

    @Override
    Linking link(Articles... articles) {
        return stated(Requests.of(articles)).stories(stories).link();
    }

    private static Story story(String name, List<String> articles, List<String> without) {
        return new Story(name, null, articles, without, false, Position.of("stories.yml", 1));
    }

    private static Articles report(String name, String date, String publisher, String text) {
        return at("articles/" + name + ".md")
                .title(name)
                .date(date)
                .publisher(publisher)
                .body(text);
    }

    private static final List<String> NAMES =
            List.of("Dunmore", "Halloran", "Tessier", "Kerrigan", "Ostrander", "Baptiste");

    /** The same names in other words. */
    private static String names(int turn) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2 * NAMES.size(); i++) {
            String name = NAMES.get(i * (turn + 1) % NAMES.size());
            text.append(" when").append(turn).append(i % 5).append(" then ").append(name);
        }
        return text.append(" all of them at Quill.").toString();
    }

    private static Articles[] archive() {
        return new Articles[] {
            report(
                    "fire",
                    "2016-03-04",
                    "Courier",
                    "A fire in Orland destroyed the Marit Mill." + names(0)),
            report(
                    "blaze",
                    "2016-03-05",
                    "Herald",
                    "The Marit Mill in Orland burnt, said Quill." + names(4)),
            report(
                    "inquiry",
                    "2016-03-06",
                    "Gazette",
                    "In Orland the Marit Mill fire, said Quill." + names(6)),
            report(
                    "anniversary",
                    "2016-09-04",
                    "Herald",
                    "In Orland the Marit Mill, said Quill." + names(10)),
            report("vote", "2016-03-05", "Gazette", "The board in Haven voted on the ferry."),
            report("ferry", "2015-01-05", "Gazette", "The ferry sank near Haven and Westby."),
            report("tax", "2014-01-05", "Gazette", "A tax on barley, said Senator Holt in Aldern."),
            report("budget", "2013-01-05", "Gazette", "A budget for Aldern and for Westby."),
        };
    }

    private List<List<String>> told(Archive archive) {
        return archive.stories().stream()
                .map(
                        story ->
                                story.accounts().stream()
                                        .map(a -> archive.entries().get(a.entry()).headline())
                                        .toList())
                .toList();
    }

    @Test
    void reportsOfTheSameDaysThatNameTheSameAreAStory() {
        Archive archive = archive(archive());
        assertThat(told(archive)).containsExactly(List.of("fire", "blaze", "inquiry"));
        newsarchive.link.Story story = archive.stories().get(0);
        assertThat(story.name()).isEqualTo("fire");
        assertThat(story.path()).isEqualTo("stories/fire.html");
        assertThat(story.curated()).isFalse();
        assertThat(story.accounts().get(0).shared()).hasSize(4);
        assertThat(archive.entries())
                .filteredOn(entry -> entry.story() == 0)
                .extracting(Entry::headline)
                .containsExactly("inquiry", "blaze", "fire");
    }

    @Test
    void theCuratorNamesAStoryAndTakesAnAccountOut() {
        stories = new Stories(List.of(story("The mill fire", List.of("fire"), List.of("inquiry"))));
        Archive archive = archive(archive());
        assertThat(told(archive)).containsExactly(List.of("fire", "blaze"));
        assertThat(archive.stories().get(0).path()).isEqualTo("stories/the-mill-fire.html");
        assertThat(archive.stories().get(0).accounts().get(0).stated()).isTrue();
    }

    @Test
    void theCuratorPinsWhatNobodyWouldFind() {
        stories =
                new Stories(List.of(story("The mill", List.of("fire", "anniversary"), List.of())));
        assertThat(told(archive(archive())))
                .containsExactly(List.of("fire", "blaze", "inquiry", "anniversary"));
    }

    @Test
    void aReferenceThatMeansNoArticleIsTold() {
        stories = new Stories(List.of(story("The mill", List.of("fire", "smoke"), List.of())));
        assertThat(told(link(archive())))
                .containsExactly(
                        "stories.yml:1: warning: story \"The mill\" names \"smoke\", which is no"
                                + " article here [story-unresolved]");
    }

    @Test
    void reportsOfOneHouseAreNoStoryOfSeveralAccounts() {
        assertThat(
                        told(
                                archive(
                                        report(
                                                "fire",
                                                "2016-03-04",
                                                "Courier",
                                                "A fire in Orland at the Marit Mill." + names(0)),
                                        report(
                                                "blaze",
                                                "2016-03-05",
                                                "Courier",
                                                "The Marit Mill in Orland burnt." + names(4)))))
                .isEmpty();
    }
}
