package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads {@code <meta>}, {@code <title>} and {@code <link rel=canonical>}: Open Graph, {@code
 * article:*}, Highwire's {@code citation_*}, Dublin Core, Parsely, Sailthru and plain names.
 */
final class MetaTags {
    private record Tag(String content, int line) {}

    private final Map<String, List<Tag>> tags = new LinkedHashMap<>();
    private final int lineShift;

    private MetaTags(PageElements page, int lineShift) {
        this.lineShift = lineShift;
        for (Element meta : page.metas) {
            String content = JsonLd.clean(meta.attr("content"));
            if (content.isEmpty()) {
                continue;
            }
            Tag tag = new Tag(content, line(meta));
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    tags.computeIfAbsent(name, k -> new ArrayList<>()).add(tag);
                }
            }
        }
    }

    /** Adds what the head of the page says to {@code clues}. */
    static void read(PageElements page, Clues clues, int lineShift) {
        new MetaTags(page, lineShift).tell(page.page, clues);
    }

    private int line(Element element) {
        return element.sourceRange().isTracked()
                ? element.sourceRange().start().lineNumber() + lineShift
                : 0;
    }

    private void tell(Document page, Clues clues) {
        each(
                clues.titles,
                "citation_title",
                "og:title",
                "twitter:title",
                "parsely-title",
                "sailthru.title",
                "dc.title",
                "dcterms.title",
                "headline");
        Element title = page.head().selectFirst("title");
        if (title != null) {
            Clues.add(clues.titles, title.text(), "<title>", line(title));
        }
        for (String name :
                new String[] {
                    "citation_author", "article:author", "author", "og:article:author",
                    "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
                    "dc.contributor", "byl", "cxenseparse:author", "article:author_name",
                    "twitter:creator:name", "news_author"
                }) {
            all(clues.authors, name);
        }
        labelled(clues);
        each(
                clues.dates,
                "article:published_time",
                "og:article:published_time",
                "og:published_time",
                "datepublished",
                "citation_publication_date",
                "citation_online_date",
                "citation_date",
                "parsely-pub-date",
                "sailthru.date",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date.created",
                "dcterms.date",
                "dc.date",
                "publishdate",
                "publish-date",
                "publish_date",
                "publication_date",
                "publicationdate",
                "pubdate",
                "published_at",
                "published",
                "date",
                "cxenseparse:recs:publishtime",
                "cxenseparse:publishtime",
                "article.published",
                "rnews:datepublished",
                "iso-8601-publish-date",
                "datecreated",
                "originalpublicationdate");
        each(
                clues.publishers,
                "og:site_name",
                "citation_journal_title",
                "dc.publisher",
                "dcterms.publisher",
                "publisher",
                "application-name",
                "article:publisher",
                "apple-mobile-web-app-title",
                "al:ios:app_name",
                "copyright");
        each(
                clues.languages,
                "og:locale",
                "content-language",
                "dc.language",
                "dcterms.language",
                "language",
                "inlanguage");
        each(
                clues.sections,
                "article:section",
                "og:article:section",
                "parsely-section",
                "citation_section",
                "section",
                "cxenseparse:section");
        for (String name :
                new String[] {
                    "article:tag", "og:article:tag", "citation_keywords", "news_keywords",
                    "parsely-tags", "sailthru.tags", "keywords", "dc.subject"
                }) {
            all(clues.tags, name);
        }
        each(clues.licences, "dcterms.license", "dc.rights.license", "dcterms.rights");
        each(
                clues.summaries,
                "og:description",
                "description",
                "twitter:description",
                "dc.description");
        Element canonical = page.selectFirst("link[rel~=(?i)^canonical$][href]");
        if (canonical != null) {
            Clues.add(clues.addresses, canonical.attr("href"), "canonical link", line(canonical));
        }
        each(clues.addresses, "og:url", "citation_abstract_html_url", "parsely-link");
        String lang = page.selectFirst("html") == null ? "" : page.selectFirst("html").attr("lang");
        Clues.add(clues.languages, lang, "<html lang>", 0);
    }

    /** Twitter's labelled pairs: {@code label1} says what {@code data1} is. */
    private void labelled(Clues clues) {
        for (int i = 1; i <= 2; i++) {
            List<Tag> label = tags.getOrDefault("twitter:label" + i, List.of());
            List<Tag> data = tags.getOrDefault("twitter:data" + i, List.of());
            if (!label.isEmpty() && !data.isEmpty() && writtenBy(label.get(0).content())) {
                Clues.addList(
                        clues.authors,
                        List.of(data.get(0).content()),
                        "twitter:data" + i,
                        data.get(0).line());
            }
        }
    }

    private static boolean writtenBy(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "written by",
                    "author",
                    "verfasst von",
                    "geschrieben von",
                    "écrit par",
                    "autor",
                    "escrito por",
                    "scritto da",
                    "geschreven door",
                    "di",
                    "par",
                    "por" ->
                    true;
            default -> false;
        };
    }

    private void each(List<Clue<String>> to, String... names) {
        for (String name : names) {
            for (Tag tag : tags.getOrDefault(name, List.of())) {
                Clues.add(to, tag.content(), "meta " + name, tag.line());
            }
        }
    }

    private void all(List<Clue<List<String>>> to, String name) {
        List<Tag> found = tags.getOrDefault(name, List.of());
        if (!found.isEmpty()) {
            Clues.addList(
                    to,
                    found.stream().map(Tag::content).distinct().toList(),
                    "meta " + name,
                    found.get(0).line());
        }
    }
}
