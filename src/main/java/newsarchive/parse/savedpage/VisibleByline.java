package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private final Document page;
    private final Outline outline;
    private final IdentityHashMap<Element, Box> boxes = new IdentityHashMap<>();
    private final Clues clues;
    private final int lineShift;
    private final @Nullable String language;

    private VisibleByline(
            Document page, Outline outline, Clues clues, int lineShift, @Nullable String language) {
        this.page = page;
        this.outline = outline;
        outline.boxes.forEach(box -> boxes.put(box.element, box));
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
    }

    private int line(Element element) {
        return element.sourceRange().isTracked()
                ? element.sourceRange().start().lineNumber() + lineShift
                : 0;
    }

    private void headline() {
        for (Element heading : page.select("h1")) {
            Clues.add(clues.titles, heading.text(), "<h1>", line(heading));
        }
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
    private static boolean foreign(Box box) {
        for (Box at = box; at != null; at = at.parent) {
            switch (at.role) {
                case COMMENTS, RELATED, SIDEBAR, NAVIGATION, FOOTER, DIALOG -> {
                    if (!at.tag.equals("body")) {
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
        for (Box box : outline.boxes) {
            if (!names(box, "author", "byline", "writer", "contributor")
                    || box.first == box.end
                    || box.end - box.first > 12
                    || foreign(box)
                    || tried++ > 40) {
                continue;
            }
            List<String> names = linkedNames(box.element);
            if (names.isEmpty()) {
                names = linesOf(box.first, box.end, true);
            }
            if (!names.isEmpty()) {
                Clues.addList(clues.authors, names, "byline", line(box.element));
                return;
            }
        }
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
        Set<String> names = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            String text = outline.passages.get(i).text.toString();
            if (text.length() > LONGEST) {
                continue;
            }
            Byline byline = BylineReader.read(text, language).orElse(null);
            if (byline != null && (byline.marked() || (named && byline.confidence() >= 0.5))) {
                names.addAll(byline.authors());
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
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
