package newsarchive.link;

import java.time.LocalDate;
import java.util.Optional;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Publishers.Publisher;

/** Decides which articles are published, and how much of each may be shown. */
final class Admission {
    private final ArchiveConfig config;
    private final PublisherNames publishers;
    private final boolean drafts;
    private final LocalDate asOf;

    Admission(LinkRequest request, PublisherNames publishers) {
        this.config = request.config();
        this.publishers = publishers;
        this.drafts = request.drafts();
        this.asOf = request.asOf();
    }

    /** Why an article is not published; empty when it is. */
    Optional<String> reasonAgainst(Article article) {
        if (article.curation().draft() && !drafts) {
            return Optional.of("draft");
        }
        LocalDate embargo = article.curation().embargo();
        if (embargo != null && asOf.isBefore(embargo)) {
            return Optional.of("under embargo until " + embargo);
        }
        return access(article) == Access.PRIVATE
                ? Optional.of("access is private")
                : Optional.empty();
    }

    /** The article's own access, else its publisher's, else the archive's. */
    Access access(Article article) {
        if (article.curation().access() != null) {
            return article.curation().access();
        }
        String name = article.metadata().publisher();
        Publisher publisher = name == null ? null : publishers.find(name);
        return publisher != null && publisher.access() != null
                ? publisher.access()
                : config.access();
    }
}
