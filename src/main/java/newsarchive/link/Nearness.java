package newsarchive.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import newsarchive.article.Article;
import newsarchive.problem.Problem;
import newsarchive.text.Timing;
import newsarchive.words.ArchiveWords;

/** What brings articles together by their words: copies, stories, related matter. */
final class Nearness {
    private final List<Article> articles;
    private final Copies copies;
    private final RelatedArticles related;
    private final ArchiveStories stories;
    private final ThingCounts counts;
    private final int jobs;

    private Nearness(
            List<Article> articles,
            Copies copies,
            RelatedArticles related,
            ArchiveStories stories,
            ThingCounts counts,
            int jobs) {
        this.articles = articles;
        this.copies = copies;
        this.related = related;
        this.stories = stories;
        this.counts = counts;
        this.jobs = jobs;
    }

    /**
     * Compares the articles, which stand in the order of the archive.
     *
     * @param resolver finds the articles that the curator names; tells nothing
     * @param timing hears of copies, topics and stories
     */
    static Nearness of(
            LinkRequest request,
            List<Article> articles,
            ArchiveWords words,
            ArchiveTerms terms,
            Addresses addresses,
            RecordedAddresses recorded,
            LinkResolver resolver,
            Consumer<Problem> problems,
            Timing timing) {
        int jobs = request.jobs();
        int[] canonical = Relations.canonical(articles, resolver);
        Copies copies = timing.of("copies", () -> Copies.of(articles, words, canonical, jobs));
        List<String> publishers =
                terms.publishers().taxonomy().terms().stream().map(Taxonomy.Term::name).toList();
        Topics topics =
                timing.of(
                        "topics",
                        () ->
                                new Topics(
                                        words,
                                        request.names(),
                                        publishers,
                                        terms.tags().taxonomy().terms(),
                                        articles.stream()
                                                .map(a -> terms.tags().places(a.metadata().tags()))
                                                .toList(),
                                        jobs));
        RelatedArticles related = timing.of("weights", () -> new RelatedArticles(articles, topics));
        ArchiveStories stories =
                timing.of(
                        "stories",
                        () ->
                                stories(
                                        request, articles, copies, related, addresses, recorded,
                                        resolver, problems));
        return new Nearness(articles, copies, related, stories, topics.counts(), jobs);
    }

    private static ArchiveStories stories(
            LinkRequest request,
            List<Article> articles,
            Copies copies,
            RelatedArticles related,
            Addresses addresses,
            RecordedAddresses recorded,
            LinkResolver resolver,
            Consumer<Problem> problems) {
        List<RelatedArticles.Close> close =
                related.close(
                        StoryFinder.DAYS,
                        StoryFinder.LEAST,
                        StoryFinder.FEWEST_SHARED,
                        entry -> copies.leader(entry) == entry,
                        request.jobs());
        return ArchiveStories.of(
                articles,
                request.stories(),
                close,
                related.days(),
                (file, reference) -> {
                    SiteTarget target = resolver.reference(file, reference);
                    return target == null || target.entry() < 0 ? null : target.entry();
                },
                addresses,
                recorded,
                problems);
    }

    Copies copies() {
        return copies;
    }

    ThingCounts counts() {
        return counts;
    }

    ArchiveStories stories() {
        return stories;
    }

    /**
     * The related articles of each. Those that stand beside one another by a link or a tie, as
     * copies or in one story are not found once more.
     */
    List<List<Entry.Related>> related(Backlinks backlinks, List<List<Entry.Relation>> relations) {
        List<Set<Integer>> beside = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Set<Integer> tied = new HashSet<>(backlinks.from(i));
            relations.get(i).forEach(relation -> tied.add(relation.entry()));
            beside.add(tied);
        }
        return related.of(
                (entry, other) ->
                        copies.leader(other) != other
                                || copies.leader(entry) == other
                                || (stories.of(entry) >= 0
                                        && stories.of(entry) == stories.of(other))
                                || beside.get(entry).contains(other),
                jobs);
    }
}
