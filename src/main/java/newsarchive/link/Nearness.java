package newsarchive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import newsarchive.article.Article;
import newsarchive.problem.Problem;
import newsarchive.text.Timing;
import newsarchive.words.ArchiveWords;
import org.jspecify.annotations.Nullable;

/** What brings articles together by their words: copies, stories, related matter. */
final class Nearness {
    private final List<Article> articles;
    private final Copies copies;
    private final Topics topics;
    private final Holdings holdings;
    private final List<ClosePair> close;
    private final ArchiveStories stories;
    private final int jobs;

    private Nearness(
            List<Article> articles,
            Copies copies,
            Topics topics,
            Holdings holdings,
            List<ClosePair> close,
            ArchiveStories stories,
            int jobs) {
        this.articles = articles;
        this.copies = copies;
        this.topics = topics;
        this.holdings = holdings;
        this.close = close;
        this.stories = stories;
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
        Holdings holdings = timing.of("weights", () -> new RareThings(articles, topics));
        List<ClosePair> close =
                timing.of(
                        "close pairs",
                        () ->
                                new RelatedArticles(holdings)
                                        .close(
                                                StoryFinder.asked(
                                                        entry -> copies.leader(entry) == entry),
                                                jobs));
        ArchiveStories stories =
                timing.of(
                        "stories",
                        () ->
                                ArchiveStories.of(
                                        articles,
                                        request.stories(),
                                        close,
                                        days(holdings),
                                        (file, reference) -> place(resolver, file, reference),
                                        addresses,
                                        recorded,
                                        problems));
        return new Nearness(articles, copies, topics, holdings, close, stories, jobs);
    }

    private static long[] days(Holdings holdings) {
        return IntStream.range(0, holdings.articles()).mapToLong(holdings::day).toArray();
    }

    private static @Nullable Integer place(LinkResolver resolver, String file, String reference) {
        SiteTarget target = resolver.reference(file, reference);
        return target == null || target.entry() < 0 ? null : target.entry();
    }

    Copies copies() {
        return copies;
    }

    ArchiveStories stories() {
        return stories;
    }

    /**
     * Finds the related articles of each. Those that stand beside one another by a link or a tie,
     * as copies or in one story are not found once more.
     */
    NearnessFacts related(Backlinks backlinks, List<List<Entry.Relation>> relations) {
        List<Ties> ties = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Set<Integer> beside = new TreeSet<>(backlinks.from(i));
            relations.get(i).forEach(relation -> beside.add(relation.entry()));
            ties.add(
                    new Ties(
                            copies.leader(i), stories.of(i), holdings.day(i), List.copyOf(beside)));
        }
        List<List<NearArticle>> near =
                new RelatedArticles(holdings).of(Ties.beside(ties::get), jobs);
        return NearnessFacts.of(topics, holdings, ties, near, close);
    }
}
