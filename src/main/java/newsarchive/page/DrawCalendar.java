package newsarchive.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import newsarchive.article.PublicationDate;

/** Lays out the {@link Calendar} of a year. Immutable. */
final class DrawCalendar {
    private static final int LEVELS = 4;
    private static final int WEEK = 7;

    private final Cards cards;
    private final ByDate byDate;
    private final int weekStart;

    DrawCalendar(Cards cards, ByDate byDate) {
        this.cards = cards;
        this.byDate = byDate;
        this.weekStart = Integer.parseInt(cards.messages.text("week-start"));
    }

    Calendar of(int year, SiteUrls urls) {
        List<List<List<Integer>>> months = new ArrayList<>();
        int fullest = LEVELS;
        for (int month = 1; month <= 12; month++) {
            List<List<Integer>> days = byDay(year, month);
            months.add(days);
            for (List<Integer> day : days) {
                fullest = Math.max(fullest, day.size());
            }
        }
        List<Calendar.Month> drawn = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            drawn.add(month(year, month, months.get(month - 1), fullest, urls));
        }
        return new Calendar(drawn);
    }

    /** A month's articles by their day, from the first on; those without a day are in none. */
    private List<List<Integer>> byDay(int year, int month) {
        List<List<Integer>> days = new ArrayList<>();
        for (int day = 0; day < YearMonth.of(year, month).lengthOfMonth(); day++) {
            days.add(new ArrayList<>());
        }
        for (int index : byDate.month(year, month)) {
            PublicationDate date = cards.archive.entries().get(index).article().metadata().date();
            if (date != null && date.day() > 0) {
                days.get(date.day() - 1).add(index);
            }
        }
        return days;
    }

    private Calendar.Month month(
            int year, int month, List<List<Integer>> days, int fullest, SiteUrls urls) {
        String href = urls.to(ByDate.path(year, month));
        String name = cards.messages.monthName(month);
        int count = byDate.month(year, month).size();
        int first = YearMonth.of(year, month).atDay(1).getDayOfWeek().getValue();
        List<Calendar.Day> drawn = new ArrayList<>();
        for (int day = 1; day <= days.size(); day++) {
            drawn.add(day(year, month, day, days.get(day - 1), fullest, urls));
        }
        return new Calendar.Month(
                name,
                count == 0 ? null : cards.counted(href, name, count),
                (first - weekStart + WEEK) % WEEK + 1,
                drawn);
    }

    private Calendar.Day day(
            int year, int month, int day, List<Integer> articles, int fullest, SiteUrls urls) {
        String number = cards.messages.number(day);
        int count = articles.size();
        if (count == 0) {
            return new Calendar.Day(number, null, null, 0);
        }
        String path =
                count == 1
                        ? cards.archive.entries().get(articles.get(0)).path()
                        : ByDate.path(year, month);
        return new Calendar.Day(
                number,
                urls.to(path),
                cards.messages.fill(
                        "ribbon-bar",
                        cards.messages.date(year, month, day),
                        cards.messages.count("articles", count)),
                (count * LEVELS + fullest - 1) / fullest);
    }
}
