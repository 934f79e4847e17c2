package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.Byline;
import newsarchive.parse.BylineReader;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.PersonName;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a visitor sees: the headline, microdata, {@code rel=author}, elements named as byline
 * or date, {@code <time>}. Lines of text go to the same byline and date readers as those of a
 * clipping.
 */
final class VisibleByline {
    private static final int LONGEST = 300;

    /** How many passages before and after the headline may be byline and date line. */
    private static final int BEFORE = 4;

    private static final int AFTER = 10;

    private static final Pattern WRITTEN_BY =
            Pattern.compile(
                    "(?i)\\b(?:post|article|story|blog)? ?(?:was )?written by ([^,.|]{4,50})");

    private final Document page;
    private final Outline outline;
    private final IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>();
    private final TextSums sums;
    private final Clues clues;
    private final int lineShift;
    private final @Nullable String language;

    private VisibleByline(
            Document page, Outline outline, Clues clues, int lineShift, @Nullable String language) {
        this.page = page;
        this.outline = outline;
        outline.boxes.forEach(box -> boxes.put(box.element, box));
        this.sums = new TextSums(outline);
        this.clues = clues;
        this.lineShift = lineShift;
        this.language = language;
    }

    /** Adds what can be seen of headline, byline and date to {@code clues}. */
    static void read(
            Document page, Outline outline, Clues clues, int lineShift, @Nullable String language) {
        VisibleByline reader = new VisibleByline(page, outline, clues, lineShift, language);
        reader.headline();
        reader.microdata();
        reader.bylines();
        reader.authorLinks();
        reader.times();
        reader.dateLines();
        reader.aroundHeadline();
        reader.timeInSideColumn();
    }

    private int line(Element element) {
        return element.sourceRange().isTracked()
                ? element.sourceRange().start().lineNumber() + lineShift
                : 0;
    }

    private void headline() {
        for (Element heading : page.select("h1")) {
            Clues.add(clues.titles, JsonLd.clean(heading.text()), "<h1>", line(heading));
        }
        shownHeadline();
    }

    /**
     * Where the {@code h1} is written for search engines, the headline that readers see is another
     * heading: one whose last words are those by which the page's data call the article.
     */
    private void shownHeadline() {
        List<String> stated = new ArrayList<>();
        for (Clue<String> clue : clues.titles) {
            if (!clue.where().equals("<h1>") && !clue.where().equals("<title>")) {
                stated.add(clue.value());
            }
        }
        for (Passage passage : outline.passages) {
            Box heading = passage.box.within("h2");
            if (heading == null || passage.linkDensity() > 0.5 || foreign(heading)) {
                continue;
            }
            String shown = BodyFinder.plain(passage.text);
            for (String title : stated) {
                String plain = BodyFinder.plain(title);
                if (plain.length() > 20 && shown.endsWith(plain)) {
                    Clues.add(clues.titles, title, TitleChoice.SHOWN, line(heading.element));
                    return;
                }
                String text = passage.text.toString();
                if (shown.length() > 20 && afterKicker(title, text)) {
                    Clues.add(clues.titles, text, TitleChoice.SHOWN, line(heading.element));
                    return;
                }
            }
        }
    }

    /** Whether {@code title} is {@code shown} with a kicker and a sign before it. */
    private static boolean afterKicker(String title, String shown) {
        if (!title.endsWith(shown)) {
            return false;
        }
        String before = title.substring(0, title.length() - shown.length()).strip();
        return !before.isEmpty() && ":|–—-•".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private void microdata() {
        List<String> names = new ArrayList<>();
        int line = 0;
        for (Element element : page.select("[itemprop~=(?i)^author$]")) {
            Element name = element.selectFirst("[itemprop=name]");
            Element at = name == null ? element : name;
            String text = at.hasAttr("content") ? at.attr("content") : at.text();
            if (!text.isBlank() && text.length() < LONGEST && !foreign(element)) {
                names.add(text);
                line = line == 0 ? line(element) : line;
            }
        }
        Clues.addList(clues.authors, names, "microdata author", line);
        for (Element element : page.select("[itemprop~=(?i)^datePublished$]")) {
            Clues.add(clues.dates, machineDate(element), "microdata datePublished", line(element));
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

    /** Whether it belongs to a comment, a teaser or another part that is not this article's. */
    private boolean foreign(Box box) {
        for (Box at = box; at != null; at = at.parent) {
            switch (at.role) {
                case COMMENTS, RELATED, SIDEBAR, NAVIGATION, FOOTER, DIALOG -> {
                    // a part that holds the page's text is what it says by mistake
                    if (!at.tag.equals("body") && sums.good(at) < 0.5 * sums.good(outline.root)) {
                        return true;
                    }
                }
                default -> {
                    // may be this article's
                }
            }
        }
        return false;
    }

    private boolean foreign(Element element) {
        Box box = boxes.get(element);
        return box == null || foreign(box);
    }

    /** Elements that are named for the author, their links first, then their lines. */
    private void bylines() {
        int tried = 0;
        String house = null;
        for (Box box : outline.boxes) {
            if (!names(box, "author", "byline", "writer", "contributor", "creator-name")
                    || box.end - box.first > 12
                    || foreign(box)
                    || tried++ > 40) {
                continue;
            }
            String own = box.first == box.end ? box.element.text() : null;
            List<String> names = linkedNames(box.element);
            if (names.isEmpty()) {
                names = own == null ? linesOf(box.first, box.end, true) : lineOf(own, true);
            }
            if (!names.isEmpty()) {
                Clues.addList(clues.authors, names, "byline", line(box.element));
                return;
            }
            house = house == null ? houseName(box, own) : house;
        }
        if (house != null) {
            Clues.addList(clues.authors, List.of(house), "byline of a house", 0);
        }
    }

    /** The few words that are all of an element named for the author; null for anything else. */
    private @Nullable String houseName(Box box, @Nullable String own) {
        boolean one = box.end - box.first == 1;
        if ((own == null && !one) || !names(box, "author", "creator-name", "byline")) {
            return null;
        }
        String whole = own == null ? outline.passages.get(box.first).text.toString() : own;
        String text = whole.startsWith("By ") ? whole.substring(3) : whole;
        boolean name =
                text.length() >= 3
                        && text.length() <= 40
                        && Character.isUpperCase(text.charAt(0))
                        && text.split(" ").length <= 4
                        && text.chars()
                                .allMatch(c -> Character.isLetter(c) || " .&-'’".indexOf(c) >= 0);
        return name && !Furniture.says(text) ? text : null;
    }

    private static List<String> linkedNames(Element element) {
        Set<String> names = new LinkedHashSet<>();
        for (Element link : element.select("a[href], [itemprop=name]")) {
            String text = link.text();
            if (text.length() < 60 && PersonName.confidence(text) >= 0.6) {
                names.add(text);
            }
        }
        return List.copyOf(names);
    }

    private List<String> linesOf(int first, int end, boolean named) {
        for (int i = first; i < end; i++) {
            List<String> names = lineOf(outline.passages.get(i).text.toString(), named);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private List<String> lineOf(String text, boolean named) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Byline byline = BylineReader.read(text, language).orElse(null);
        if (byline != null && (byline.marked() || (named && byline.confidence() >= 0.5))) {
            return byline.authors();
        }
        Matcher written = text.length() < 160 ? WRITTEN_BY.matcher(text) : null;
        if (written != null && written.find() && PersonName.looksLike(written.group(1))) {
            return List.of(written.group(1));
        }
        return named && PersonName.confidence(text) >= 0.6 ? List.of(text) : List.of();
    }

    private void authorLinks() {
        Set<String> linked = new LinkedHashSet<>();
        int line = 0;
        for (Element element : page.select("a[rel~=(?i)\\bauthor\\b], a[href*=/author/]")) {
            String text = element.text();
            if (!text.isBlank() && text.length() < 80 && !foreign(element)) {
                linked.add(text);
                line = line == 0 ? line(element) : line;
            }
        }
        if (linked.size() <= 4) {
            Clues.addList(clues.authors, List.copyOf(linked), "author link", line);
        }
    }

    private static boolean names(Box box, String... words) {
        String names = (box.element.className() + ' ' + box.element.id()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Lines before and after the headline: a byline that says {@code By}, a date. */
    private void aroundHeadline() {
        int headline = -1;
        for (int i = 0; i < outline.passages.size() && headline < 0; i++) {
            headline = outline.passages.get(i).box.within("h1") != null ? i : -1;
        }
        for (int i = 0; i < outline.passages.size() && headline < 0; i++) {
            Passage passage = outline.passages.get(i);
            headline = passage.worth > 0.9 && !foreign(passage.box) ? i : -1;
        }
        if (headline < 0) {
            return;
        }
        int from = Math.max(0, headline - BEFORE);
        int end = Math.min(outline.passages.size(), headline + AFTER);
        Clues.addList(clues.authors, linesOf(from, end, false), "line under the headline", 0);
        for (int i = from; i < end; i++) {
            Passage passage = outline.passages.get(i);
            if (passage.mass < 90 && !foreign(passage.box)) {
                date(passage.text.toString(), "line near the headline", passage.box.element);
            }
        }
    }

    private void times() {
        int seen = 0;
        for (Element time : page.getElementsByTag("time")) {
            if (foreign(time) || seen++ > 10) {
                continue;
            }
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            String names =
                    (time.className() + " " + time.attr("itemprop")).toLowerCase(Locale.ROOT);
            boolean updated = names.contains("updated") || names.contains("modified");
            boolean published = names.contains("publish");
            if (!updated || published) {
                Clues.add(clues.dates, value, "<time>", line(time));
            }
        }
    }

    /** Some pages state their data in a side column, where nothing else is dated. */
    private void timeInSideColumn() {
        Set<String> dates = new LinkedHashSet<>();
        Element first = null;
        for (Element time : page.getElementsByTag("time")) {
            Box box = boxes.get(time);
            Box column = box == null ? null : sideColumn(box);
            if (column != null && time.closest("a") == null) {
                dates.add(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
                first = first == null ? time : first;
            }
        }
        if (first != null && dates.size() <= 2) {
            Clues.add(clues.dates, dates.iterator().next(), "<time> in a side column", line(first));
        }
    }

    private static @Nullable Box sideColumn(Box box) {
        Box column = null;
        for (Box at = box; at != null; at = at.parent) {
            if (at.role == Role.SIDEBAR) {
                column = names(at, "recent", "related", "popular", "latest") ? null : at;
            } else if (at.role.noise() && at.role != Role.META && at.role != Role.DIALOG) {
                return null;
            }
        }
        return column;
    }

    private void dateLines() {
        int tried = 0;
        for (Box box : outline.boxes) {
            boolean named =
                    names(box, "date", "publish", "time", "byline", "meta", "posted", "info");
            if (!named
                    || box.first == box.end
                    || box.end - box.first > 6
                    || tried > 30
                    || foreign(box)) {
                continue;
            }
            tried++;
            for (int i = box.first; i < box.end; i++) {
                Passage passage = outline.passages.get(i);
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
                                known -> Clues.add(clues.dates, known.iso(), where, line(element)));
            }
        }
    }
}
