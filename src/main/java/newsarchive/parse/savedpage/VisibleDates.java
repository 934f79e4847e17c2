package newsarchive.parse.savedpage;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that a visitor sees: microdata, {@code <time>}, elements named for a date, lines
 * near the headline. Lines of text go to the same date reader as those of a clipping.
 */
final class VisibleDates {
    private final PageElements page;
    private final VisibleParts parts;
    private final Clues clues;
    private final @Nullable String language;

    private VisibleDates(
            PageElements page, VisibleParts parts, Clues clues, @Nullable String language) {
        this.page = page;
        this.parts = parts;
        this.clues = clues;
        this.language = language;
    }

    /** Adds the dates to {@code clues}, the surest first. */
    static void read(
            PageElements page, VisibleParts parts, Clues clues, @Nullable String language) {
        VisibleDates dates = new VisibleDates(page, parts, clues, language);
        dates.microdata();
        dates.times();
        dates.dateLines();
        dates.aroundHeadline();
        dates.timeInSideColumn();
    }

    private void microdata() {
        for (Element element : page.properties("datePublished")) {
            Clues.add(
                    clues.dates,
                    machineDate(element),
                    "microdata datePublished",
                    parts.line(element));
        }
    }

    private static String machineDate(Element element) {
        for (String name : new String[] {"content", "datetime"}) {
            if (element.hasAttr(name)) {
                return element.attr(name);
            }
        }
        return element.text();
    }

    private void aroundHeadline() {
        for (Passage passage : parts.aroundHeadline()) {
            if (passage.mass < 90 && !parts.foreign(passage.box)) {
                date(passage.text.toString(), "line near the headline", passage.box.element);
            }
        }
    }

    private void times() {
        int seen = 0;
        for (Element time : page.times) {
            if (parts.foreign(time) || seen++ > 10) {
                continue;
            }
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            String names =
                    (time.className() + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
            boolean updated = names.contains("updated") || names.contains("modified");
            boolean published = names.contains("publish");
            if (!updated || published) {
                Clues.add(clues.dates, value, "<time>", parts.line(time));
            }
        }
    }

    /** Some pages state their data in a side column, where nothing else is dated. */
    private void timeInSideColumn() {
        Set<String> dates = new LinkedHashSet<>();
        Element first = null;
        for (Element time : page.times) {
            Box box = parts.box(time);
            Box column = box == null ? null : sideColumn(box);
            if (column != null && time.closest("a") == null) {
                dates.add(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
                first = first == null ? time : first;
            }
        }
        if (first != null && dates.size() <= 2) {
            Clues.add(
                    clues.dates,
                    dates.iterator().next(),
                    "<time> in a side column",
                    parts.line(first));
        }
    }

    private static @Nullable Box sideColumn(Box box) {
        Box column = null;
        for (Box at = box; at != null; at = at.parent) {
            if (at.role == Role.SIDEBAR) {
                column =
                        VisibleParts.names(at, "recent", "related", "popular", "latest")
                                ? null
                                : at;
            } else if (at.role.noise() && at.role != Role.META && at.role != Role.DIALOG) {
                return null;
            }
        }
        return column;
    }

    private void dateLines() {
        int tried = 0;
        for (Box box : parts.outline.boxes) {
            if (!box.hints(NameHints.DATE)
                    || box.first == box.end
                    || box.end - box.first > 6
                    || tried > 30
                    || parts.foreign(box)) {
                continue;
            }
            tried++;
            for (int i = box.first; i < box.end; i++) {
                Passage passage = parts.outline.passages.get(i);
                if (passage.mass < 120) {
                    date(passage.text.toString(), "date line", box.element);
                }
            }
        }
    }

    private void date(String text, String where, Element element) {
        if (text.length() < 6 || text.length() > 160) {
            return;
        }
        for (FoundDate date : DateReader.find(text, language)) {
            if (date.exact() && date.label() != FoundDate.Label.UPDATED) {
                date.known()
                        .ifPresent(
                                known ->
                                        Clues.add(
                                                clues.dates,
                                                known.iso(),
                                                where,
                                                parts.line(element)));
            }
        }
    }
}
