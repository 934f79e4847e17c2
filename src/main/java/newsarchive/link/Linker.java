package newsarchive.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import newsarchive.article.Article;
import newsarchive.article.Mention;
import newsarchive.article.Part;
import newsarchive.article.PublicationDate;
import newsarchive.health.LinkHealth;
import newsarchive.ledger.Address;
import newsarchive.problem.Problems;
import newsarchive.source.LeftOut;
import newsarchive.text.ManyThreads;
import newsarchive.text.Timing;
import newsarchive.words.ArchiveWords;
import newsarchive.words.NameSpellings;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * Joins articles into an archive: decides what is published, in which order and at which address,
 * gathers the terms, and settles what each link and picture becomes. The same articles in any order
 * give the same archive. Reads pictures from the disk, writes nothing. For one thread.
 */
public final class Linker {
    private static final List<String> OWN_PAGES =
            List.of(
                    "index.html",
                    "search.html",
                    "timeline.html",
                    "404.html",
                    "feed.xml",
                    "sitemap.xml",
                    "tags/index.html",
                    "authors/index.html",
                    "publishers/index.html",
                    "names/index.html",
                    "dates/index.html",
                    "data/articles.json");

    private final LinkRequest request;
    private final Timing timing;
    private final PublisherNames publishers;
    private final NameSpellings names;
    private final Admission admission;
    private final List<ReadArticle> read;
    private final RecordedAddresses recorded;
    private final List<WithheldText> withheld = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Problems problems = new Problems();

    private Linker(LinkRequest request, Timing timing) {
        this.request = request;
        this.timing = timing;
        this.publishers = new PublisherNames(request.publishers());
        this.names = new NameSpellings(request.names());
        this.admission = new Admission(request, publishers);
        this.read =
                ManyThreads.each(
                        request.articles().size(), request.jobs(), "withholding", this::withhold);
        List<Article> all = read.stream().map(ReadArticle::article).toList();
        this.recorded = new RecordedAddresses(request.ledger(), all, request.pages());
    }

    /** Joins what {@code request} holds; what is wrong or doubtful is told in the answer. */
    public static Linking link(LinkRequest request) {
        return link(request, Timing.NONE);
    }

    /** The same, telling of the parts of the work. */
    public static Linking link(LinkRequest request, Timing timing) {
        return new Linker(request, timing).link();
    }

    private Linking link() {
        tellWithheld();
        List<ReadArticle> admitted =
                published(read, ReadArticle::article, ArchiveOrder.NEWEST_FIRST);
        List<Article> articles = admitted.stream().map(ReadArticle::article).toList();
        List<Article> pages =
                published(request.pages(), Function.identity(), ArchiveOrder.BY_SOURCE);
        ArchiveWords words =
                timing.of(
                        "words",
                        () ->
                                ArchiveWords.of(
                                        admitted.stream().map(ReadArticle::words).toList(),
                                        request.room(),
                                        request.jobs()));
        Addresses addresses = Addresses.assign(articles, pages, recorded);
        problems.addAll(addresses.problems());
        articles.forEach(article -> Headline.missing(article).ifPresent(problems::add));
        ArchiveTerms terms =
                new ArchiveTerms(
                        articles,
                        publishers,
                        admitted.stream().map(Linker::mentioned).toList(),
                        request.names(),
                        recorded);
        DoubtfulNames.of(admitted, request.names()).forEach(problems::add);
        LinkTargets targets = targets(articles, pages, addresses, terms);
        Nearness nearness =
                Nearness.of(
                        request,
                        articles,
                        words,
                        terms,
                        addresses,
                        recorded,
                        new LinkResolver(targets, request.config().baseUrl(), problem -> {}),
                        problems::add,
                        timing);
        List<Story> stories = nearness.stories().all();
        stories.forEach(story -> targets.addAddress(new SiteTarget(story.path(), -1)));
        if (!stories.isEmpty()) {
            targets.addAddress(new SiteTarget("stories/index.html", -1));
        }
        FormerAddresses former =
                FormerAddresses.answer(
                        recorded,
                        addresses,
                        articles,
                        pages,
                        terms,
                        nearness.stories(),
                        article -> admission.reasonAgainst(article).orElse(null));
        problems.addAll(former.problems());
        former.tombstones().forEach(t -> targets.addAddress(new SiteTarget(t.path(), -1)));
        former.redirects().forEach(targets::addFormer);
        LinkResolver resolver =
                new LinkResolver(targets, request.config().baseUrl(), problems::add);
        Pictures pictures =
                new Pictures(request.root(), request.config().imageHosts(), problems::add);
        Linked linked = entries(admitted, nearness, addresses, terms, resolver, pictures);
        List<Entry> entries = linked.entries();
        List<TextEntry> texts = texts(pages, addresses, resolver, pictures);
        Archive archive =
                new Archive(
                        request.config(),
                        request.names(),
                        request.publishers(),
                        entries,
                        words,
                        terms.tags().taxonomy(),
                        terms.authors().taxonomy(),
                        terms.publishers().taxonomy(),
                        terms.names().taxonomy(),
                        stories,
                        texts,
                        pictures.media(),
                        former.redirects(),
                        former.tombstones(),
                        request.config().originals()
                                ? OfferedOriginals.of(entries, leftOut)
                                : List.of(),
                        LinkHealth.NONE);
        leftOut.sort(Comparator.comparing(LeftOut::name).thenComparing(LeftOut::reason));
        return new Linking(
                archive,
                former.permalinks(),
                withheld,
                leftOut,
                problems.sorted(),
                linked.nearness());
    }

    private ReadArticle withhold(int place) {
        ReadArticle one = request.articles().get(place);
        return Withhold.from(one, admission.access(one.article()), names);
    }

    private static List<String> mentioned(ReadArticle read) {
        return read.words().mentions().stream().map(Mention::name).toList();
    }

    private void tellWithheld() {
        for (int i = 0; i < read.size(); i++) {
            WithheldText text =
                    Withhold.of(
                            request.articles().get(i).article(),
                            admission.access(read.get(i).article()),
                            reasonAgainst(read.get(i).article()).isEmpty());
            if (text != null) {
                withheld.add(text);
            }
        }
    }

    private Optional<String> reasonAgainst(Article article) {
        return recorded.lineOf(article) instanceof Address.Withdrawn withdrawn
                ? Optional.of("withdrawn on " + withdrawn.date())
                : admission.reasonAgainst(article);
    }

    private <T> List<T> published(
            List<T> all, Function<T, Article> article, Comparator<Article> order) {
        List<T> published = new ArrayList<>();
        for (T one : all) {
            Optional<String> reason = reasonAgainst(article.apply(one));
            if (reason.isEmpty()) {
                published.add(one);
            } else {
                leftOut.add(new LeftOut(article.apply(one).provenance().file(), reason.get()));
            }
        }
        published.sort(Comparator.comparing(article, order));
        return published;
    }

    private LinkTargets targets(
            List<Article> articles, List<Article> pages, Addresses addresses, ArchiveTerms terms) {
        LinkTargets targets = new LinkTargets(request.root());
        List<Integer> bySource = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            bySource.add(i);
        }
        bySource.sort(Comparator.comparing(articles::get, ArchiveOrder.BY_SOURCE));
        for (int i : bySource) {
            targets.add(articles.get(i), new SiteTarget(addresses.ofArticle(i), i));
        }
        for (int i = 0; i < pages.size(); i++) {
            targets.add(pages.get(i), new SiteTarget(addresses.ofPage(i), -1));
        }
        for (TermIndex index : terms.all()) {
            index.taxonomy()
                    .terms()
                    .forEach(term -> targets.addAddress(new SiteTarget(term.path(), -1)));
        }
        OWN_PAGES.forEach(path -> targets.addAddress(new SiteTarget(path, -1)));
        articles.forEach(article -> addPeriods(targets, article.metadata().date()));
        leftOut.forEach(left -> targets.addLeftOut(left.name(), left.reason()));
        return targets;
    }

    /** {@code dates/2016.html} and {@code dates/2016-02.html} of a day of that month. */
    private static void addPeriods(LinkTargets targets, @Nullable PublicationDate date) {
        if (date == null) {
            targets.addAddress(new SiteTarget("dates/undated.html", -1));
            return;
        }
        String iso = date.iso();
        targets.addAddress(new SiteTarget("dates/" + iso.substring(0, 4) + ".html", -1));
        if (date.month() > 0) {
            targets.addAddress(new SiteTarget("dates/" + iso.substring(0, 7) + ".html", -1));
        }
    }

    private record Linked(List<Entry> entries, NearnessFacts nearness) {}

    private Linked entries(
            List<ReadArticle> read,
            Nearness nearness,
            Addresses addresses,
            ArchiveTerms terms,
            LinkResolver resolver,
            Pictures pictures) {
        List<Article> articles = read.stream().map(ReadArticle::article).toList();
        Map<String, Integer> entryByPath = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            entryByPath.put(addresses.ofArticle(i), i);
        }
        List<BodyLinks> links =
                timing.of(
                        "links",
                        () ->
                                ManyThreads.each(
                                        articles.size(),
                                        request.jobs(),
                                        "links",
                                        i ->
                                                BodyLinks.of(
                                                        articles.get(i),
                                                        new SiteTarget(addresses.ofArticle(i), i),
                                                        resolver,
                                                        entryByPath)));
        Backlinks backlinks = new Backlinks(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            backlinks.add(i, links.get(i).linked(), links.get(i).articles());
        }
        List<List<Entry.Relation>> relations = Relations.of(articles, resolver, problems::add);
        Copies copies = nearness.copies();
        NearnessFacts related = timing.of("related", () -> nearness.related(backlinks, relations));
        List<String> headlines = articles.stream().map(Headline::of).toList();
        Map<String, Integer> times = new HashMap<>();
        headlines.forEach(headline -> times.merge(headline, 1, Integer::sum));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            List<Integer> publisher = terms.publishers().places(terms.publisherOf(article));
            boolean dated = article.metadata().date() != null;
            boolean last =
                    i + 1 == articles.size() || articles.get(i + 1).metadata().date() == null;
            entries.add(
                    new Entry(
                                    i,
                                    article,
                                    addresses.ofArticle(i),
                                    headlines.get(i),
                                    times.get(headlines.get(i)) > 1,
                                    admission.access(article),
                                    dated && !last ? i + 1 : -1,
                                    dated ? i - 1 : -1,
                                    terms.tags().places(article.metadata().tags()),
                                    terms.authors().places(article.metadata().authors()),
                                    publisher.isEmpty() ? -1 : publisher.get(0),
                                    named(read.get(i), terms.names()),
                                    copies.leader(i),
                                    copies.besides(i),
                                    copies.passages(i),
                                    nearness.stories().of(i),
                                    related.near(i).stream().map(NearArticle::related).toList(),
                                    backlinks.to(i),
                                    relations.get(i),
                                    links.get(i).destinations(),
                                    pictures.of(article, links.get(i).pictures()))
                            .noted());
        }
        return new Linked(entries, related);
    }

    private static List<Entry.Named> named(ReadArticle read, TermIndex names) {
        List<Entry.Named> named = new ArrayList<>();
        for (Mention mention : read.words().mentions()) {
            for (int place : names.places(List.of(mention.name()))) {
                named.add(new Entry.Named(place, mention));
            }
        }
        return named;
    }

    private List<TextEntry> texts(
            List<Article> pages, Addresses addresses, LinkResolver resolver, Pictures pictures) {
        List<TextEntry> texts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Article page = pages.get(i);
            SiteTarget self = new SiteTarget(addresses.ofPage(i), -1);
            List<Part> parts = page.body().parts();
            texts.add(
                    new TextEntry(
                            page,
                            addresses.ofPage(i),
                            Headline.of(page),
                            resolver.resolve(page, parts, self),
                            pictures.of(page, Pictures.in(parts))));
        }
        return texts;
    }
}
