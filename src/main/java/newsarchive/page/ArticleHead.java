package newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.PublicationDate;
import newsarchive.link.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Writes the head of an article's page: Open Graph for previews, {@code citation_*} for scholarly
 * indexes, {@code z:*} and Dublin Core so that Zotero saves a newspaper article with the original's
 * publisher, date and address. {@code citation_journal_title} would make it a journal article.
 */
final class ArticleHead {
    private final Site site;
    private final List<Head.Meta> metas = new ArrayList<>();

    ArticleHead(Site site) {
        this.site = site;
    }

    /**
     * The head of an article.
     *
     * @param title the headline, told apart from equal ones
     */
    Head of(Entry entry, CitationFacts facts, String title) {
        property("article:published_time", iso(facts.date()));
        property("article:modified_time", facts.modified());
        property("article:section", facts.section());
        facts.tags().forEach(tag -> property("article:tag", tag));
        property("og:image", facts.imageUrl());
        name("citation_title", facts.title());
        facts.authors().forEach(author -> name("citation_author", author));
        name("citation_publication_date", slashes(facts.date()));
        name("citation_language", facts.language());
        name("citation_public_url", facts.url() == null ? facts.pageUrl() : facts.url());
        name("z:itemType", "newspaperArticle");
        name("z:publicationTitle", facts.publisher());
        name("z:archive", facts.archive());
        name("z:archiveLocation", facts.pageUrl());
        name("dc.rights", facts.rights());
        return new Head(
                title + " · " + site.title(),
                facts.title(),
                facts.description(),
                SiteUrls.absolute(site.baseUrl(), entry.path()),
                "article",
                metas,
                null,
                true);
    }

    private void name(String key, @Nullable String content) {
        if (content != null) {
            metas.add(Head.Meta.name(key, content));
        }
    }

    private void property(String key, @Nullable String content) {
        if (content != null) {
            metas.add(Head.Meta.property(key, content));
        }
    }

    private static @Nullable String iso(@Nullable PublicationDate date) {
        return date == null ? null : date.iso();
    }

    private static @Nullable String slashes(@Nullable PublicationDate date) {
        return date == null ? null : date.iso().replace('-', '/');
    }
}
