package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.Byline;
import newsarchive.parse.BylineReader;
import newsarchive.parse.GivenNames;
import newsarchive.parse.OutletName;
import newsarchive.parse.PersonName;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a visitor sees of headline, authors and date: microdata, {@code rel=author}, elements
 * named as byline or date, {@code <time>}. Lines of text go to the same byline and date readers as
 * those of a clipping.
 */
final class VisibleByline {
    private static final int LONGEST = 300;

    /** Longest line of names, in letters. */
    private static final int NAMES = 60;

    private static final double SURELY = 0.8;
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,/|]\\s*|\\s+(?:and|und|et|y|&)\\s+");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern WRITTEN_BY =
            Pattern.compile(
                    "(?i)\\b(?:post|article|story|blog)? ?(?:was )?written by ([^,.|]{4,50})");

    private final PageElements page;
    private final Outline outline;
    private final VisibleParts parts;
    private final Clues clues;
    private final @Nullable String language;

    private VisibleByline(
            PageElements page, VisibleParts parts, Clues clues, @Nullable String language) {
        this.page = page;
        this.outline = parts.outline;
        this.parts = parts;
        this.clues = clues;
        this.language = language;
    }

    /** Adds what can be seen of headline, byline and date to {@code clues}. */
    static void read(
            PageElements page,
            Outline outline,
            Clues clues,
            int lineShift,
            @Nullable String language) {
        VisibleParts parts = new VisibleParts(outline, lineShift);
        VisibleByline reader = new VisibleByline(page, parts, clues, language);
        ShownHeadline.read(page, parts, clues);
        reader.microdata();
        reader.bylines();
        reader.authorLinks();
        reader.aroundHeadline();
        VisibleDates.read(page, parts, clues, language);
        Licence.read(page, parts, clues);
    }

    private void microdata() {
        List<String> names = new ArrayList<>();
        int line = 0;
        for (Element element : page.properties("author")) {
            Element name = element.selectFirst("[itemprop=name]");
            Element at = name == null ? element : name;
            String text = at.hasAttr("content") ? at.attr("content") : at.text();
            if (!text.isBlank() && text.length() < LONGEST && !parts.foreign(element)) {
                names.add(text);
                line = line == 0 ? parts.line(element) : line;
            }
        }
        Clues.addList(clues.authors, names, "microdata author", line);
    }

    /** Elements that are named for the author, their links first, then their lines. */
    private void bylines() {
        int tried = 0;
        String house = null;
        for (Box box : outline.boxes) {
            if (!box.hints(NameHints.AUTHOR)
                    || box.hints(NameHints.ABOUT)
                    || box.end - box.first > 12
                    || parts.foreign(box)
                    || tried++ > 40) {
                continue;
            }
            String own = box.first == box.end ? box.element.text() : null;
            List<String> names = linkedNames(box.element);
            if (names.isEmpty()) {
                names = own == null ? linesOf(box.first, box.end, true) : lineOf(own, true);
            }
            if (!names.isEmpty()) {
                Clues.addList(clues.authors, names, "byline", parts.line(box.element));
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
        if ((own == null && !one) || !box.hints(NameHints.AUTHOR_NAME)) {
            return null;
        }
        return shortName(own == null ? outline.passages.get(box.first).text.toString() : own);
    }

    /** A few words that may name a house, without {@code By}; null for anything else. */
    private static @Nullable String shortName(String whole) {
        String text = whole.startsWith("By ") ? whole.substring(3) : whole;
        boolean name =
                text.length() >= 3
                        && text.length() <= 40
                        && !Character.isLowerCase(text.charAt(0))
                        && text.split(" ").length <= 4
                        && text.chars()
                                .allMatch(
                                        c ->
                                                Character.isLetterOrDigit(c)
                                                        || " .&-'’".indexOf(c) >= 0);
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
        for (Element element : page.authors) {
            String text = element.text();
            if (!text.isBlank() && text.length() < 80 && !parts.foreign(element)) {
                linked.add(text);
                line = line == 0 ? parts.line(element) : line;
            }
        }
        if (linked.size() <= 4) {
            Clues.addList(clues.authors, List.copyOf(linked), "author link", line);
        }
    }

    /** Lines around the headline: a byline that says {@code By}; names and nothing else. */
    private void aroundHeadline() {
        List<Passage> around = new ArrayList<>(parts.aroundHeadline());
        around.removeIf(line -> line.box.inside(Inside.H1));
        for (Passage line : around) {
            List<String> names = lineOf(line.text.toString(), false);
            if (!names.isEmpty()) {
                Clues.addList(clues.authors, names, "line under the headline", 0);
                break;
            }
        }
        for (Passage line : around) {
            List<String> names =
                    line.mass > NAMES || parts.foreign(line.box)
                            ? List.of()
                            : onlyNames(line.text.toString());
            if (!names.isEmpty()) {
                Clues.addList(clues.authors, names, "names under the headline", 0);
                return;
            }
        }
        for (Passage line : around) {
            if (line.boldMass == line.mass && line.mass <= NAMES && !parts.foreign(line.box)) {
                Clues.addList(
                        clues.authors, severalNames(line.text.toString()), "names in bold", 0);
            }
        }
        for (Passage line : around) {
            String text = line.text.toString();
            String house = text.startsWith("By ") ? shortName(text) : null;
            if (house != null && line.linkMass < line.mass) {
                Clues.addList(clues.authors, List.of(house), "byline of a house", 0);
            }
        }
    }

    /** {@code First Person/Second Person}, as papers print those who share a byline. */
    private static List<String> severalNames(String line) {
        List<String> names = new ArrayList<>();
        for (String name : SLASH.split(line)) {
            if (PersonName.confidence(name) >= SURELY && !OutletName.looksLike(name)) {
                names.add(name);
            }
        }
        boolean all = names.size() == 1 + (int) line.chars().filter(c -> c == '/').count();
        return names.size() > 1 && all ? names : List.of();
    }

    /** The persons of a line that holds nothing else; empty for any other line. */
    private static List<String> onlyNames(String line) {
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN.split(line)) {
            if (PersonName.confidence(name) < SURELY || !GivenNames.open(name)) {
                return List.of();
            }
            names.add(name);
        }
        return names;
    }
}
