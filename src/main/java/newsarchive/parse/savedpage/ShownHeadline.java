package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads the headline that a visitor sees: {@code h1} without the kicker above and the deck below
 * it, another heading that says what the data say, a line at the top with which {@code <title>}
 * begins.
 */
final class ShownHeadline {
    /** Where the line stands that is no heading. */
    static final String LINE = "line at the top";

    private static final int SHORTEST = 12;
    private static final List<String> BESIDE =
            List.of(
                    "kicker",
                    "eyebrow",
                    "overline",
                    "topline",
                    "roofline",
                    "rubric",
                    "rubrik",
                    "dachzeile",
                    "spitzmarke",
                    "supertitle",
                    "pretitle",
                    "surtitre",
                    "antetitulo",
                    "occhiello",
                    "subtitle",
                    "sub-title",
                    "subheadline",
                    "subhead",
                    "tagline",
                    "deck",
                    "standfirst");

    private final PageElements page;
    private final Outline outline;
    private final VisibleParts parts;
    private final Clues clues;

    private ShownHeadline(PageElements page, VisibleParts parts, Clues clues) {
        this.page = page;
        this.outline = parts.outline;
        this.parts = parts;
        this.clues = clues;
    }

    /** Adds it to {@code clues}. */
    static void read(PageElements page, VisibleParts parts, Clues clues) {
        ShownHeadline reader = new ShownHeadline(page, parts, clues);
        reader.headings();
        reader.inAnotherHeading();
        if (page.headlines.isEmpty()) {
            reader.lineAtTheTop();
        }
    }

    private void headings() {
        for (Element heading : page.headlines) {
            String whole = JsonLd.clean(heading.text());
            String bare = withoutBeside(heading);
            boolean stated = bare.isEmpty() || bare.equals(whole) || stated(whole);
            Clues.add(clues.titles, stated ? whole : bare, "<h1>", parts.line(heading));
        }
    }

    /** Whether other sources give the same words: then the kicker is a part of the headline. */
    private boolean stated(String whole) {
        String plain = BodyFinder.plain(whole);
        return clues.titles.stream()
                .anyMatch(
                        clue ->
                                !clue.where().equals("<h1>")
                                        && BodyFinder.plain(clue.value()).startsWith(plain));
    }

    /** What is left of a heading without parts that are named for a kicker or a deck. */
    private static String withoutBeside(Element heading) {
        boolean any = false;
        StringBuilder text = new StringBuilder();
        for (Node child : heading.childNodes()) {
            if (child instanceof Element element && beside(element)) {
                any = true;
            } else {
                text.append(child instanceof Element part ? part.text() + " " : child.outerHtml());
            }
        }
        return any ? JsonLd.clean(text.toString()).replaceAll("\\s+", " ") : "";
    }

    private static boolean beside(Element element) {
        String names = element.className().toLowerCase(Locale.ROOT);
        return element.normalName().equals("small") || BESIDE.stream().anyMatch(names::contains);
    }

    /** The first line that is no prose and with which {@code <title>} begins, a sign behind it. */
    private void lineAtTheTop() {
        for (Clue<String> clue : List.copyOf(clues.titles)) {
            for (Passage passage : outline.passages) {
                String line = passage.text.toString();
                if (passage.worth > 0.9) {
                    break;
                }
                if (line.length() >= SHORTEST
                        && clue.where().equals("<title>")
                        && !parts.foreign(passage.box)
                        && TitleChoice.hasTail(clue.value(), line)) {
                    Clues.add(clues.titles, line, LINE, parts.line(passage.box.element));
                    return;
                }
            }
        }
    }

    /**
     * Where the {@code h1} is written for search engines, the headline that readers see is another
     * heading: one whose last words are those by which the page's data call the article.
     */
    private void inAnotherHeading() {
        List<String> stated = new ArrayList<>();
        for (Clue<String> clue : clues.titles) {
            if (!clue.where().equals("<h1>") && !clue.where().equals("<title>")) {
                stated.add(clue.value());
            }
        }
        for (Passage passage : outline.passages) {
            Box heading = passage.box.inside(Inside.H2) ? passage.box.within("h2") : null;
            if (heading == null || passage.linkDensity() > 0.5 || parts.foreign(heading)) {
                continue;
            }
            String shown = BodyFinder.plain(passage.text);
            for (String title : stated) {
                String plain = BodyFinder.plain(title);
                if (plain.length() > 20 && shown.endsWith(plain)) {
                    Clues.add(clues.titles, title, TitleChoice.SHOWN, parts.line(heading.element));
                    return;
                }
                String text = passage.text.toString();
                if (shown.length() > 20 && afterKicker(title, text)) {
                    Clues.add(clues.titles, text, TitleChoice.SHOWN, parts.line(heading.element));
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
}
