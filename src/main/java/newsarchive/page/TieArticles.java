package newsarchive.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsarchive.article.Access;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Story;
import org.jspecify.annotations.Nullable;

/** Tells what ties an article to others: the curator's word, copies, common passages. Immutable. */
final class TieArticles {
    private static final int MOST_ACCOUNTS = 6;

    private final Cards cards;
    private final Archive archive;
    private final Messages messages;

    TieArticles(Cards cards) {
        this.cards = cards;
        this.archive = cards.archive;
        this.messages = cards.messages;
    }

    /** Copies, then what the curator tied. */
    List<ArticlePage.Tie> ties(Entry entry, SiteUrls urls) {
        List<ArticlePage.Tie> ties = new ArrayList<>();
        Set<Integer> copies = new HashSet<>();
        for (Entry.Copy copy : entry.copies()) {
            copies.add(copy.entry());
            ties.add(tie(entry, copy, urls));
        }
        for (Entry.Relation relation : entry.relations()) {
            boolean told = relation.kind().startsWith("copy") && copies.contains(relation.entry());
            if (!told) {
                ties.add(
                        new ArticlePage.Tie(
                                messages.textOr("relation-" + relation.kind(), relation.kind()),
                                cards.near(relation.entry(), urls),
                                ""));
            }
        }
        return ties;
    }

    private ArticlePage.Tie tie(Entry entry, Entry.Copy copy, SiteUrls urls) {
        String kind = copy.entry() == entry.leader() ? "copy-of" : "copy";
        return new ArticlePage.Tie(
                messages.text("relation-" + kind),
                cards.near(copy.entry(), urls),
                copy.percent() == 0
                        ? ""
                        : messages.fill("copy-share", messages.number(copy.percent())));
    }

    /** Passages are quoted only where the whole text stands in both pages. */
    List<ArticlePage.SharedPassage> passages(Entry entry, SiteUrls urls) {
        List<ArticlePage.SharedPassage> passages = new ArrayList<>();
        for (Entry.Shared shared : entry.passages()) {
            Entry other = archive.entries().get(shared.entry());
            if (entry.access() == Access.FULL && other.access() == Access.FULL) {
                passages.add(
                        new ArticlePage.SharedPassage(
                                shared.opening(),
                                shared.paragraph().isEmpty()
                                        ? null
                                        : "#" + SiteUrls.encode(shared.paragraph()),
                                cards.near(shared.entry(), urls)
                                        .at(urls.to(other.path(), shared.otherParagraph())),
                                messages.count("words", shared.words())));
            }
        }
        return passages;
    }

    /** The story of an article; null when it is in none. */
    ArticlePage.@Nullable OfStory story(Entry entry, SiteUrls urls) {
        if (entry.story() < 0) {
            return null;
        }
        Story story = archive.stories().get(entry.story());
        return new ArticlePage.OfStory(
                new Link(urls.to(story.path()), story.name()),
                story.accounts().stream()
                        .filter(account -> account.entry() != entry.index())
                        .limit(MOST_ACCOUNTS)
                        .map(account -> cards.near(account.entry(), urls))
                        .toList());
    }
}
