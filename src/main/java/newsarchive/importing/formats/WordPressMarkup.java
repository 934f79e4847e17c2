package newsarchive.importing.formats;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes HTML of what WordPress keeps of a post. Posts of its classic editor have no paragraphs but
 * blank lines, which WordPress turns into paragraphs when it shows them (its {@code wpautop});
 * short codes stand for captions and addresses.
 */
final class WordPressMarkup {
    private static final Pattern CAPTION =
            Pattern.compile("\\[caption\\b[^]]*](.*?)\\[/caption]", Pattern.DOTALL);
    private static final Pattern PICTURE =
            Pattern.compile("(?:<a\\b[^>]*>\\s*)?<img\\b[^>]*>(?:\\s*</a>)?");
    private static final Pattern EMBED = Pattern.compile("\\[embed\\b[^]]*](.*?)\\[/embed]");

    private static final List<String> BLOCKS =
            List.of(
                    "<p",
                    "<h1",
                    "<h2",
                    "<h3",
                    "<h4",
                    "<h5",
                    "<h6",
                    "<ul",
                    "<ol",
                    "<li",
                    "</ul",
                    "</ol",
                    "<blockquote",
                    "</blockquote",
                    "<figure",
                    "</figure",
                    "<table",
                    "</table",
                    "<div",
                    "</div",
                    "<pre",
                    "<hr",
                    "<!--",
                    "<dl",
                    "<section");

    private WordPressMarkup() {}

    static String toHtml(String content) {
        String html = captions(content.replace("\r\n", "\n").replace('\r', '\n'));
        html = EMBED.matcher(html).replaceAll("$1");
        String lower = html.toLowerCase(Locale.ROOT);
        boolean ready =
                lower.contains("<!-- wp:") || lower.contains("<p>") || lower.contains("<p ");
        return ready ? html : withParagraphs(html);
    }

    private static String captions(String html) {
        Matcher caption = CAPTION.matcher(html);
        StringBuilder written = new StringBuilder();
        while (caption.find()) {
            String inner = caption.group(1);
            Matcher picture = PICTURE.matcher(inner);
            String figure = inner;
            if (picture.find()) {
                String words = inner.substring(picture.end()).strip();
                figure =
                        "\n\n<figure>"
                                + picture.group()
                                + "<figcaption>"
                                + words
                                + "</figcaption></figure>\n\n";
            }
            caption.appendReplacement(written, Matcher.quoteReplacement(figure));
        }
        return caption.appendTail(written).toString();
    }

    private static String withParagraphs(String html) {
        StringBuilder written = new StringBuilder(html.length() + 64);
        for (String block : html.strip().split("\n\\s*\n")) {
            String text = block.strip();
            String start = text.toLowerCase(Locale.ROOT);
            if (BLOCKS.stream().anyMatch(start::startsWith)) {
                written.append(text).append('\n');
            } else if (!text.isEmpty()) {
                written.append("<p>").append(text.replace("\n", "<br>\n")).append("</p>\n");
            }
        }
        return written.toString();
    }
}
