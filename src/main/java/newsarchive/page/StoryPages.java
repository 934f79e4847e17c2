package newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.article.Access;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Story;

/** Makes the index of stories and a page for each story. */
final class StoryPages {
    private static final String INDEX = "stories/index.html";
    private static final int PER_PAGE = 100;
    private static final int OPENING_WORDS = 45;

    private final Cards cards;
    private final Archive archive;
    private final Messages messages;

    StoryPages(Cards cards) {
        this.cards = cards;
        this.archive = cards.archive;
        this.messages = cards.messages;
    }

    List<PagePlan.Planned> plan() {
        List<PagePlan.Planned> planned = new ArrayList<>();
        List<Story> stories = archive.stories();
        if (stories.isEmpty()) {
            return planned;
        }
        int count = Pager.pages(stories.size(), PER_PAGE);
        for (int page = 1; page <= count; page++) {
            int number = page;
            planned.add(new PagePlan.Planned(Pager.path(INDEX, page), () -> index(number, count)));
        }
        for (Story story : stories) {
            planned.add(new PagePlan.Planned(story.path(), () -> story(story)));
        }
        return planned;
    }

    private StoriesPage index(int number, int count) {
        String path = Pager.path(INDEX, number);
        SiteUrls urls = SiteUrls.from(path);
        List<Story> all = archive.stories();
        String heading = messages.text("stories");
        String counted = messages.count("stories-counted", all.size());
        int to = Math.min(number * PER_PAGE, all.size());
        return new StoriesPage(
                path,
                urls.root(),
                cards.head(path, heading, counted + " · " + cards.site.description(), number),
                heading,
                counted,
                all.subList((number - 1) * PER_PAGE, to).stream()
                        .map(
                                story ->
                                        new StoriesPage.Row(
                                                urls.to(story.path()), story.name(), facts(story)))
                        .toList(),
                Pager.of(INDEX, number, count, urls, messages));
    }

    private List<String> facts(Story story) {
        List<Integer> newestFirst =
                story.accounts().stream().map(Story.Account::entry).sorted().toList();
        List<String> facts = new ArrayList<>(cards.facts(newestFirst));
        Set<Integer> publishers = new TreeSet<>();
        newestFirst.forEach(entry -> publishers.add(archive.entries().get(entry).publisher()));
        publishers.remove(-1);
        if (!publishers.isEmpty()) {
            facts.add(messages.count("publishers-counted", publishers.size()));
        }
        return facts;
    }

    private StoryPage story(Story story) {
        SiteUrls urls = SiteUrls.from(story.path());
        List<String> facts = facts(story);
        String about = messages.text("stories-one") + " “" + story.name() + "”: ";
        return new StoryPage(
                story.path(),
                urls.root(),
                cards.head(story.path(), story.name(), about + String.join(", ", facts) + "."),
                messages.text("stories-one"),
                story.name(),
                facts,
                story.description(),
                messages.text(story.curated() ? "story-curated" : "story-found"),
                story.accounts().stream().map(account -> account(account, urls)).toList(),
                BesidePage.bibliographies(story.path(), story.accounts().size(), urls));
    }

    private StoryPage.Account account(Story.Account account, SiteUrls urls) {
        Entry entry = archive.entries().get(account.entry());
        boolean shown = entry.access() == Access.FULL || entry.access() == Access.EXCERPT;
        return new StoryPage.Account(
                cards.card(account.entry(), urls),
                shown ? entry.opening(OPENING_WORDS) : "",
                account.shared().isEmpty()
                        ? account.stated() ? messages.text("story-stated") : ""
                        : messages.fill("story-shares", String.join(", ", account.shared())));
    }
}
