package newsarchive.page;

import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.Metadata;
import newsarchive.article.OpeningWords;
import newsarchive.link.Entry;
import newsarchive.link.TextUse;

/** Gathers what citations, bibliographies and structured data say of an article. Immutable. */
public final class CiteArticles {
    private static final int DESCRIPTION_WORDS = 35;

    private final Site site;

    /** Cites the articles of {@code site} as read there. */
    public CiteArticles(Site site) {
        this.site = site;
    }

    /** What citations of an article are made of. */
    public CitationFacts facts(Entry entry) {
        Access access = entry.access();
        Article article = entry.article();
        Metadata metadata = article.metadata();
        String rights = article.curation().rights();
        boolean full = access == Access.FULL;
        return new CitationFacts(
                key(entry),
                entry.headline(),
                metadata.authors(),
                metadata.date(),
                metadata.publisher(),
                metadata.url(),
                metadata.archivedUrl(),
                metadata.language(),
                metadata.kind(),
                metadata.section(),
                metadata.tags(),
                article.body().words(),
                site.title(),
                SiteUrls.absolute(site.baseUrl(), entry.path()),
                description(entry, access),
                rights == null ? site.rights() : rights,
                full && site.baseUrl() != null
                        ? entry.pictures().values().stream()
                                .filter(Entry.Image::inside)
                                .findFirst()
                                .map(image -> SiteUrls.absolute(site.baseUrl(), image.src()))
                                .orElse(null)
                        : null,
                article.curation().added() == null ? null : article.curation().added().toString(),
                article.curation().modified() == null
                        ? null
                        : article.curation().modified().toString());
    }

    private String description(Entry entry, Access access) {
        Metadata metadata = entry.article().metadata();
        String summary = Cards.summary(metadata);
        if (summary != null) {
            return summary;
        }
        if (access == Access.FULL || access == Access.EXCERPT) {
            String opening = OpeningWords.of(entry.article().body(), DESCRIPTION_WORDS);
            if (!opening.isEmpty()) {
                return opening;
            }
        }
        StringBuilder known = new StringBuilder(entry.headline());
        if (metadata.publisher() != null) {
            known.append(" · ").append(metadata.publisher());
        }
        if (metadata.date() != null) {
            known.append(" · ").append(site.messages().date(metadata.date()));
        }
        return known.toString();
    }

    /** The address's last part where it is ASCII, else the beginning of the source's checksum. */
    private static String key(Entry entry) {
        String path = entry.path();
        String slug = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
        boolean ascii = slug.chars().allMatch(c -> c < 128);
        if (!ascii) {
            TextUse.ofText(entry.index());
        }
        return ascii
                ? slug
                : "article-"
                        + entry.article().provenance().sha256().substring(0, 8)
                        + "-"
                        + entry.article().provenance().index();
    }
}
