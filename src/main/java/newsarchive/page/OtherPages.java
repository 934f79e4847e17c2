package newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Redirect;
import newsarchive.link.Taxonomy;
import newsarchive.link.Tombstone;

/** Makes the pages of which there is one: timeline, search, not found. */
final class OtherPages {
    private static final String TIMELINE = "timeline.html";
    private static final String SEARCH = "search.html";
    private static final String NOT_FOUND = "404.html";
    private static final int RIBBON_HEIGHT = 160;
    private static final int STRIP_HEIGHT = 48;
    private static final int STRIPS = 8;
    private static final int COLUMNS = 5;
    private static final int TOPICS = 24;

    private final Cards cards;
    private final Archive archive;
    private final Messages messages;
    private final ByDate byDate;
    private final DrawRibbon ribbons;

    OtherPages(Cards cards, ByDate byDate, DrawRibbon ribbons) {
        this.ribbons = ribbons;
        this.cards = cards;
        this.archive = cards.archive;
        this.messages = cards.messages;
        this.byDate = byDate;
    }

    List<PagePlan.Planned> plan() {
        return List.of(
                new PagePlan.Planned(TIMELINE, this::timeline),
                new PagePlan.Planned(SEARCH, this::search),
                new PagePlan.Planned(NOT_FOUND, this::notFound));
    }

    /** The page at a former address; search engines are told the present one. */
    RedirectPage redirect(Redirect redirect) {
        SiteUrls urls = SiteUrls.from(redirect.path());
        Head present = cards.head(redirect.target(), redirect.target(), messages.text("moved"));
        return new RedirectPage(redirect.path(), urls.root(), present, urls.to(redirect.target()));
    }

    /** The page at a withdrawn address. */
    WithdrawnPage withdrawn(Tombstone tombstone) {
        Metadata told =
                tombstone.article() == null ? Metadata.UNKNOWN : tombstone.article().metadata();
        String heading = tombstone.title() == null ? messages.text("withdrawn") : tombstone.title();
        return new WithdrawnPage(
                tombstone.path(),
                SiteUrls.from(tombstone.path()).root(),
                cards.head(tombstone.path(), heading, messages.text("withdrawn-about"))
                        .notIndexed(),
                heading,
                tombstone.title() != null,
                cards.label(PublicationDate.parse(tombstone.date()).orElse(null)),
                tombstone.reason(),
                told.authors(),
                told.publisher(),
                cards.label(told.date()));
    }

    private TimelinePage timeline() {
        SiteUrls urls = SiteUrls.from(TIMELINE);
        List<Integer> all = IntStream.range(0, archive.entries().size()).boxed().toList();
        List<Taxonomy.Term> top = TermPages.fullest(archive.publisherTerms().terms(), COLUMNS);
        boolean others = all.stream().anyMatch(index -> column(index, top) == top.size());
        List<TimelinePage.Column> columns = new ArrayList<>();
        top.forEach(
                term -> columns.add(new TimelinePage.Column(urls.to(term.path()), term.name())));
        if (others) {
            columns.add(new TimelinePage.Column(null, messages.text("others")));
        }
        List<String> facts = cards.facts(all);
        return new TimelinePage(
                TIMELINE,
                urls.root(),
                cards.head(TIMELINE, messages.text("timeline"), String.join(", ", facts) + "."),
                facts,
                ribbons.whole(urls, RIBBON_HEIGHT),
                strips(urls),
                columns,
                byDate.months().stream()
                        .map(month -> row(month, top, columns.size(), urls))
                        .toList());
    }

    private List<TimelinePage.Strip> strips(SiteUrls urls) {
        List<Taxonomy.Term> terms = TermPages.fullest(archive.publisherTerms().terms(), STRIPS);
        int fullest =
                terms.stream().mapToInt(term -> ribbons.fullest(term.entries())).max().orElse(0);
        List<TimelinePage.Strip> strips = new ArrayList<>();
        for (Taxonomy.Term term : terms) {
            Ribbon ribbon = ribbons.part(term.entries(), urls, STRIP_HEIGHT, fullest);
            if (ribbon != null) {
                strips.add(new TimelinePage.Strip(cards.counted(term, urls), ribbon));
            }
        }
        return strips;
    }

    private TimelinePage.Row row(
            ByDate.YearMonth month, List<Taxonomy.Term> top, int columns, SiteUrls urls) {
        List<Integer> entries = byDate.month(month.year(), month.month());
        int[] counts = new int[top.size() + 1];
        for (int index : entries) {
            counts[column(index, top)]++;
        }
        return new TimelinePage.Row(
                cards.counted(
                        urls.to(ByDate.path(month.year(), month.month())),
                        messages.month(month.year(), month.month()),
                        entries.size()),
                IntStream.range(0, columns)
                        .mapToObj(i -> counts[i] == 0 ? "" : messages.number(counts[i]))
                        .toList());
    }

    /** The place of an article's publisher among {@code top}; their number for all others. */
    private int column(int index, List<Taxonomy.Term> top) {
        Entry entry = archive.entries().get(index);
        if (entry.publisher() < 0) {
            return top.size();
        }
        int place = top.indexOf(archive.publisherTerms().terms().get(entry.publisher()));
        return place < 0 ? top.size() : place;
    }

    private SearchPage search() {
        SiteUrls urls = SiteUrls.from(SEARCH);
        return new SearchPage(
                SEARCH,
                urls.root(),
                cards.head(SEARCH, messages.text("search"), messages.text("search-about")),
                byDate.years().stream()
                        .map(
                                year ->
                                        cards.counted(
                                                urls.to(ByDate.path(year)),
                                                messages.year(year),
                                                byDate.year(year).size()))
                        .toList(),
                TermPages.fullest(archive.tags().terms(), TOPICS).stream()
                        .map(term -> cards.counted(term, urls))
                        .toList());
    }

    private NotFoundPage notFound() {
        SiteUrls urls = SiteUrls.anywhere(cards.site.baseUrl());
        Head head = cards.head(NOT_FOUND, messages.text("not-found"), cards.site.description());
        return new NotFoundPage(NOT_FOUND, urls.root(), head.notIndexed());
    }
}
