package newsarchive.link;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import newsarchive.Articles;
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
 * Articles made in a test, to be linked; all else is as little as it can be unless it is stated.
 */
public final class Requests {
    private final List<Article> articles;
    private Path root = Path.of("no-such-folder");
    private ArchiveConfig config = ArchiveConfig.DEFAULT;
    private Names names = Names.NONE;
    private Publishers publishers = Publishers.NONE;
    private Stories stories = Stories.NONE;
    private List<Article> pages = List.of();
    private String ledger = "";
    private boolean drafts;
    private LocalDate asOf = LocalDate.parse("2026-01-01");

    private Requests(List<Article> articles) {
        this.articles = articles;
    }

    public static Requests of(List<Article> articles) {
        return new Requests(articles);
    }

    public static Requests of(Articles... articles) {
        return of(Arrays.stream(articles).map(Articles::make).toList());
    }

    Requests root(Path folder) {
        root = folder;
        return this;
    }

    public Requests config(ArchiveConfig settings) {
        config = settings;
        return this;
    }

    public Requests names(Names known) {
        names = known;
        return this;
    }

    Requests publishers(Publishers known) {
        publishers = known;
        return this;
    }

    public Requests stories(Stories stated) {
        stories = stated;
        return this;
    }

    Requests pages(List<Article> curators) {
        pages = curators;
        return this;
    }

    /** The text of the ledger of addresses. */
    Requests ledger(String recorded) {
        ledger = recorded;
        return this;
    }

    Requests drafts(boolean shown) {
        drafts = shown;
        return this;
    }

    Requests asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    /** Links them with two threads. */
    public Linking link() {
        NameSpellings spellings = new NameSpellings(names);
        return Linker.link(
                new LinkRequest(
                        root,
                        config,
                        names,
                        publishers,
                        stories,
                        articles.stream().map(a -> ReadArticle.of(a, spellings)).toList(),
                        pages,
                        LedgerText.read(ledger, Ledger.FILE),
                        drafts,
                        asOf,
                        2,
                        Scratch.inMemory()));
    }

    public Archive archive() {
        return link().archive();
    }
}
