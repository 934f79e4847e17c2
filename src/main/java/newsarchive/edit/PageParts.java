package newsarchive.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A page taken apart by what its parts mean to a reader, so that two states of it can be compared.
 * A theme of one's own may lack the class names looked for: then a change shows as one of the list
 * or of the template. Immutable.
 */
final class PageParts {
    private final Map<String, String> parts;

    private PageParts(Map<String, String> parts) {
        this.parts = parts;
    }

    /** Takes a page apart. */
    static PageParts of(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("redirect", attributes(page.select("[data-target]"), "data-target"));
        parts.put("headline", take(page, "main h1").text());
        Elements prose = take(page, ".prose");
        parts.put("text", prose.text());
        parts.put("links and marks in the text", prose.outerHtml());
        parts.put("note", take(page, ".curator-note, .author-note, .article__access").text());
        parts.put("byline, date or source", take(page, ".article-header, .record").text());
        parts.put("neighbours", take(page, ".onward").text());
        parts.put("provenance", take(page, ".provenance").text());
        parts.put("citations", take(page, ".cite, .print-citation").outerHtml());
        Element main = page.selectFirst("main");
        parts.put("list", main == null ? "" : main.text());
        parts.put("links of the list", attributes(page.select("main a"), "href"));
        parts.put(
                "description for machines",
                page.title()
                        + take(page, "title, meta, script[type], link[rel=canonical]").outerHtml());
        parts.put("template", page.outerHtml());
        return new PageParts(parts);
    }

    private static Elements take(Document page, String selector) {
        Elements found = page.select(selector);
        found.remove();
        return found;
    }

    private static String attributes(Elements elements, String name) {
        return String.join("\n", elements.eachAttr(name));
    }

    /** The parts in which the two differ, the weightiest first. */
    List<String> unlike(PageParts other) {
        List<String> why = new ArrayList<>();
        parts.forEach(
                (part, content) -> {
                    if (!content.equals(other.parts.get(part))) {
                        why.add(part);
                    }
                });
        if (why.contains("text")) {
            why.remove("links and marks in the text");
        }
        if (why.contains("list")) {
            why.remove("links of the list");
        }
        if (why.size() > 1) {
            // where words changed, the markup around them did, too
            why.remove("template");
        }
        return why;
    }
}
