package newsarchive.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Makes the front page and the further pages of all articles by date. */
final class HomePages {
    private static final int PER_PAGE = 50;
    private static final int SECOND = 4;
    private static final int ADDED = 6;
    private static final int TOPICS = 18;
    private static final int PUBLISHERS = 10;
    private static final int OPENING_WORDS = 45;
    private static final int RIBBON_HEIGHT = 96;

    private final Cards cards;
    private final Archive archive;
    private final ByDate byDate;
    private final DrawRibbon ribbons;
    private final List<Integer> all;
    private final List<Integer> rows;
    private final List<String> folio;

    HomePages(Cards cards, ByDate byDate, DrawRibbon ribbons) {
        this.ribbons = ribbons;
        this.cards = cards;
        this.archive = cards.archive;
        this.byDate = byDate;
        this.all = IntStream.range(0, archive.entries().size()).boxed().toList();
        this.rows = cards.rows(all);
        this.folio = folio();
    }

    List<PagePlan.Planned> plan() {
        List<PagePlan.Planned> planned = new ArrayList<>();
        int count = Pager.pages(rows.size(), PER_PAGE);
        for (int page = 1; page <= count; page++) {
            int number = page;
            planned.add(
                    new PagePlan.Planned(
                            Pager.path("index.html", page), () -> page(number, count)));
        }
        return planned;
    }

    private HomePage page(int number, int count) {
        String path = Pager.path("index.html", number);
        SiteUrls urls = SiteUrls.from(path);
        boolean front = number == 1;
        List<Integer> here =
                rows.subList((number - 1) * PER_PAGE, Math.min(number * PER_PAGE, rows.size()));
        int top = front ? Math.min(1 + SECOND, here.size()) : 0;
        boolean empty = here.isEmpty();
        return new HomePage(
                path,
                urls.root(),
                front
                        ? cards.head(path, cards.site.title(), cards.site.description())
                        : cards.head(
                                path,
                                cards.messages.text("all-articles"),
                                cards.site.description(),
                                number),
                folio,
                front ? ribbons.whole(urls, RIBBON_HEIGHT) : null,
                front && !empty ? cards.card(here.get(0), urls) : null,
                front && !empty ? opening(archive.entries().get(here.get(0))) : null,
                front && !empty ? cards.cards(here.subList(1, top), urls) : List.of(),
                cards.byYear(here.subList(top, here.size()), urls),
                front ? added(urls) : List.of(),
                front ? fullest(archive.tags(), TOPICS, urls) : List.of(),
                front ? fullest(archive.publisherTerms(), PUBLISHERS, urls) : List.of(),
                front ? years(urls) : List.of(),
                Pager.of("index.html", number, count, urls, cards.messages));
    }

    /** What the archive holds: articles, years, publishers. */
    private List<String> folio() {
        List<String> folio = new ArrayList<>(cards.facts(all));
        int publishers = archive.publisherTerms().terms().size();
        if (publishers > 0) {
            folio.add(cards.messages.count("publishers-counted", publishers));
        }
        return folio;
    }

    private @Nullable String opening(Entry lead) {
        Article article = lead.article();
        Access access = lead.access();
        if (Cards.summary(article.metadata()) != null
                || (access != Access.FULL && access != Access.EXCERPT)) {
            return null;
        }
        String opening = lead.opening(OPENING_WORDS);
        return opening.isEmpty() ? null : opening;
    }

    private List<ArticleCard> added(SiteUrls urls) {
        return archive.entries().stream()
                .filter(entry -> entry.article().curation().added() != null)
                .sorted(
                        Comparator.comparing(
                                (Entry entry) -> entry.article().curation().added(),
                                Comparator.reverseOrder()))
                .limit(ADDED)
                .map(entry -> cards.card(entry.index(), urls))
                .toList();
    }

    private List<CountedLink> fullest(Taxonomy taxonomy, int most, SiteUrls urls) {
        return TermPages.fullest(taxonomy.terms(), most).stream()
                .map(term -> cards.counted(term, urls))
                .toList();
    }

    private List<CountedLink> years(SiteUrls urls) {
        return byDate.years().stream()
                .map(
                        year ->
                                cards.counted(
                                        urls.to(ByDate.path(year)),
                                        cards.messages.year(year),
                                        byDate.year(year).size()))
                .toList();
    }
}
