package newsarchive.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.Body;
import newsarchive.article.Dateline;
import newsarchive.article.Direction;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.body.BodyPrinter;
import newsarchive.body.SafeHtml;
import newsarchive.config.ArchiveConfig;
import newsarchive.health.Visited;
import newsarchive.link.Archive;
import newsarchive.link.DaysApart;
import newsarchive.link.Entry;
import newsarchive.text.Opening;
import org.jspecify.annotations.Nullable;

/** Makes the page of an article. */
final class ArticlePages {
    private static final int EXCERPT_WORDS = 80;
    private static final int LONG_TEXT = 600;
    private static final int FEW_HEADINGS = 3;
    private static final int DEEPEST_CONTENTS = 3;

    private final Cards cards;
    private final Archive archive;
    private final Messages messages;
    private final TellProvenance provenance;
    private final DistinctTitles titles;
    private final CiteArticles cite;
    private final TieArticles ties;

    ArticlePages(Cards cards) {
        this.cards = cards;
        this.archive = cards.archive;
        this.messages = cards.messages;
        this.provenance = new TellProvenance(cards);
        this.titles = new DistinctTitles(cards);
        this.cite = new CiteArticles(cards.site);
        this.ties = new TieArticles(cards);
    }

    ArticlePage page(Entry entry) {
        Article article = entry.article();
        Metadata metadata = article.metadata();
        Access access = entry.access();
        boolean full = access == Access.FULL;
        SiteUrls urls = SiteUrls.from(entry.path());
        CitationFacts facts = cite.facts(entry);
        PublicationDate date = metadata.date();
        // first of all that is read of the body: one that lies on the disk is then held for the
        // rest
        SafeHtml text = full ? body(entry, urls) : null;
        return new ArticlePage(
                entry.path(),
                article.provenance().file(),
                urls.root(),
                new ArticleHead(cards.site).of(entry, facts, titles.of(entry)),
                entry.headline(),
                metadata.deck(),
                cards.foreign(metadata.language()),
                Direction.of(metadata.language()),
                cards.kind(metadata.kind()),
                metadata.section(),
                cards.authors(entry, urls),
                cards.label(date),
                date == null || date.month() == 0 ? null : month(date, urls),
                date == null
                        ? null
                        : new Link(urls.to(ByDate.path(date.year())), messages.year(date.year())),
                dateline(metadata.dateline()),
                cards.publisher(entry, urls),
                publisherNote(metadata.publisher()),
                metadata.url(),
                archived(metadata),
                RobustLink.of(article),
                gone(metadata.url()),
                cards.tags(entry, urls),
                full ? cards.length(article.body().words()) : null,
                full ? contents(article.body()) : List.of(),
                access.word(),
                text,
                access == Access.EXCERPT
                        ? Opening.sentences(article.body().text(), EXCERPT_WORDS)
                        : List.of(),
                metadata.bio(),
                article.curation().note(),
                facts.rights() == null ? messages.text("rights-unknown") : facts.rights(),
                entry.earlier() < 0 ? null : cards.near(entry.earlier(), urls),
                entry.later() < 0 ? null : cards.near(entry.later(), urls),
                related(entry, urls),
                backlinks(entry, urls),
                ties.ties(entry, urls),
                ties.passages(entry, urls),
                ties.story(entry, urls),
                provenance.of(article, full, urls),
                facts);
    }

    private SafeHtml body(Entry entry, SiteUrls urls) {
        Map<String, String> names = new HashMap<>();
        for (Entry.Named named : entry.names()) {
            names.put(named.mention().name(), archive.nameTerms().terms().get(named.term()).path());
        }
        FillPlaces places = new FillPlaces(entry.links(), entry.pictures(), names, urls, messages);
        return BodyPrinter.print(entry.article().body(), places);
    }

    private Link month(PublicationDate date, SiteUrls urls) {
        return new Link(
                urls.to(ByDate.path(date.year(), date.month())),
                messages.month(date.year(), date.month()));
    }

    /** {@code Geneva (Agency)}; the dateline's own date stays with the source. */
    private static @Nullable String dateline(@Nullable Dateline dateline) {
        if (dateline == null || (dateline.place() == null && dateline.agency() == null)) {
            return null;
        }
        if (dateline.agency() == null) {
            return dateline.place();
        }
        return dateline.place() == null
                ? dateline.agency()
                : dateline.place() + " (" + dateline.agency() + ")";
    }

    private @Nullable String publisherNote(@Nullable String publisher) {
        return archive.publishers().all().stream()
                .filter(known -> known.name().equals(publisher) && known.kind() != null)
                .map(known -> messages.textOr("publisher-kind-" + known.kind(), known.kind()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String gone(@Nullable String url) {
        Visited visited = archive.health().of(url);
        if (visited == null || !visited.isDead()) {
            return null;
        }
        LocalDate day = visited.lastChecked();
        return messages.fill(
                "original-gone",
                messages.date(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /**
     * The copy the curator names, else where the web archive of the settings would have one. The
     * Internet Archive's addresses are made of a time, as exact as it is known, and the original's
     * address.
     */
    private @Nullable Link archived(Metadata metadata) {
        if (metadata.archivedUrl() != null) {
            return new Link(metadata.archivedUrl(), messages.text("archived-copy"));
        }
        String url = metadata.url();
        String webArchive = archive.config().webArchive();
        if (webArchive == null
                || url == null
                || !(url.startsWith("http://") || url.startsWith("https://"))) {
            return null;
        }
        PublicationDate date = metadata.date();
        String time = date == null ? "" : date.iso().replace("-", "") + "/";
        boolean timed = webArchive.equals(ArchiveConfig.INTERNET_ARCHIVE);
        return new Link(webArchive + (timed ? time : "") + url, messages.text("archived-look"));
    }

    private static List<ArticlePage.ContentsItem> contents(Body body) {
        List<Body.Heading> headings =
                body.headings().stream()
                        .filter(heading -> heading.level() <= DEEPEST_CONTENTS)
                        .toList();
        if (headings.size() < FEW_HEADINGS || body.words() < LONG_TEXT) {
            return List.of();
        }
        return headings.stream()
                .map(
                        heading ->
                                new ArticlePage.ContentsItem(
                                        heading.level(),
                                        "#" + SiteUrls.encode(heading.id()),
                                        heading.text()))
                .toList();
    }

    private List<ArticlePage.Near> related(Entry entry, SiteUrls urls) {
        List<ArticlePage.Near> related = new ArrayList<>();
        for (Entry.Related near : entry.related()) {
            related.add(
                    new ArticlePage.Near(
                            cards.near(near.entry(), urls),
                            String.join(", ", near.shared()) + inTime(entry, near.entry())));
        }
        return related;
    }

    private String inTime(Entry entry, int near) {
        Article other = archive.entries().get(near).article();
        return switch (DaysApart.of(entry.article().metadata().date(), other.metadata().date())) {
            case WEEK -> "; " + messages.text("near-week");
            case MONTH -> "; " + messages.text("near-month");
            case MORE -> "";
        };
    }

    private List<ArticlePage.Quoting> backlinks(Entry entry, SiteUrls urls) {
        return entry.backlinks().stream().map(link -> quoting(link, urls)).toList();
    }

    private ArticlePage.Quoting quoting(Entry.Backlink link, SiteUrls urls) {
        Access access = archive.entries().get(link.entry()).access();
        return new ArticlePage.Quoting(
                cards.near(link.entry(), urls), access == Access.FULL ? link.sentence() : "");
    }
}
