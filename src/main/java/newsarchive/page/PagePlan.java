package newsarchive.page;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Redirect;
import newsarchive.link.TextEntry;
import newsarchive.link.Tombstone;

/**
 * Every HTML page of the site, in a fixed order. A page is made when it is asked for and held by
 * nobody here, so that ten thousand articles need not be in memory as pages at once; asking twice
 * makes it twice. Safe for many threads.
 */
public final class PagePlan extends AbstractList<Page> implements RandomAccess {
    private final List<Planned> planned;

    private PagePlan(List<Planned> planned) {
        this.planned = List.copyOf(planned);
    }

    /** A page that will be made. */
    record Planned(String path, Supplier<Page> page) {}

    /** The pages of an archive. */
    public static PagePlan of(Archive archive) {
        Cards cards = new Cards(archive, Site.of(archive));
        ByDate byDate = new ByDate(archive.entries());
        DrawRibbon ribbons = new DrawRibbon(cards);
        List<Planned> planned = new ArrayList<>();
        planned.addAll(new HomePages(cards, byDate, ribbons).plan());
        ArticlePages articles = new ArticlePages(cards);
        for (Entry entry : archive.entries()) {
            planned.add(new Planned(entry.path(), () -> articles.page(entry)));
        }
        planned.addAll(new TermPages(cards, archive.tags(), ribbons).plan());
        planned.addAll(new TermPages(cards, archive.authors(), ribbons).plan());
        planned.addAll(new TermPages(cards, archive.publisherTerms(), ribbons).plan());
        planned.addAll(new NamePages(cards, ribbons).plan());
        planned.addAll(new StoryPages(cards).plan());
        planned.addAll(new DatePages(cards, byDate).plan());
        OtherPages others = new OtherPages(cards, byDate, ribbons);
        planned.addAll(others.plan());
        TextPages texts = new TextPages(cards);
        for (TextEntry text : archive.pages()) {
            planned.add(new Planned(text.path(), () -> texts.page(text)));
        }
        for (Redirect redirect : archive.redirects()) {
            planned.add(new Planned(redirect.path(), () -> others.redirect(redirect)));
        }
        for (Tombstone tombstone : archive.tombstones()) {
            planned.add(new Planned(tombstone.path(), () -> others.withdrawn(tombstone)));
        }
        return new PagePlan(planned);
    }

    /** The page of an article, made now; all other pages are not planned. */
    public static Page article(Archive archive, Site site, int entry) {
        return new ArticlePages(new Cards(archive, site)).page(archive.entries().get(entry));
    }

    /** Whether lists tell the same of texts of so many words. */
    public static boolean takeAsLong(int words, int otherWords) {
        return Cards.minutes(words) == Cards.minutes(otherWords);
    }

    /** Makes the page at a place of the plan. */
    @Override
    public Page get(int index) {
        return planned.get(index).page().get();
    }

    @Override
    public int size() {
        return planned.size();
    }

    /** Addresses of all pages relative to the site's root, in the same order; makes no page. */
    public List<String> paths() {
        return planned.stream().map(Planned::path).toList();
    }
}
