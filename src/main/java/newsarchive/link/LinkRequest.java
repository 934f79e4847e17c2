package newsarchive.link;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.config.Stories;
import newsarchive.ledger.LedgerText;
import newsarchive.text.Scratch;
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
}
