package newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import newsarchive.link.Archive;

/** Makes the pages of all years, of each year and month, and of the undated. */
final class DatePages {
    private static final int PER_PAGE = 500;
    private static final int LEVELS = 4;
    private static final String INDEX = "dates/index.html";
    private static final String UNDATED = "dates/undated.html";

    private final Cards cards;
    private final Archive archive;
    private final Messages messages;
    private final ByDate byDate;
    private final DrawCalendar calendars;
    private final List<Integer> years;
    private final List<ByDate.YearMonth> months;

    DatePages(Cards cards, ByDate byDate) {
        this.cards = cards;
        this.archive = cards.archive;
        this.messages = cards.messages;
        this.byDate = byDate;
        this.calendars = new DrawCalendar(cards, byDate);
        this.years = byDate.years();
        this.months = byDate.months();
    }

    List<PagePlan.Planned> plan() {
        List<PagePlan.Planned> planned = new ArrayList<>();
        planned.add(new PagePlan.Planned(INDEX, this::index));
        for (int i = 0; i < years.size(); i++) {
            int at = i;
            planned.add(new PagePlan.Planned(ByDate.path(years.get(i)), () -> year(at)));
        }
        for (int i = 0; i < months.size(); i++) {
            ByDate.YearMonth month = months.get(i);
            int at = i;
            List<Integer> entries = byDate.month(month.year(), month.month());
            plan(planned, ByDate.path(month.year(), month.month()), entries, n -> month(at, n));
        }
        if (!byDate.undated().isEmpty()) {
            plan(planned, UNDATED, byDate.undated(), this::undated);
        }
        return planned;
    }

    private static void plan(
            List<PagePlan.Planned> planned,
            String first,
            List<Integer> entries,
            IntFunction<Page> make) {
        for (int page = 1; page <= Pager.pages(entries.size(), PER_PAGE); page++) {
            int number = page;
            planned.add(new PagePlan.Planned(Pager.path(first, page), () -> make.apply(number)));
        }
    }

    private DatesPage index() {
        SiteUrls urls = SiteUrls.from(INDEX);
        String heading = messages.text("dates");
        List<Integer> all = IntStream.range(0, archive.entries().size()).boxed().toList();
        List<String> facts = cards.facts(all);
        return new DatesPage(
                INDEX,
                urls.root(),
                cards.head(INDEX, heading, String.join(", ", facts) + "."),
                facts,
                IntStream.rangeClosed(1, 12).mapToObj(messages::monthShort).toList(),
                years.stream().map(year -> row(year, urls)).toList(),
                byDate.undated().isEmpty()
                        ? null
                        : cards.counted(
                                urls.to(UNDATED),
                                messages.text("undated"),
                                byDate.undated().size()));
    }

    private YearRow row(int year, SiteUrls urls) {
        int fullest =
                months.stream()
                        .mapToInt(month -> byDate.month(month.year(), month.month()).size())
                        .max()
                        .orElse(1);
        int most = Math.max(fullest, LEVELS);
        List<YearRow.Cell> cells = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            int count = byDate.month(year, month).size();
            CountedLink link = count == 0 ? null : monthLink(year, month, urls);
            cells.add(new YearRow.Cell(link, (count * LEVELS + most - 1) / most));
        }
        return new YearRow(yearLink(year, urls), cells);
    }

    private PeriodPage year(int at) {
        int year = years.get(at);
        String path = ByDate.path(year);
        SiteUrls urls = SiteUrls.from(path);
        List<Integer> entries = byDate.year(year);
        List<String> facts = List.of(messages.count("articles", entries.size()));
        return new PeriodPage(
                path,
                urls.root(),
                cards.head(path, messages.year(year), describe(messages.year(year), entries)),
                messages.year(year),
                facts,
                new Link(urls.to(INDEX), messages.text("dates")),
                at + 1 < years.size() ? link(yearLink(years.get(at + 1), urls)) : null,
                at > 0 ? link(yearLink(years.get(at - 1), urls)) : null,
                calendars.of(year, urls),
                yearGroups(year, entries.size() <= PER_PAGE, urls),
                Pager.of(path, 1, 1, urls, messages));
    }

    /** The year's articles under their months; of a very full year only those without a month. */
    private List<CardGroup> yearGroups(int year, boolean whole, SiteUrls urls) {
        List<CardGroup> groups = new ArrayList<>();
        for (int month = 12; month >= 1 && whole; month--) {
            List<Integer> entries = byDate.month(year, month);
            if (!entries.isEmpty()) {
                groups.add(
                        new CardGroup(
                                "m" + month,
                                messages.monthName(month),
                                urls.to(ByDate.path(year, month)),
                                false,
                                cards.cards(entries, urls)));
            }
        }
        List<Integer> unknown = byDate.month(year, 0);
        if (!unknown.isEmpty()) {
            groups.add(
                    new CardGroup(
                            "m0",
                            messages.text("month-unknown"),
                            null,
                            true,
                            cards.cards(unknown, urls)));
        }
        return groups;
    }

    private PeriodPage month(int at, int number) {
        ByDate.YearMonth month = months.get(at);
        String first = ByDate.path(month.year(), month.month());
        String path = Pager.path(first, number);
        SiteUrls urls = SiteUrls.from(path);
        List<Integer> entries = byDate.month(month.year(), month.month());
        String name = messages.month(month.year(), month.month());
        return new PeriodPage(
                path,
                urls.root(),
                cards.head(path, name, describe(name, entries), number),
                name,
                List.of(messages.count("articles", entries.size())),
                link(yearLink(month.year(), urls)),
                at + 1 < months.size() ? monthName(months.get(at + 1), urls) : null,
                at > 0 ? monthName(months.get(at - 1), urls) : null,
                null,
                List.of(group(page(entries, number), urls)),
                Pager.of(first, number, Pager.pages(entries.size(), PER_PAGE), urls, messages));
    }

    private PeriodPage undated(int number) {
        String path = Pager.path(UNDATED, number);
        SiteUrls urls = SiteUrls.from(path);
        List<Integer> entries = byDate.undated();
        String name = messages.text("undated");
        return new PeriodPage(
                path,
                urls.root(),
                cards.head(path, name, describe(name, entries), number),
                name,
                List.of(messages.count("articles", entries.size())),
                new Link(urls.to(INDEX), messages.text("dates")),
                null,
                null,
                null,
                List.of(group(page(entries, number), urls)),
                Pager.of(UNDATED, number, Pager.pages(entries.size(), PER_PAGE), urls, messages));
    }

    private CardGroup group(List<Integer> entries, SiteUrls urls) {
        return new CardGroup("all", "", null, false, cards.cards(entries, urls));
    }

    private static List<Integer> page(List<Integer> all, int number) {
        return all.subList((number - 1) * PER_PAGE, Math.min(number * PER_PAGE, all.size()));
    }

    private String describe(String name, List<Integer> entries) {
        return name
                + ": "
                + messages.count("articles", entries.size())
                + ". "
                + cards.site.description();
    }

    private CountedLink yearLink(int year, SiteUrls urls) {
        String href = urls.to(ByDate.path(year));
        return cards.counted(href, messages.year(year), byDate.year(year).size());
    }

    private CountedLink monthLink(int year, int month, SiteUrls urls) {
        String href = urls.to(ByDate.path(year, month));
        return cards.counted(href, messages.monthName(month), byDate.month(year, month).size());
    }

    private Link monthName(ByDate.YearMonth month, SiteUrls urls) {
        return new Link(
                urls.to(ByDate.path(month.year(), month.month())),
                messages.month(month.year(), month.month()));
    }

    private static Link link(CountedLink counted) {
        return new Link(counted.href(), counted.text());
    }
}
