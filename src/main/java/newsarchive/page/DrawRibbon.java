package newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import newsarchive.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Lays out {@link Ribbon}s. All of one site have the same axis, that of the whole archive, so that
 * a topic's ribbon shows where in the archive's time it stands. Immutable once made.
 */
final class DrawRibbon {
    private static final int MOST_MONTHS = 180;

    /** With more slots than this the archive is not drawn behind a part of it. */
    private static final int MOST_GHOSTS = 84;

    /** Bars are drawn as lines of type, which the style sheet sets this many pixels apart. */
    private static final int LINE = 4;

    /** Where the fullest month holds fewer articles than this, no bar takes the full height. */
    private static final int FEWEST_OF_MOST = 4;

    /** Percent of the width that a year's number needs on a narrow phone. */
    private static final int YEAR_ROOM = 12;

    private final Cards cards;
    private final NavigableMap<Integer, Integer> all;

    /** 12 where a slot is a month, 1 where it is a year; slots are counted from the year 0. */
    private final int aYear;

    private final int first;
    private final int slots;
    private final int most;

    DrawRibbon(Cards cards) {
        this.cards = cards;
        List<Integer> entries = IntStream.range(0, cards.archive.entries().size()).boxed().toList();
        NavigableMap<Integer, Integer> months = count(entries, 12);
        boolean empty = months.isEmpty();
        int span = empty ? 0 : months.lastKey() - months.firstKey();
        this.aYear = span < MOST_MONTHS ? 12 : 1;
        this.all = aYear == 12 ? months : count(entries, 1);
        this.first = empty ? 0 : all.firstKey() / aYear * aYear;
        int last = empty ? 0 : all.lastKey() / aYear * aYear + aYear - 1;
        this.slots = last - first + 1;
        this.most =
                Math.max(
                        FEWEST_OF_MOST,
                        all.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /** The whole archive; null when none of its articles has a month. */
    @Nullable Ribbon whole(SiteUrls urls, int height) {
        return all.isEmpty() ? null : draw(all, urls, height, most, false);
    }

    /**
     * These articles; null when none of them has a month. Before a short archive they are drawn in
     * its scale, in a long one by themselves.
     *
     * @param fullest articles of the month that takes the full height where they are drawn by
     *     themselves
     */
    @Nullable Ribbon part(Iterable<Integer> entries, SiteUrls urls, int height, int fullest) {
        NavigableMap<Integer, Integer> counts = count(entries, aYear);
        if (counts.isEmpty()) {
            return null;
        }
        return slots <= MOST_GHOSTS
                ? draw(counts, urls, height, most, true)
                : draw(counts, urls, height, Math.max(fullest, FEWEST_OF_MOST), false);
    }

    /** Articles of the fullest month among these. */
    int fullest(Iterable<Integer> entries) {
        return count(entries, aYear).values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private NavigableMap<Integer, Integer> count(Iterable<Integer> entries, int slotsAYear) {
        NavigableMap<Integer, Integer> counts = new TreeMap<>();
        for (int index : entries) {
            PublicationDate date = cards.archive.entries().get(index).article().metadata().date();
            if (date != null && date.month() > 0) {
                int month = slotsAYear == 12 ? date.month() - 1 : 0;
                counts.merge(date.year() * slotsAYear + month, 1, Integer::sum);
            }
        }
        return counts;
    }

    private Ribbon draw(
            NavigableMap<Integer, Integer> counts,
            SiteUrls urls,
            int height,
            int fullest,
            boolean ghosts) {
        List<Ribbon.Slot> drawn = new ArrayList<>();
        for (int at = first; at < first + slots; at++) {
            Integer count = counts.get(at);
            Integer behind = ghosts ? all.get(at) : null;
            drawn.add(
                    new Ribbon.Slot(
                            count == null ? null : href(at, urls),
                            count == null ? null : label(at, count),
                            count == null ? null : bar(count, height, fullest),
                            behind == null ? null : bar(behind, height, most)));
        }
        return new Ribbon(height, drawn, marks(urls));
    }

    private List<Ribbon.Mark> marks(SiteUrls urls) {
        List<Ribbon.Mark> marks = new ArrayList<>();
        double free = 0;
        for (int at = first; at < first + slots; at += aYear) {
            double x = 100.0 * (at - first) / slots;
            boolean shown = x >= free && x <= 100 - YEAR_ROOM;
            free = shown ? x + YEAR_ROOM : free;
            int year = at / aYear;
            Integer next = all.ceilingKey(at);
            boolean filled = next != null && next < at + aYear;
            marks.add(
                    new Ribbon.Mark(
                            filled ? urls.to(ByDate.path(year)) : null,
                            cards.messages.year(year),
                            shown));
        }
        return marks;
    }

    private String href(int at, SiteUrls urls) {
        return urls.to(aYear == 12 ? ByDate.path(at / 12, at % 12 + 1) : ByDate.path(at));
    }

    private String label(int at, int count) {
        String name =
                aYear == 12 ? cards.messages.month(at / 12, at % 12 + 1) : cards.messages.year(at);
        return cards.messages.fill("ribbon-bar", name, cards.messages.count("articles", count));
    }

    private static Ribbon.Bar bar(int count, int height, int fullest) {
        int tall = LINE * Math.max(1, height / LINE * count / fullest);
        return new Ribbon.Bar(height - tall, tall);
    }
}
