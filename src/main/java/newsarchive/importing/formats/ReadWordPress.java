package newsarchive.importing.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import newsarchive.article.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Reads the export of a WordPress site (WXR): its published posts. Drafts, pages, attachments and
 * what is behind a password are named and left out.
 */
final class ReadWordPress {
    private static final String WXR = "wordpress.org/export/";

    private final SafeXml xml;
    private final FoundItems found;
    // only ever looked up
    private final Map<String, String> authors = new HashMap<>();
    private @Nullable String publisher;
    private @Nullable String language;

    private ReadWordPress(SafeXml xml, FoundItems found) {
        this.xml = xml;
        this.found = found;
    }

    /** Reads on from the first element of the channel, at which {@code xml} stands. */
    static void read(SafeXml xml, FoundItems found) throws SafeXml.FaultException, IOException {
        new ReadWordPress(xml, found).read();
    }

    private void read() throws SafeXml.FaultException, IOException {
        int channel = xml.depth();
        do {
            boolean own = xml.namespace().isEmpty();
            switch (xml.name()) {
                case "item" -> item();
                case "author" -> author();
                case "title" -> publisher = own ? ItemFields.plain(xml.text()) : publisher;
                case "language" -> language = own ? xml.text().strip() : language;
                default -> {
                    // categories and tags are named again by the posts
                }
            }
        } while (xml.nextChild(channel - 1));
    }

    private void author() throws SafeXml.FaultException, IOException {
        String login = "";
        String name = "";
        int own = xml.depth();
        while (xml.nextChild(own)) {
            switch (xml.name()) {
                case "author_login" -> login = xml.text().strip();
                case "author_display_name" -> name = xml.text().strip();
                default -> {
                    // mail addresses stay out of archives
                }
            }
        }
        if (!name.isEmpty()) {
            authors.put(login, name);
        }
    }

    /** What WordPress says of a post beside its fields. */
    private static final class Post {
        private String type = "post";
        private String status = "publish";
        private String password = "";
        private String content = "";
        private String attachment = "";
    }

    private void item() throws SafeXml.FaultException, IOException {
        ItemFields fields = new ItemFields();
        Post post = new Post();
        String published = "";
        int own = xml.depth();
        while (xml.nextChild(own)) {
            boolean wordPress = xml.namespace().contains(WXR);
            switch (xml.name()) {
                case "title" -> fields.title(xml.text());
                case "link" -> fields.url(xml.text());
                case "pubDate" -> published = xml.text();
                case "creator" -> {
                    String login = xml.text().strip();
                    fields.author(authors.getOrDefault(login, login));
                }
                case "category" -> category(fields);
                case "encoded" -> {
                    boolean content = xml.namespace().endsWith("/content/");
                    post.content = content ? xml.text() : post.content;
                    if (!content) {
                        fields.summary(xml.text());
                    }
                }
                // the day at the site; pubDate is the same moment in Greenwich
                case "post_date" -> fields.date(wordPress ? day(xml.text()) : null);
                case "post_type" -> post.type = xml.text().strip();
                case "status" -> post.status = xml.text().strip();
                case "post_password" -> post.password = xml.text().strip();
                case "attachment_url" -> post.attachment = xml.text().strip();
                default -> {
                    // comments and settings of plug-ins
                }
            }
        }
        fields.date(published);
        fields.publisher(publisher);
        fields.language(language);
        take(fields.build(), post);
    }

    /** The first category is the section, the others and the tags are tags. */
    private void category(ItemFields fields) throws SafeXml.FaultException, IOException {
        String domain = xml.attribute("domain");
        String nice = xml.attribute("nicename");
        String name = xml.text();
        if (domain.equals("post_tag")) {
            fields.tag(name);
        } else if (domain.equals("category") && !nice.equals("uncategorized")) {
            fields.categorised(name);
        }
    }

    private void take(Metadata metadata, Post post) throws IOException {
        String label = metadata.title() == null ? "a post without a headline" : metadata.title();
        String reason = reason(post);
        if (reason != null) {
            found.leftOut(post.attachment.isEmpty() ? label : post.attachment, reason);
        } else if (post.content.isBlank()) {
            found.leftOut(label, "has no text");
        } else {
            String html = WordPressMarkup.toHtml(post.content);
            found.article(FoundItem.withText(metadata, html));
        }
    }

    private static @Nullable String reason(Post post) {
        if (post.type.equals("attachment")) {
            return "an attachment; pictures are shown from their address";
        }
        if (!post.type.equals("post")) {
            return "no post, but of the type \"" + post.type + "\"";
        }
        if (!post.status.equals("publish")) {
            return "not published: its status is \"" + post.status + "\"";
        }
        return post.password.isEmpty() ? null : "behind a password";
    }

    private static String day(String time) {
        String text = time.strip();
        return text.startsWith("0000") ? "" : text.substring(0, Math.min(10, text.length()));
    }
}
