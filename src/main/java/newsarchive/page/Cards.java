package newsarchive.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import newsarchive.article.Access;
import newsarchive.article.ArticleKind;
import newsarchive.article.Direction;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Puts articles, terms and dates into the words of a list. Safe for many threads. */
final class Cards {
    /** Silent reading of prose: Brysbaert 2019 finds 238 words a minute for English. */
    private static final int WORDS_A_MINUTE = 238;

    private static final String ARTICLES = "articles/";

    final Archive archive;
    final Site site;
    final Messages messages;

    /** Few days have many articles each, and every article stands on many pages. */
    private final ConcurrentMap<PublicationDate, DateLabel> labels = new ConcurrentHashMap<>();

    /** By article; null where none was asked for. */
    private final AtomicReferenceArray<ArticleCard> beside;

    Cards(Archive archive, Site site) {
        this.archive = archive;
        this.site = site;
        this.messages = site.messages();
        this.beside = new AtomicReferenceArray<>(archive.entries().size());
    }

    /** An article as a page with these addresses lists it. */
    ArticleCard card(int index, SiteUrls urls) {
        Entry entry = archive.entries().get(index);
        return card(entry, urls, new WhenShown(() -> Coins.of(entry)));
    }

    /** An article as it is named beside another: headline, date and publisher. */
    ArticleCard near(int index, SiteUrls urls) {
        if (!urls.isIn(ARTICLES)) {
            return newNear(index, urls);
        }
        // an article stands beside ten others, whose pages all write addresses alike
        ArticleCard known = beside.get(index);
        if (known == null) {
            known = newNear(index, urls);
            beside.set(index, known);
        }
        return known;
    }

    private ArticleCard newNear(int index, SiteUrls urls) {
        Entry entry = archive.entries().get(index);
        Metadata metadata = entry.article().metadata();
        return new ArticleCard(
                urls.to(entry.path()),
                entry.headline(),
                foreign(metadata.language()),
                Direction.of(metadata.language()),
                null,
                label(metadata.date()),
                publisher(entry, urls),
                List.of(),
                null,
                null,
                List.of(),
                null);
    }

    private ArticleCard card(Entry entry, SiteUrls urls, @Nullable WhenShown coins) {
        Metadata metadata = entry.article().metadata();
        Access access = entry.access();
        return new ArticleCard(
                urls.to(entry.path()),
                entry.headline(),
                foreign(metadata.language()),
                Direction.of(metadata.language()),
                summary(metadata),
                label(metadata.date()),
                publisher(entry, urls),
                authors(entry, urls),
                kind(metadata.kind()),
                access == Access.FULL ? readingTime(entry.wordsForTime()) : null,
                entry.leader() == entry.index() ? copies(entry, urls) : List.of(),
                coins);
    }

    private List<Link> copies(Entry entry, SiteUrls urls) {
        return entry.copies().stream()
                .map(copy -> archive.entries().get(copy.entry()))
                .map(copy -> new Link(urls.to(copy.path()), publisherOrHeadline(copy)))
                .toList();
    }

    private String publisherOrHeadline(Entry entry) {
        return entry.publisher() < 0
                ? entry.headline()
                : archive.publisherTerms().terms().get(entry.publisher()).name();
    }

    /** Articles as a page with these addresses lists them, one row for all copies of a text. */
    List<ArticleCard> cards(List<Integer> entries, SiteUrls urls) {
        return rows(entries).stream().map(index -> card(index, urls)).toList();
    }

    /** The same articles without the copies of which the leading one is among them. */
    List<Integer> rows(List<Integer> entries) {
        boolean copied =
                entries.stream().anyMatch(index -> archive.entries().get(index).leader() != index);
        if (!copied) {
            return entries;
        }
        Set<Integer> here = new HashSet<>(entries);
        return entries.stream()
                .filter(
                        index -> {
                            int leader = archive.entries().get(index).leader();
                            return leader == index || !here.contains(leader);
                        })
                .toList();
    }

    /** Articles under the headings of their years, in the order given. */
    List<CardGroup> byYear(List<Integer> entries, SiteUrls urls) {
        List<CardGroup> groups = new ArrayList<>();
        int from = 0;
        while (from < entries.size()) {
            int year = year(entries.get(from));
            int to = from + 1;
            while (to < entries.size() && year(entries.get(to)) == year) {
                to++;
            }
            groups.add(yearGroup(year, entries.subList(from, to), urls));
            from = to;
        }
        return groups;
    }

    private CardGroup yearGroup(int year, List<Integer> entries, SiteUrls urls) {
        boolean undated = year == 0;
        return new CardGroup(
                undated ? "undated" : "y" + year,
                undated ? messages.text("undated") : messages.year(year),
                urls.to(undated ? "dates/undated.html" : ByDate.path(year)),
                false,
                cards(entries, urls));
    }

    private int year(int index) {
        PublicationDate date = archive.entries().get(index).article().metadata().date();
        return date == null ? 0 : date.year();
    }

    /** A date in words, null for none. */
    @Nullable DateLabel label(@Nullable PublicationDate date) {
        return date == null ? null : labels.computeIfAbsent(date, this::newLabel);
    }

    private DateLabel newLabel(PublicationDate date) {
        return new DateLabel(date.iso(), messages.date(date), messages.dateInYear(date));
    }

    /** The link to an article's publisher, null when it is unknown. */
    @Nullable Link publisher(Entry entry, SiteUrls urls) {
        if (entry.publisher() < 0) {
            return null;
        }
        return link(archive.publisherTerms().terms().get(entry.publisher()), urls);
    }

    /** Links to an article's authors, in the byline's order. */
    List<Link> authors(Entry entry, SiteUrls urls) {
        return entry.authors().stream()
                .map(author -> link(archive.authors().terms().get(author), urls))
                .toList();
    }

    /** Links to an article's tags. */
    List<Link> tags(Entry entry, SiteUrls urls) {
        return entry.tags().stream()
                .map(tag -> link(archive.tags().terms().get(tag), urls))
                .toList();
    }

    private static Link link(Taxonomy.Term term, SiteUrls urls) {
        return new Link(urls.to(term.path()), term.name());
    }

    /** A term with the number of its articles. */
    CountedLink counted(Taxonomy.Term term, SiteUrls urls) {
        return counted(urls.to(term.path()), term.name(), term.entries().size());
    }

    /** A link with a number of articles. */
    CountedLink counted(String href, String text, int count) {
        return new CountedLink(
                href, text, count, messages.number(count), messages.count("articles", count));
    }

    /** {@code 1,234 words, 6 minutes}; null for an empty text. */
    @Nullable String length(int words) {
        String time = readingTime(words);
        return time == null ? null : messages.fill("length", messages.count("words", words), time);
    }

    /**
     * {@code 6 minutes}; null for an empty text. Lists show no more, so that they stay as they are
     * where a few words of a text were changed.
     */
    private @Nullable String readingTime(int words) {
        int minutes = minutes(words);
        return minutes == 0 ? null : messages.count("minutes", minutes);
    }

    /** How long a text of so many words is read, at least a minute; 0 for an empty one. */
    static int minutes(int words) {
        return words == 0 ? 0 : Math.max(1, (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
    }

    /** The kind of piece in the interface's language, null for plain news and where not stated. */
    @Nullable String kind(@Nullable ArticleKind kind) {
        return kind == null ? null : messages.text("kind-" + kind.word());
    }

    /** What an article is about, where the source or the curator says so. */
    static @Nullable String summary(Metadata metadata) {
        return metadata.summary() != null ? metadata.summary() : metadata.deck();
    }

    /** The language where it differs from the interface's, else null. */
    @Nullable String foreign(@Nullable String language) {
        return language == null || language.equals(site.language()) ? null : language;
    }

    /** {@code 25 articles} and the span of their dates, in short phrases. */
    List<String> facts(List<Integer> newestFirst) {
        List<String> facts = new ArrayList<>();
        facts.add(messages.count("articles", newestFirst.size()));
        PublicationDate newest = null;
        PublicationDate oldest = null;
        for (int index : newestFirst) {
            PublicationDate date = archive.entries().get(index).article().metadata().date();
            if (date != null) {
                newest = newest == null ? date : newest;
                oldest = date;
            }
        }
        if (newest != null && oldest != null) {
            facts.add(
                    newest.iso().equals(oldest.iso())
                            ? messages.date(newest)
                            : messages.fill("span", messages.date(oldest), messages.date(newest)));
        }
        return facts;
    }

    /** A page's head: its name before the archive's. */
    Head head(String path, String name, String description) {
        return new Head(
                name.equals(site.title()) ? name : name + " · " + site.title(),
                name,
                description,
                SiteUrls.absolute(site.baseUrl(), path),
                "website",
                List.of(),
                null,
                true);
    }

    /** The head of a further page of a list. */
    Head head(String path, String name, String description, int number) {
        if (number == 1) {
            return head(path, name, description);
        }
        String page = messages.fill("page-number", messages.number(number));
        return head(path, name + " · " + page, page + ". " + description);
    }
}
