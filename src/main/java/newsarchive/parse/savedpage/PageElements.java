package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * The elements of a page that tell of its article, by kind and in document order, found in one walk
 * for all who ask. One page's, on one thread.
 */
final class PageElements {
    private static final Pattern AUTHOR = Pattern.compile("(?i)\\bauthor\\b");
    private static final Pattern LICENCE = Pattern.compile("(?i)\\blicense\\b");

    final Document page;
    final List<Element> metas = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> titles = new ArrayList<>();
    final List<Element> headlines = new ArrayList<>();
    final List<Element> times = new ArrayList<>();

    /** Those with an {@code itemprop}. */
    final List<Element> properties = new ArrayList<>();

    /** Links that say or show by their address that they lead to an author. */
    final List<Element> authors = new ArrayList<>();

    /** Whatever says {@code rel=license}. */
    final List<Element> licences = new ArrayList<>();

    /** Links to the front page. */
    final List<Element> home = new ArrayList<>();

    PageElements(Document page) {
        this.page = page;
        page.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof Element element) {
                            take(element);
                        }
                        return FilterResult.CONTINUE;
                    }
                });
    }

    private void take(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "script" -> scripts.add(element);
            case "title" -> titles.add(element);
            case "h1" -> headlines.add(element);
            case "time" -> times.add(element);
            case "a" -> takeLink(element);
            default -> {
                // its attributes may tell
            }
        }
        if (element.attributesSize() > 0) {
            if (element.hasAttr("itemprop")) {
                properties.add(element);
            }
            if (element.hasAttr("rel") && LICENCE.matcher(element.attr("rel")).find()) {
                licences.add(element);
            }
        }
    }

    private void takeLink(Element link) {
        String address = link.attr("href");
        if (address.toLowerCase(Locale.ROOT).contains("/author/")
                || AUTHOR.matcher(link.attr("rel")).find()) {
            authors.add(link);
        }
        if (leadsHome(address)) {
            home.add(link);
        }
    }

    private static boolean leadsHome(String address) {
        int scheme = address.indexOf("://");
        int path = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        return scheme < 0
                ? address.equals("/")
                : address.startsWith("http") && (path < 0 || path == address.length() - 1);
    }

    /** Those whose {@code itemprop} is this word alone, in any case. */
    List<Element> properties(String name) {
        return properties.stream()
                .filter(element -> element.attr("itemprop").equalsIgnoreCase(name))
                .toList();
    }
}
