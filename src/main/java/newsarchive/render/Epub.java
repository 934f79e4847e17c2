package newsarchive.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.config.ArchiveConfig;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.MediaFile;
import newsarchive.page.Messages;
import newsarchive.page.SiteUrls;
import newsarchive.text.PackZip;
import org.jspecify.annotations.Nullable;

/**
 * Binds all articles into one book for e-readers (EPUB 3.3), oldest first, with a table of contents
 * by years. Its bytes depend on the archive alone.
 */
final class Epub {
    private static final Map<String, String> PICTURE_TYPES =
            Map.of(
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "gif", "image/gif",
                    "svg", "image/svg+xml",
                    "webp", "image/webp");

    private static final String CONTAINER =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles>
            <rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;

    private static final String STYLE =
            """
            body { font-family: serif; line-height: 1.5; }
            h1, h2, h3 { line-height: 1.2; text-align: start; }
            .deck { font-size: 1.15em; }
            .byline, .source, .rights, .access, .bio, figcaption { font-size: 0.85em; }
            .source { margin-block-end: 2em; }
            .rights, .access, .bio { margin-block-start: 2em; }
            img { max-width: 100%; height: auto; }
            table { border-collapse: collapse; font-size: 0.85em; }
            td, th { border-bottom: 1px solid; padding: 0.2em 0.5em; text-align: start; }
            ol { list-style: none; }
            """;

    private final Archive archive;
    private final ArchiveConfig config;
    private final Messages messages;
    private final List<Entry> oldestFirst;
    private final Map<String, String> chapters = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures;

    private Epub(Archive archive) {
        this.archive = archive;
        this.config = archive.config();
        this.messages = Messages.of(config.language());
        this.oldestFirst = oldestFirst(archive.entries());
        for (Entry entry : oldestFirst) {
            chapters.put(entry.path(), "a%05d.xhtml".formatted(chapters.size() + 1));
        }
        this.pictures = pictures(archive.media());
    }

    static byte[] of(Archive archive) {
        return new Epub(archive).bind();
    }

    /** In order of time; the undated stay last. */
    private static List<Entry> oldestFirst(List<Entry> newestFirst) {
        List<Entry> dated = new ArrayList<>();
        List<Entry> undated = new ArrayList<>();
        for (Entry entry : newestFirst) {
            (entry.article().metadata().date() == null ? undated : dated).add(entry);
        }
        Collections.reverse(dated);
        dated.addAll(undated);
        return dated;
    }

    private static Map<String, byte[]> pictures(List<MediaFile> media) {
        Map<String, byte[]> pictures = new TreeMap<>();
        for (MediaFile file : media) {
            if (PICTURE_TYPES.containsKey(ending(file.path()))) {
                try {
                    pictures.put(file.path(), file.bytes());
                } catch (IOException unreadable) {
                    // the copy of the same picture into the site tells of it and stops the build
                    pictures.remove(file.path());
                }
            }
        }
        return pictures;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private byte[] bind() {
        PackZip book = new PackZip();
        // first and not compressed, so that programs know the file by its first bytes
        book.addStored("mimetype", utf8("application/epub+zip"));
        book.add("META-INF/container.xml", utf8(CONTAINER));
        book.add("book/package.opf", utf8(contentsOfPackage()));
        book.add("book/nav.xhtml", navigation());
        book.add("book/title.xhtml", titlePage());
        book.add("book/book.css", utf8(STYLE));
        EpubChapter writer = new EpubChapter(archive, messages, chapters, pictures);
        for (Entry entry : oldestFirst) {
            book.add("book/" + chapters.get(entry.path()), writer.of(entry));
        }
        pictures.forEach((path, bytes) -> book.addStored("book/" + path, bytes));
        return book.finish();
    }

    private String contentsOfPackage() {
        StringBuilder opf = new StringBuilder(4096 + chapters.size() * 160);
        opf.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"")
                .append(" unique-identifier=\"id\" xml:lang=\"")
                .append(XmlText.escaped(config.language()))
                .append("\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
                .append("<dc:identifier id=\"id\">")
                .append(StableIds.of("book " + name()))
                .append("</dc:identifier>\n");
        element(opf, "dc:title", config.title());
        element(opf, "dc:language", config.language());
        element(opf, "dc:creator", config.curator());
        element(opf, "dc:description", config.description());
        element(opf, "dc:rights", config.rights());
        element(opf, "dc:source", config.baseUrl());
        opf.append("<meta property=\"dcterms:modified\">")
                .append(lastDay())
                .append("T00:00:00Z</meta>\n</metadata>\n<manifest>\n");
        item(opf, "nav", "nav.xhtml", "application/xhtml+xml", " properties=\"nav\"");
        item(opf, "style", "book.css", "text/css", "");
        item(opf, "title", "title.xhtml", "application/xhtml+xml", "");
        for (String file : chapters.values()) {
            item(opf, id(file), file, "application/xhtml+xml", "");
        }
        int number = 0;
        for (String path : pictures.keySet()) {
            item(opf, "p" + number++, path, PICTURE_TYPES.get(ending(path)), "");
        }
        opf.append("</manifest>\n<spine page-progression-direction=\"")
                .append(messages.direction())
                .append("\">\n<itemref idref=\"title\"/>\n<itemref idref=\"nav\"/>\n");
        chapters.values()
                .forEach(file -> opf.append("<itemref idref=\"").append(id(file)).append("\"/>\n"));
        return opf.append("</spine>\n</package>\n").toString();
    }

    private static String id(String file) {
        return file.substring(0, file.indexOf('.'));
    }

    private String name() {
        return config.baseUrl() == null ? config.title() : config.baseUrl();
    }

    private static void element(StringBuilder opf, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            opf.append('<').append(name).append('>');
            opf.append(XmlText.escaped(value));
            opf.append("</").append(name).append(">\n");
        }
    }

    private static void item(
            StringBuilder opf, String id, String file, @Nullable String type, String properties) {
        opf.append("<item id=\"").append(id).append("\" href=\"");
        opf.append(XmlText.escaped(SiteUrls.encode(file))).append("\" media-type=\"").append(type);
        opf.append('"').append(properties).append("/>\n");
    }

    /** The latest day the archive's files name; the clock is not asked. */
    private LocalDate lastDay() {
        return archive.entries().stream()
                .flatMap(
                        entry ->
                                Stream.of(
                                        entry.article().curation().added(),
                                        entry.article().curation().modified(),
                                        day(entry.article().metadata())))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static @Nullable LocalDate day(Metadata metadata) {
        return metadata.date() instanceof PublicationDate.Day day ? day.date() : null;
    }

    private byte[] navigation() {
        StringBuilder nav = new StringBuilder(2048 + chapters.size() * 160);
        EpubChapter.begin(nav, config.language(), messages.text("contents"));
        nav.append("<nav epub:type=\"toc\" id=\"toc\">\n<h1>")
                .append(XmlText.escaped(messages.text("contents")))
                .append("</h1>\n<ol>\n");
        String open = null;
        for (Entry entry : oldestFirst) {
            PublicationDate date = entry.article().metadata().date();
            String year = date == null ? messages.text("undated") : messages.year(date.year());
            if (!year.equals(open)) {
                nav.append(open == null ? "" : "</ol></li>\n");
                nav.append("<li><span>").append(XmlText.escaped(year)).append("</span><ol>\n");
                open = year;
            }
            String headline = entry.headline().isBlank() ? entry.path() : entry.headline();
            nav.append("<li><a href=\"")
                    .append(chapters.get(entry.path()))
                    .append("\">")
                    .append(XmlText.escaped(headline))
                    .append("</a></li>\n");
        }
        nav.append(open == null ? "<li><a href=\"title.xhtml\">–</a></li>\n" : "</ol></li>\n");
        nav.append("</ol>\n</nav>");
        return EpubChapter.end(nav);
    }

    private byte[] titlePage() {
        StringBuilder page = new StringBuilder(1024);
        EpubChapter.begin(page, config.language(), config.title());
        page.append("<h1>").append(XmlText.escaped(config.title())).append("</h1>\n");
        EpubChapter.paragraph(page, "deck", config.description());
        EpubChapter.paragraph(page, null, messages.count("articles", chapters.size()));
        EpubChapter.paragraph(
                page,
                "byline",
                config.curator() == null ? null : messages.fill("kept-by", config.curator()));
        EpubChapter.paragraph(page, "rights", config.rights());
        EpubChapter.paragraph(page, "source", config.baseUrl());
        return EpubChapter.end(page);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
