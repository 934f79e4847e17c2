package newsarchive.link;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.config.Stories;
import newsarchive.ledger.Ledger;
import newsarchive.ledger.LedgerText;
import newsarchive.text.Scratch;
import newsarchive.words.NameSpellings;
import newsarchive.words.ReadArticle;

/**
 * What {@link Linker} joins into an archive.
 *
 * @param root the archive's folder, below which pictures must lie
 * @param articles all that were read, in any order
 * @param pages the curator's own pages of {@code pages/**}, in any order
 * @param ledger the addresses that were recorded
 * @param drafts whether drafts are shown
 * @param asOf the day with which embargoes are compared
 * @param jobs threads to work with, at least 1
 * @param room for what is needed again and need not be held; open as long as the archive is used
 */
public record LinkRequest(
        Path root,
        ArchiveConfig config,
        Names names,
        Publishers publishers,
        Stories stories,
        List<ReadArticle> articles,
        List<Article> pages,
        LedgerText.Read ledger,
        boolean drafts,
        LocalDate asOf,
        int jobs,
        Scratch room) {

    public LinkRequest {
        articles = List.copyOf(articles);
        pages = List.copyOf(pages);
    }

    /** A request of which all is held in memory. */
    public LinkRequest(
            Path root,
            ArchiveConfig config,
            Names names,
            Publishers publishers,
            Stories stories,
            List<ReadArticle> articles,
            List<Article> pages,
            LedgerText.Read ledger,
            boolean drafts,
            LocalDate asOf,
            int jobs) {
        this(
                root,
                config,
                names,
                publishers,
                stories,
                articles,
                pages,
                ledger,
                drafts,
                asOf,
                jobs,
                Scratch.inMemory());
    }

    private static List<ReadArticle> read(List<Article> articles, Names names) {
        NameSpellings spellings = new NameSpellings(names);
        return articles.stream().map(article -> ReadArticle.of(article, spellings)).toList();
    }

    /** A request of an archive that has recorded no addresses, for one thread. */
    public LinkRequest(
            Path root,
            ArchiveConfig config,
            Names names,
            Publishers publishers,
            List<Article> articles,
            List<Article> pages,
            boolean drafts,
            LocalDate asOf) {
        this(
                root,
                config,
                names,
                publishers,
                Stories.NONE,
                read(articles, names),
                pages,
                LedgerText.read("", Ledger.FILE),
                drafts,
                asOf,
                1);
    }
}
