package newsarchive.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import newsarchive.article.Access;
import newsarchive.article.Direction;
import newsarchive.article.Metadata;
import newsarchive.article.Part;
import newsarchive.body.BodyPrinter;
import newsarchive.body.Places;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.page.Messages;
import newsarchive.page.SiteUrls;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Writes an article as a chapter of the book: XHTML, with links to other chapters. */
final class EpubChapter {
    private final Archive archive;
    private final Messages messages;
    private final Map<String, String> chapters;
    private final Map<String, byte[]> pictures;

    /**
     * Chapters of one book.
     *
     * @param chapters file of each chapter by its article's address in the site
     * @param pictures those that the book holds, by address in the site
     */
    EpubChapter(
            Archive archive,
            Messages messages,
            Map<String, String> chapters,
            Map<String, byte[]> pictures) {
        this.archive = archive;
        this.messages = messages;
        this.chapters = chapters;
        this.pictures = pictures;
    }

    byte[] of(Entry entry) {
        Metadata metadata = entry.article().metadata();
        StringBuilder chapter = new StringBuilder(8192);
        String language =
                metadata.language() == null ? archive.config().language() : metadata.language();
        begin(chapter, language, entry.headline());
        chapter.append("<h1>").append(XmlText.escaped(entry.headline())).append("</h1>\n");
        paragraph(chapter, "deck", metadata.deck());
        if (!metadata.authors().isEmpty()) {
            String names = String.join(", ", metadata.authors());
            paragraph(chapter, "byline", messages.text("by") + " " + names);
        }
        source(chapter, entry);
        if (entry.access() == Access.FULL) {
            chapter.append(xhtml(BodyPrinter.print(entry.article().body(), places(entry)) + ""));
        } else {
            entry.article()
                    .body()
                    .text()
                    .lines()
                    .forEach(line -> paragraph(chapter, null, line.isBlank() ? null : line));
            String note = entry.access() == Access.EXCERPT ? "excerpt-note" : "link-note";
            paragraph(chapter, "access", messages.text(note));
        }
        paragraph(chapter, "bio", metadata.bio());
        String rights = entry.article().curation().rights();
        paragraph(chapter, "rights", rights == null ? archive.config().rights() : rights);
        return end(chapter);
    }

    /** The beginning of any page of the book. */
    static void begin(StringBuilder page, String language, String title) {
        String tag = XmlText.escaped(language);
        page.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n")
                .append("<html xmlns=\"http://www.w3.org/1999/xhtml\"")
                .append(" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"")
                .append(tag)
                .append("\" xml:lang=\"")
                .append(tag)
                .append("\" dir=\"")
                .append(Direction.of(language))
                .append("\">\n<head>\n<title>")
                .append(XmlText.escaped(title.isBlank() ? "–" : title))
                .append(
                        "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"book.css\"/>\n")
                .append("</head>\n<body>\n");
    }

    static byte[] end(StringBuilder page) {
        return page.append("\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    static void paragraph(StringBuilder page, @Nullable String name, @Nullable String text) {
        if (text != null) {
            page.append(name == null ? "<p>" : "<p class=\"" + name + "\">");
            page.append(XmlText.escaped(text)).append("</p>\n");
        }
    }

    private void source(StringBuilder chapter, Entry entry) {
        Metadata metadata = entry.article().metadata();
        List<String> known =
                java.util.stream.Stream.of(
                                metadata.publisher(),
                                metadata.date() == null
                                        ? messages.text("undated")
                                        : messages.date(metadata.date()))
                        .filter(java.util.Objects::nonNull)
                        .map(text -> "<bdi>" + XmlText.escaped(text) + "</bdi>")
                        .toList();
        chapter.append("<p class=\"source\">").append(String.join(" · ", known));
        if (metadata.url() != null) {
            chapter.append(" · <a href=\"")
                    .append(XmlText.escaped(metadata.url()))
                    .append("\">")
                    .append(XmlText.escaped(messages.text("read-original")))
                    .append("</a>");
        }
        chapter.append("</p>\n");
    }

    /** Our own markup as XML; the marks of paragraphs and what only browsers know are left out. */
    private static String xhtml(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select(".paragraph-mark").remove();
        document.select("img").removeAttr("loading").removeAttr("decoding");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        return XmlText.of(document.body().html()) + "\n";
    }

    private Places places(Entry entry) {
        return new Places() {
            @Override
            public @Nullable Target link(Part.LinkStart place) {
                Entry.Destination to = entry.links().get(place.target());
                if (to == null) {
                    return null;
                }
                if (!to.inside()) {
                    return new Target(withFragment(to.path(), to.fragment()), true);
                }
                return to.path().isEmpty()
                        ? new Target(withFragment("", to.fragment()), false)
                        : inBook(to);
            }

            @Override
            public @Nullable Image picture(Part.Picture place) {
                Entry.Image image = entry.pictures().get(place.target());
                return image == null || !image.shown() || !pictures.containsKey(image.src())
                        ? null
                        : new Image(image.src(), image.width(), image.height());
            }
        };
    }

    /** To the chapter; to the site where there is none; nowhere where the site has no address. */
    private Places.@Nullable Target inBook(Entry.Destination to) {
        String chapter = chapters.get(to.path());
        if (chapter != null) {
            return new Places.Target(withFragment(chapter, to.fragment()), false);
        }
        String site = SiteUrls.absolute(archive.config().baseUrl(), to.path());
        return site == null ? null : new Places.Target(withFragment(site, to.fragment()), true);
    }

    private static String withFragment(String address, String fragment) {
        return fragment.isEmpty() ? address : address + "#" + SiteUrls.encode(fragment);
    }
}
