package newsarchive.link;

import java.util.Comparator;
import newsarchive.article.Article;
import newsarchive.article.PublicationDate;

/** The orders in which the archive lists articles. */
final class ArchiveOrder {
    /** By source path and place in the file: the order in which addresses are given out. */
    static final Comparator<Article> BY_SOURCE =
            Comparator.comparing((Article article) -> article.provenance().file())
                    .thenComparingInt(article -> article.provenance().index());

    /**
     * The newest first; a month stands after its days, a year after its months, and what has no
     * date at all comes last. Ties by source.
     */
    static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(
                            (Article article) -> article.metadata().date(),
                            Comparator.nullsLast(ArchiveOrder::newer))
                    .thenComparing(BY_SOURCE);

    private ArchiveOrder() {}

    private static int newer(PublicationDate a, PublicationDate b) {
        // an unknown month or day is 0 and so comes after all known ones
        int byYear = Integer.compare(b.year(), a.year());
        int byMonth = byYear != 0 ? byYear : Integer.compare(b.month(), a.month());
        return byMonth != 0 ? byMonth : Integer.compare(b.day(), a.day());
    }
}
