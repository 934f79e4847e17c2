package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of one event, in the order of time.
 *
 * @param kind {@code Story}
 * @param facts how many accounts, of how many publishers, and from when to when
 * @param description the curator's, null when none
 * @param origin who says that they belong together
 * @param bibliographies the accounts as files for bibliography programs
 */
public record StoryPage(
        String path,
        String root,
        Head head,
        String kind,
        String name,
        List<String> facts,
        @Nullable String description,
        String origin,
        List<Account> accounts,
        List<Link> bibliographies)
        implements Page {

    public StoryPage {
        facts = List.copyOf(facts);
        accounts = List.copyOf(accounts);
        bibliographies = List.copyOf(bibliographies);
    }

    @Override
    public String section() {
        return "stories";
    }

    @Override
    public String template() {
        return "page/story.html.peb";
    }

    /**
     * One account.
     *
     * @param opening the first words of its text, empty where it is not shown
     * @param why what it shares with the others, or that the curator put it there
     */
    public record Account(ArticleCard card, String opening, String why) {}
}
