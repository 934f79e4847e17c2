package newsarchive.importing.formats;

import java.io.IOException;
import newsarchive.article.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds: RSS 0.9x, 1.0 and 2.0 with the Dublin Core and content modules, and Atom 1.0 (RFC
 * 4287). An entry that holds its whole text is an article, any other an address.
 */
final class ReadFeed {
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private final SafeXml xml;
    private final FoundItems found;
    private @Nullable String publisher;
    private @Nullable String language;
    private @Nullable String house;

    private ReadFeed(SafeXml xml, FoundItems found) {
        this.xml = xml;
        this.found = found;
    }

    /** Reads on from the feed's first element, at which {@code xml} stands. */
    static void read(SafeXml xml, FoundItems found) throws SafeXml.FaultException, IOException {
        new ReadFeed(xml, found).read();
    }

    private void read() throws SafeXml.FaultException, IOException {
        String root = xml.name();
        language = emptyAsNull(xml.attribute("lang"));
        int open = xml.depth();
        while (xml.nextElement()) {
            String name = xml.name();
            boolean feed = xml.depth() <= open + 2 && !xml.namespace().equals(DUBLIN_CORE);
            if (name.equals("item") || name.equals("entry")) {
                entry();
            } else if (feed && name.equals("title") && publisher == null) {
                publisher = ItemFields.plain(xml.text());
            } else if (name.equals("language") && xml.depth() <= open + 2) {
                language = emptyAsNull(xml.text().strip());
            } else if (name.equals("author") && xml.namespace().endsWith("/Atom")) {
                ItemFields of = new ItemFields();
                author(of);
                house = of.firstAuthor();
            } else if (!name.equals("channel") || root.equals("feed")) {
                xml.text(); // an image of the channel has a title of its own
            }
        }
    }

    /** What one entry says of its text. */
    private static final class Text {
        private String content = "";
        private String description = "";
    }

    private void entry() throws SafeXml.FaultException, IOException {
        ItemFields fields = new ItemFields();
        Text text = new Text();
        String id = "";
        String updated = "";
        int own = xml.depth();
        while (xml.nextChild(own)) {
            boolean dublin = xml.namespace().equals(DUBLIN_CORE);
            switch (xml.name()) {
                case "title" -> fields.title(construct());
                case "link" -> link(fields);
                case "guid" -> {
                    boolean address = !xml.attribute("isPermaLink").equals("false");
                    String guid = xml.text().strip();
                    id = address ? guid : id;
                }
                case "pubDate", "published", "issued", "created" -> fields.date(xml.text());
                case "date" -> fields.date(dublin ? xml.text() : null);
                case "updated", "modified" -> updated = xml.text();
                case "creator" -> fields.author(xml.text());
                case "author" -> author(fields);
                case "category", "subject" -> category(fields);
                case "encoded" ->
                        text.content = xml.namespace().equals(CONTENT) ? xml.text() : text.content;
                case "content" -> content(text);
                case "description" -> text.description = xml.text();
                case "summary" -> text.description = construct();
                case "language" -> fields.language(xml.text());
                case "source" -> source(fields);
                default -> {
                    // what other modules say is of no use here
                }
            }
        }
        if (fields.firstAuthor() == null) {
            fields.author(house); // RFC 4287, 4.1.1
        }
        fields.url(id);
        fields.date(updated);
        fields.publisher(publisher);
        fields.language(language);
        take(fields, text);
    }

    private void take(ItemFields fields, Text text) throws IOException {
        Metadata metadata = fields.build();
        String label = metadata.title() == null ? "" : metadata.title();
        if (WholeText.isIn(text.content, true)) {
            found.article(FoundItem.withText(metadata, text.content));
        } else if (WholeText.isIn(text.description, false)) {
            found.article(FoundItem.withText(metadata, text.description));
        } else if (metadata.url() != null) {
            found.address(new FoundAddress(metadata.url(), label, metadata));
        } else {
            found.leftOut(
                    label.isEmpty() ? "an entry" : label, "has neither a text nor an address");
        }
    }

    /** RFC 4287, 4.2.7: the page is the alternate one. RSS writes it as text. */
    private void link(ItemFields fields) throws SafeXml.FaultException, IOException {
        String relation = xml.attribute("rel");
        String target = xml.attribute("href");
        if (target.isEmpty()) {
            fields.url(xml.text());
        } else if (relation.isEmpty() || relation.equals("alternate")) {
            fields.url(target);
        }
    }

    /** RFC 4287, 3.1: plain, HTML as text, or XHTML as elements. */
    private String construct() throws SafeXml.FaultException, IOException {
        String type = xml.attribute("type");
        if (type.equals("xhtml")) {
            return xml.markup();
        }
        String text = xml.text();
        return type.equals("text") ? text.replace("&", "&amp;").replace("<", "&lt;") : text;
    }

    private void content(Text text) throws SafeXml.FaultException, IOException {
        String type = xml.attribute("type");
        if (!xml.namespace().endsWith("/Atom") || !xml.attribute("src").isEmpty()) {
            return; // media:content names a picture or film
        }
        if (type.equals("html") || type.equals("text/html")) {
            text.content = xml.text();
        } else if (type.equals("xhtml")) {
            text.content = xml.markup();
        } else if (type.isEmpty() || type.startsWith("text")) {
            String plain = xml.text().replace("&", "&amp;").replace("<", "&lt;");
            text.content = "<p>" + plain.strip().replaceAll("\\n\\s*\\n", "</p><p>") + "</p>";
        }
    }

    /** RSS has {@code mail@host (Name)}, Atom a name within; an address of mail alone is none. */
    private void author(ItemFields fields) throws SafeXml.FaultException, IOException {
        if (xml.namespace().endsWith("/Atom")) {
            int own = xml.depth();
            while (xml.nextChild(own)) {
                if (xml.name().equals("name")) {
                    fields.author(xml.text());
                }
            }
            return;
        }
        String text = xml.text().strip();
        int open = text.indexOf('(');
        if (open >= 0 && text.endsWith(")")) {
            fields.author(text.substring(open + 1, text.length() - 1));
        } else if (text.indexOf('@') < 0) {
            fields.author(text);
        }
    }

    private void category(ItemFields fields) throws SafeXml.FaultException, IOException {
        String label = xml.attribute("label");
        String term = xml.attribute("term");
        fields.tag(!label.isEmpty() ? label : term.isEmpty() ? xml.text() : term);
    }

    /** An entry taken over from another feed names it. */
    private void source(ItemFields fields) throws SafeXml.FaultException, IOException {
        if (!xml.namespace().endsWith("/Atom")) {
            fields.publisher(xml.text());
            return;
        }
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("title")) {
                fields.publisher(xml.text());
            }
        }
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
