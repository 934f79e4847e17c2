package newsarchive.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import newsarchive.article.PublicationDate;
import newsarchive.link.Entry;

/** The archive's articles by year and month, both newest first. Immutable once made. */
final class ByDate {

    /** Index 0 holds articles of which only the year is known, 1 to 12 those of the months. */
    private final NavigableMap<Integer, List<List<Integer>>> years =
            new TreeMap<>(Collections.reverseOrder());

    private final List<Integer> undated = new ArrayList<>();

    ByDate(List<Entry> entries) {
        for (Entry entry : entries) {
            PublicationDate date = entry.article().metadata().date();
            if (date == null) {
                undated.add(entry.index());
            } else {
                years.computeIfAbsent(date.year(), y -> emptyYear())
                        .get(date.month())
                        .add(entry.index());
            }
        }
    }

    /** Years with articles, newest first. */
    List<Integer> years() {
        return List.copyOf(years.keySet());
    }

    /** All articles of a year, newest first. */
    List<Integer> year(int year) {
        List<Integer> all = new ArrayList<>();
        List<List<Integer>> months = years.getOrDefault(year, emptyYear());
        for (int month = 12; month >= 1; month--) {
            all.addAll(months.get(month));
        }
        all.addAll(months.get(0));
        return all;
    }

    /** Articles of a month, newest first; month 0 holds those of which only the year is known. */
    List<Integer> month(int year, int month) {
        return years.getOrDefault(year, emptyYear()).get(month);
    }

    /** Articles without a date. */
    List<Integer> undated() {
        return undated;
    }

    /** Months with articles, newest first. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        years.forEach(
                (year, lists) -> {
                    for (int month = 12; month >= 1; month--) {
                        if (!lists.get(month).isEmpty()) {
                            months.add(new YearMonth(year, month));
                        }
                    }
                });
        return months;
    }

    /** A month, 1 to 12. */
    record YearMonth(int year, int month) {}

    /** Path of a year's page. */
    static String path(int year) {
        return "dates/" + four(year) + ".html";
    }

    /** Path of a month's page. */
    static String path(int year, int month) {
        return "dates/" + four(year) + (month < 10 ? "-0" : "-") + month + ".html";
    }

    private static String four(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static List<List<Integer>> emptyYear() {
        List<List<Integer>> months = new ArrayList<>(13);
        for (int month = 0; month <= 12; month++) {
            months.add(new ArrayList<>());
        }
        return months;
    }
}
