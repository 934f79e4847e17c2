package newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import newsarchive.article.PublicationDate;
import newsarchive.link.Archive;
import org.jspecify.annotations.Nullable;

/** Lays out a {@link Ribbon}: slots of equal width from the first month to the last. */
final class DrawRibbon {
    private static final int MOST_MONTHS = 180;
    private static final int LEAST_MONTHS = 12;

    /** Percent of the width that a year's number needs on a narrow phone. */
    private static final int YEAR_ROOM = 12;

    private final Cards cards;
    private final SiteUrls urls;
    private final int height;

    DrawRibbon(Cards cards, SiteUrls urls, int height) {
        this.cards = cards;
        this.urls = urls;
        this.height = height;
    }

    /** The ribbon of these articles; null when none of them has a month. */
    @Nullable Ribbon of(Archive archive, Iterable<Integer> entries) {
        NavigableMap<Integer, Integer> months = new TreeMap<>();
        for (int index : entries) {
            PublicationDate date = archive.entries().get(index).article().metadata().date();
            if (date != null && date.month() > 0) {
                months.merge(date.year() * 12 + date.month() - 1, 1, Integer::sum);
            }
        }
        if (months.isEmpty()) {
            return null;
        }
        int first = months.firstKey() / 12 * 12;
        int last = Math.max(months.lastKey(), first + LEAST_MONTHS - 1);
        return last - first < MOST_MONTHS
                ? draw(months, first, last - first + 1, 12)
                : draw(years(months), first / 12, last / 12 - first / 12 + 1, 1);
    }

    private static NavigableMap<Integer, Integer> years(Map<Integer, Integer> months) {
        NavigableMap<Integer, Integer> years = new TreeMap<>();
        months.forEach((month, count) -> years.merge(month / 12, count, Integer::sum));
        return years;
    }

    private Ribbon draw(NavigableMap<Integer, Integer> counts, int first, int slots, int aYear) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double slot = 100.0 / slots;
        List<Ribbon.Bar> bars = new ArrayList<>();
        counts.forEach(
                (at, count) -> bars.add(bar(at, count, most, (at - first) * slot, slot, aYear)));
        List<Ribbon.Mark> marks = new ArrayList<>();
        double free = 0;
        for (int at = first; at < first + slots; at += aYear) {
            double x = (at - first) * slot;
            boolean shown = x >= free && x <= 100 - YEAR_ROOM;
            free = shown ? x + YEAR_ROOM : free;
            boolean filled = hasYear(counts, at, aYear);
            marks.add(mark(at / aYear, x, shown, filled));
        }
        String label = cards.messages.text(aYear == 12 ? "ribbon-months" : "ribbon-years");
        return new Ribbon(label, height, bars, marks);
    }

    private Ribbon.Bar bar(int at, int count, int most, double x, double slot, int aYear) {
        int tall = Math.max(3, (int) Math.round((double) height * count / Math.max(most, 4)));
        double gap = Math.min(0.15 * slot, 0.25);
        boolean month = aYear == 12;
        String name = month ? cards.messages.month(at / 12, at % 12 + 1) : cards.messages.year(at);
        return new Ribbon.Bar(
                urls.to(month ? ByDate.path(at / 12, at % 12 + 1) : ByDate.path(at)),
                cards.messages.fill("ribbon-bar", name, cards.messages.count("articles", count)),
                percent(mirrored(x + gap, slot - 2 * gap)),
                percent(slot - 2 * gap),
                percent(mirrored(x, slot)),
                percent(slot),
                height - tall,
                tall);
    }

    private static boolean hasYear(NavigableMap<Integer, Integer> counts, int at, int aYear) {
        Integer next = counts.ceilingKey(at);
        return next != null && next < at + aYear;
    }

    private Ribbon.Mark mark(int year, double x, boolean shown, boolean filled) {
        return new Ribbon.Mark(
                filled ? urls.to(ByDate.path(year)) : null,
                cards.messages.year(year),
                percent(mirrored(x, 0)),
                shown);
    }

    private double mirrored(double x, double width) {
        return cards.site.direction().equals("rtl") ? 100 - x - width : x;
    }

    /** Two decimals with a full stop, whatever the machine's language. */
    private static String percent(double value) {
        long hundredths = Math.round(value * 100);
        long rest = hundredths % 100;
        String digits = rest == 0 ? "" : rest < 10 ? ".0" + rest : "." + rest;
        return hundredths / 100 + digits + "%";
    }
}
