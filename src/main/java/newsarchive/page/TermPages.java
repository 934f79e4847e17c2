package newsarchive.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import newsarchive.config.Publishers;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Makes the index of one kind of term and a page for each term. */
final class TermPages {
    private static final int PER_PAGE = 500;
    private static final int LONG_INDEX = 40;
    private static final int TOP = 12;
    private static final int NEAR = 8;
    private static final int FEW = 4;
    private static final int REFERRED = 3;
    private static final int RIBBON_HEIGHT = 64;

    private final Cards cards;
    private final Archive archive;
    private final Messages messages;
    private final Taxonomy taxonomy;
    private final DrawRibbon ribbons;
    private final NearTerms near;

    TermPages(Cards cards, Taxonomy taxonomy, DrawRibbon ribbons) {
        this.ribbons = ribbons;
        this.near = new NearTerms(cards);
        this.cards = cards;
        this.archive = cards.archive;
        this.messages = cards.messages;
        this.taxonomy = taxonomy;
    }

    List<PagePlan.Planned> plan() {
        List<PagePlan.Planned> planned = new ArrayList<>();
        if (taxonomy.terms().isEmpty()) {
            return planned;
        }
        String index = taxonomy.folder() + "/index.html";
        int indexes = Pager.pages(taxonomy.terms().size(), PER_PAGE);
        for (int page = 1; page <= indexes; page++) {
            int number = page;
            planned.add(
                    new PagePlan.Planned(
                            Pager.path(index, page), () -> index(index, number, indexes)));
        }
        for (Taxonomy.Term term : taxonomy.terms()) {
            int count = Pager.pages(cards.rows(term.entries()).size(), PER_PAGE);
            for (int page = 1; page <= count; page++) {
                int number = page;
                planned.add(
                        new PagePlan.Planned(
                                Pager.path(term.path(), page), () -> term(term, number, count)));
            }
        }
        return planned;
    }

    private TermIndexPage index(String first, int number, int count) {
        String path = Pager.path(first, number);
        SiteUrls urls = SiteUrls.from(path);
        List<Taxonomy.Term> terms = taxonomy.terms();
        List<Taxonomy.Term> here = page(terms, number);
        String heading = messages.text(taxonomy.folder());
        String counted = messages.count(taxonomy.folder() + "-counted", terms.size());
        boolean top = number == 1 && terms.size() > LONG_INDEX;
        return new TermIndexPage(
                path,
                urls.root(),
                cards.head(path, heading, counted + " · " + cards.site.description(), number),
                taxonomy.folder(),
                heading,
                counted,
                top ? counted(fullest(terms, TOP), urls) : List.of(),
                counted(here, urls),
                Pager.of(first, number, count, urls, messages));
    }

    private TermPage term(Taxonomy.Term term, int number, int count) {
        String path = Pager.path(term.path(), number);
        SiteUrls urls = SiteUrls.from(path);
        String kind = messages.text(taxonomy.folder() + "-one");
        List<String> facts = new ArrayList<>(cards.facts(term.entries()));
        Publishers.@Nullable Publisher known = publisher(term);
        if (known != null && known.kind() != null) {
            facts.add(messages.textOr("publisher-kind-" + known.kind(), known.kind()));
        }
        if (known != null && known.country() != null) {
            facts.add(known.country());
        }
        String description = kind + " “" + term.name() + "”: " + String.join(", ", facts) + ".";
        boolean few = term.entries().size() < FEW || number > 1;
        return new TermPage(
                path,
                urls.root(),
                cards.head(path, term.name(), description, number).withFeed(feed(term, urls)),
                taxonomy.folder(),
                kind,
                term.name(),
                facts,
                known == null ? null : known.note(),
                known == null ? null : known.url(),
                few
                        ? null
                        : ribbons.part(
                                term.entries(),
                                urls,
                                RIBBON_HEIGHT,
                                ribbons.fullest(term.entries())),
                near(term, urls),
                cards.byYear(page(cards.rows(term.entries()), number), urls),
                Pager.of(term.path(), number, count, urls, messages),
                BesidePage.bibliographies(term.path(), term.entries().size(), urls));
    }

    /** A term's feed stands beside its page: {@code tags/x.xml} of {@code tags/x.html}. */
    private static Link feed(Taxonomy.Term term, SiteUrls urls) {
        return new Link(urls.to(BesidePage.path(term.path(), ".xml")), term.name());
    }

    private Publishers.@Nullable Publisher publisher(Taxonomy.Term term) {
        if (!taxonomy.folder().equals("publishers")) {
            return null;
        }
        return archive.publishers().all().stream()
                .filter(known -> known.name().equals(term.name()))
                .findFirst()
                .orElse(null);
    }

    private List<LinkGroup> near(Taxonomy.Term term, SiteUrls urls) {
        List<LinkGroup> groups = new ArrayList<>();
        addMostReferredTo(groups, term, urls);
        addNear(groups, term, archive.tags(), Entry::tags, urls);
        addNear(groups, term, archive.authors(), Entry::authors, urls);
        addNear(groups, term, archive.publisherTerms(), NearTerms::publisher, urls);
        return groups;
    }

    /** Articles that several others link to, most often first. */
    private void addMostReferredTo(List<LinkGroup> groups, Taxonomy.Term term, SiteUrls urls) {
        List<CountedLink> links =
                term.entries().stream()
                        .map(index -> archive.entries().get(index))
                        .filter(entry -> entry.backlinks().size() > 1)
                        .sorted(
                                Comparator.comparingInt((Entry e) -> e.backlinks().size())
                                        .reversed())
                        .limit(REFERRED)
                        .map(
                                entry ->
                                        cards.counted(
                                                urls.to(entry.path()),
                                                entry.headline(),
                                                entry.backlinks().size()))
                        .toList();
        if (!links.isEmpty() && term.entries().size() >= FEW) {
            groups.add(new LinkGroup(messages.text("most-referred"), links));
        }
    }

    /** Terms of {@code other} on the articles of {@code term}, itself left out. */
    private void addNear(
            List<LinkGroup> groups,
            Taxonomy.Term term,
            Taxonomy other,
            Function<Entry, List<Integer>> terms,
            SiteUrls urls) {
        boolean same = other.folder().equals(taxonomy.folder());
        int self = same ? other.terms().indexOf(term) : -1;
        near.add(
                groups,
                same ? other.folder() + "-near" : other.folder(),
                term.entries(),
                other,
                terms,
                self,
                NEAR,
                urls);
    }

    private List<CountedLink> counted(List<Taxonomy.Term> terms, SiteUrls urls) {
        return terms.stream().map(term -> cards.counted(term, urls)).toList();
    }

    private static <T> List<T> page(List<T> all, int number) {
        return all.subList((number - 1) * PER_PAGE, Math.min(number * PER_PAGE, all.size()));
    }

    /** The terms with most articles, those of equal number in the order given. */
    static List<Taxonomy.Term> fullest(List<Taxonomy.Term> terms, int most) {
        return terms.stream()
                .sorted(
                        Comparator.comparingInt((Taxonomy.Term term) -> term.entries().size())
                                .reversed())
                .limit(most)
                .toList();
    }
}
