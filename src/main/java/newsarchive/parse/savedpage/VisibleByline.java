package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.parse.Byline;
import newsarchive.parse.BylineReader;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
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

    private final Document page;
    private final Clues clues;
    private final int lineShift;
    private final @Nullable String language;

    private VisibleByline(Document page, Clues clues, int lineShift, @Nullable String language) {
        this.page = page;
        this.clues = clues;
        this.lineShift = lineShift;
        this.language = language;
    }

    /** Adds what can be seen of headline, byline and date to {@code clues}. */
    static void read(Document page, Clues clues, int lineShift, @Nullable String language) {
        VisibleByline reader = new VisibleByline(page, clues, lineShift, language);
        reader.headline();
        reader.microdata();
        reader.bylines();
        reader.dates();
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
    private static boolean foreign(Element element) {
        RoleWords roles = new RoleWords();
        for (Element at = element; at != null; at = at.parent()) {
            Role role = roles.of(at);
            boolean elsewhere =
                    role == Role.COMMENTS
                            || role == Role.RELATED
                            || role == Role.SIDEBAR
                            || role == Role.NAVIGATION;
            if (elsewhere && !at.normalName().equals("body")) {
                return true;
            }
        }
        return false;
    }

    private void bylines() {
        Set<String> linked = new LinkedHashSet<>();
        int line = 0;
        for (Element element : page.select("a[rel~=(?i)\\bauthor\\b], a[href*=/author/]")) {
            String text = element.text();
            if (!text.isBlank() && text.length() < 80 && !foreign(element)) {
                linked.add(text);
                line = line == 0 ? line(element) : line;
            }
            if (linked.size() > 8) {
                break;
            }
        }
        int tried = 0;
        for (Element element :
                page.select("[class*=byline], [class*=author], [class*=Author], [class*=Byline]")) {
            String text = element.text();
            if (text.isBlank() || text.length() > LONGEST || foreign(element) || tried++ > 20) {
                continue;
            }
            Byline byline = BylineReader.read(text, language).orElse(null);
            if (byline != null && !byline.authors().isEmpty() && byline.confidence() >= 0.5) {
                Clues.addList(clues.authors, byline.authors(), "byline", line(element));
                break;
            }
        }
        if (linked.size() <= 4) {
            Clues.addList(clues.authors, List.copyOf(linked), "author link", line);
        }
    }

    private void dates() {
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
        int tried = 0;
        for (Element element :
                page.select(
                        "[class*=date], [class*=Date], [class*=publish], [class*=time],"
                                + " [class*=byline], [class*=meta], [class*=posted]")) {
            if (tried > 30) {
                break;
            }
            String text = element.text();
            if (text.length() < 6 || text.length() > 160 || foreign(element)) {
                continue;
            }
            tried++;
            for (FoundDate date : DateReader.find(text, language)) {
                if (date.exact() && date.label() != FoundDate.Label.UPDATED) {
                    date.known()
                            .ifPresent(
                                    known ->
                                            Clues.add(
                                                    clues.dates,
                                                    known.iso(),
                                                    "date line",
                                                    line(element)));
                }
            }
        }
    }
}
