package newsarchive.page;

import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.Metadata;
import newsarchive.link.Entry;
import newsarchive.link.TextUse;

/** Gathers what citations, bibliographies and structured data say of an article. Immutable. */
public final class CiteArticles {
    private static final int DESCRIPTION_WORDS = 35;
    private static final String PAGE = ".html";

    private final Site site;

    /** Cites the articles of {@code site} as read there. */
    public CiteArticles(Site site) {
        this.site = site;
    }

    /** What citations of an article are made of. */
    public CitationFacts facts(Entry entry) {
        return facts(entry, entry.article().body().words(), description(entry, entry.access()));
    }

    /** What bibliographies list of it: the same without anything of its text. */
    public CitationFacts listed(Entry entry) {
        return facts(entry, 0, "");
    }

    /** Says that an article was cited from what {@link #listed} gave before. */
    public static void noteListed(Entry entry) {
        key(entry);
    }

    private CitationFacts facts(Entry entry, int words, String description) {
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
                words,
                site.title(),
                SiteUrls.absolute(site.baseUrl(), entry.path()),
                description,
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
            String opening = entry.opening(DESCRIPTION_WORDS);
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
        int end = path.endsWith(PAGE) ? path.length() - PAGE.length() : path.length();
        String slug = path.substring(path.lastIndexOf('/') + 1, end);
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
