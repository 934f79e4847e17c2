package newsarchive.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import newsarchive.article.Mention;
import newsarchive.article.PublicationDate;
import newsarchive.config.Names;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;
import newsarchive.text.SentenceAround;

/** Makes the index of names and a page for each name. */
final class NamePages {
    private static final List<String> KINDS = List.of("person", "organisation", "place");
    private static final String INDEX = "names/index.html";
    private static final String WIKIDATA = "https://www.wikidata.org/wiki/";
    private static final int NAMES_PER_PAGE = 500;
    private static final int ARTICLES_PER_PAGE = 200;
    private static final int NEAR = 12;
    private static final int FEW = 4;
    private static final int RIBBON_HEIGHT = 64;

    private final Cards cards;
    private final Archive archive;
    private final Messages messages;
    private final DrawRibbon ribbons;
    private final NearTerms near;
    private final Map<String, Names.Name> known = new HashMap<>();

    NamePages(Cards cards, DrawRibbon ribbons) {
        this.cards = cards;
        this.archive = cards.archive;
        this.messages = cards.messages;
        this.ribbons = ribbons;
        this.near = new NearTerms(cards);
        archive.names().all().forEach(name -> known.put(name.name(), name));
    }

    List<PagePlan.Planned> plan() {
        List<PagePlan.Planned> planned = new ArrayList<>();
        List<Taxonomy.Term> terms = archive.nameTerms().terms();
        if (terms.isEmpty()) {
            return planned;
        }
        int indexes = Pager.pages(terms.size(), NAMES_PER_PAGE);
        for (int page = 1; page <= indexes; page++) {
            int number = page;
            planned.add(
                    new PagePlan.Planned(Pager.path(INDEX, page), () -> index(number, indexes)));
        }
        for (int term = 0; term < terms.size(); term++) {
            int place = term;
            int count =
                    Pager.pages(cards.rows(terms.get(term).entries()).size(), ARTICLES_PER_PAGE);
            for (int page = 1; page <= count; page++) {
                int number = page;
                planned.add(
                        new PagePlan.Planned(
                                Pager.path(terms.get(term).path(), page),
                                () -> name(place, number, count)));
            }
        }
        return planned;
    }

    private NamesPage index(int number, int count) {
        String path = Pager.path(INDEX, number);
        SiteUrls urls = SiteUrls.from(path);
        List<Taxonomy.Term> byKind = new ArrayList<>(archive.nameTerms().terms());
        byKind.sort(Comparator.comparingInt(term -> KINDS.indexOf(kind(term))));
        Map<String, List<CountedLink>> groups = new LinkedHashMap<>();
        for (Taxonomy.Term term : page(byKind, number, NAMES_PER_PAGE)) {
            groups.computeIfAbsent(kind(term), k -> new ArrayList<>())
                    .add(cards.counted(term, urls));
        }
        String heading = messages.text("names");
        String counted = messages.count("names-counted", byKind.size());
        return new NamesPage(
                path,
                urls.root(),
                cards.head(path, heading, counted + " · " + cards.site.description(), number),
                heading,
                counted,
                groups.entrySet().stream()
                        .map(
                                group ->
                                        new LinkGroup(
                                                messages.text("names-" + group.getKey()),
                                                group.getValue()))
                        .toList(),
                Pager.of(INDEX, number, count, urls, messages));
    }

    private String kind(Taxonomy.Term term) {
        Names.Name name = known.get(term.name());
        return name == null ? KINDS.get(0) : name.kind();
    }

    private NamePage name(int place, int number, int count) {
        Taxonomy.Term term = archive.nameTerms().terms().get(place);
        String path = Pager.path(term.path(), number);
        SiteUrls urls = SiteUrls.from(path);
        Names.Name name = known.get(term.name());
        String kind = messages.text("name-" + kind(term));
        List<String> facts = cards.facts(term.entries());
        String about = kind + " “" + term.name() + "”: " + String.join(", ", facts) + ".";
        boolean few = term.entries().size() < FEW || number > 1;
        List<Integer> here = page(cards.rows(term.entries()), number, ARTICLES_PER_PAGE);
        return new NamePage(
                path,
                urls.root(),
                cards.head(path, term.name() + " · " + kind, about, number)
                        .withFeed(feed(term, urls)),
                kind,
                term.name(),
                facts,
                name == null ? null : name.description(),
                name == null ? List.of() : name.aliases(),
                name == null || name.wikidata() == null
                        ? null
                        : new Link(WIKIDATA + name.wikidata(), "Wikidata " + name.wikidata()),
                curated(term, urls),
                few
                        ? null
                        : ribbons.part(
                                term.entries(),
                                urls,
                                RIBBON_HEIGHT,
                                ribbons.fullest(term.entries())),
                count == 1 ? years(term) : List.of(),
                near(place, urls),
                groups(place, here, urls),
                Pager.of(term.path(), number, count, urls, messages),
                BesidePage.bibliographies(term.path(), term.entries().size(), urls));
    }

    private static Link feed(Taxonomy.Term term, SiteUrls urls) {
        return new Link(urls.to(BesidePage.path(term.path(), ".xml")), term.name());
    }

    /** The topic and the author of this name: what a curator or a byline says, not a machine. */
    private List<Link> curated(Taxonomy.Term name, SiteUrls urls) {
        List<Link> links = new ArrayList<>();
        for (Taxonomy taxonomy : List.of(archive.tags(), archive.authors())) {
            for (Taxonomy.Term term : taxonomy.terms()) {
                if (term.name().equalsIgnoreCase(name.name())) {
                    String what = messages.text(taxonomy.folder() + "-one");
                    String number = messages.count("articles", term.entries().size());
                    links.add(new Link(urls.to(term.path()), what + ": " + number));
                }
            }
        }
        return links;
    }

    private List<CountedLink> years(Taxonomy.Term term) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        cards.rows(term.entries()).forEach(entry -> counts.merge(year(entry), 1, Integer::sum));
        return counts.size() < 2
                ? List.of()
                : counts.entrySet().stream()
                        .map(
                                year ->
                                        cards.counted(
                                                "#" + id(year.getKey()),
                                                heading(year.getKey()),
                                                year.getValue()))
                        .toList();
    }

    private List<LinkGroup> near(int place, SiteUrls urls) {
        List<Integer> entries = archive.nameTerms().terms().get(place).entries();
        List<LinkGroup> groups = new ArrayList<>();
        near.add(
                groups,
                "names-near",
                entries,
                archive.nameTerms(),
                entry -> entry.names().stream().map(Entry.Named::term).toList(),
                place,
                NEAR,
                urls);
        near.add(groups, "tags", entries, archive.tags(), Entry::tags, -1, NEAR, urls);
        near.add(
                groups,
                "publishers",
                entries,
                archive.publisherTerms(),
                NearTerms::publisher,
                -1,
                NEAR,
                urls);
        return groups;
    }

    private List<NamePage.MentionGroup> groups(int place, List<Integer> entries, SiteUrls urls) {
        Map<Integer, List<NamePage.MentionRow>> years = new LinkedHashMap<>();
        for (int entry : entries) {
            years.computeIfAbsent(year(entry), y -> new ArrayList<>())
                    .add(row(archive.entries().get(entry), place, urls));
        }
        return years.entrySet().stream()
                .map(
                        year ->
                                new NamePage.MentionGroup(
                                        id(year.getKey()),
                                        heading(year.getKey()),
                                        urls.to(
                                                year.getKey() == 0
                                                        ? "dates/undated.html"
                                                        : ByDate.path(year.getKey())),
                                        year.getValue()))
                .toList();
    }

    private NamePage.MentionRow row(Entry entry, int place, SiteUrls urls) {
        ArticleCard card = cards.card(entry.index(), urls);
        Mention mention =
                entry.names().stream()
                        .filter(named -> named.term() == place)
                        .map(Entry.Named::mention)
                        .findFirst()
                        .orElse(null);
        String text = entry.article().body().text();
        if (mention == null || mention.start() < 0 || mention.end() > text.length()) {
            return new NamePage.MentionRow(card, "", "", "");
        }
        String sentence = SentenceAround.of(text, mention.start(), mention.end());
        String words = text.substring(mention.start(), mention.end());
        int at = sentence.indexOf(words);
        return at < 0
                ? new NamePage.MentionRow(card, sentence, "", "")
                : new NamePage.MentionRow(
                        card,
                        sentence.substring(0, at),
                        words,
                        sentence.substring(at + words.length()));
    }

    private int year(int index) {
        PublicationDate date = archive.entries().get(index).article().metadata().date();
        return date == null ? 0 : date.year();
    }

    private static String id(int year) {
        return year == 0 ? "undated" : "y" + year;
    }

    private String heading(int year) {
        return year == 0 ? messages.text("undated") : messages.year(year);
    }

    private static <T> List<T> page(List<T> all, int number, int size) {
        return IntStream.range((number - 1) * size, Math.min(number * size, all.size()))
                .mapToObj(all::get)
                .toList();
    }
}
