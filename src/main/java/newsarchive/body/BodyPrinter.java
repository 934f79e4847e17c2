package newsarchive.body;

import newsarchive.article.Body;
import newsarchive.article.Part;
import newsarchive.text.EscapeHtml;
import org.jspecify.annotations.Nullable;

/** Joins the parts of a body for one page. Stateless. */
public final class BodyPrinter {
    private BodyPrinter() {}

    /** The body's HTML, each place filled as {@code places} says. */
    public static SafeHtml print(Body body, Places places) {
        StringBuilder html = new StringBuilder(body.text().length() * 5 / 4 + 256);
        // HTML has no link within a link, and BodyWriter writes none
        boolean linkOpen = false;
        for (Part part : body.parts()) {
            if (part instanceof Part.Markup markup) {
                html.append(markup.html());
            } else if (part instanceof Part.LinkStart start) {
                Places.Target target = places.link(start);
                linkOpen = target != null;
                if (linkOpen) {
                    printLinkStart(html, target, start.title());
                }
            } else if (part instanceof Part.LinkEnd) {
                if (linkOpen) {
                    html.append("</a>");
                    linkOpen = false;
                }
            } else if (part instanceof Part.Picture picture) {
                printPicture(html, picture, places, linkOpen);
            } else if (part instanceof Part.Mention mention) {
                printMention(html, mention, places);
            } else if (part instanceof Part.ParagraphEnd end) {
                html.append("<a class=\"paragraph-mark\" href=\"#")
                        .append(end.id())
                        .append("\" aria-label=\"");
                EscapeHtml.attribute(html, places.paragraphLabel());
                html.append("\"></a>");
            }
        }
        return new SafeHtml(html.toString());
    }

    private static void printLinkStart(
            StringBuilder html, Places.Target target, @Nullable String title) {
        html.append("<a href=\"");
        EscapeHtml.attribute(html, target.href());
        html.append('"');
        if (target.external()) {
            html.append(" rel=\"noopener external\"");
        }
        if (title != null) {
            html.append(" title=\"");
            EscapeHtml.attribute(html, title);
            html.append('"');
        }
        html.append('>');
    }

    private static void printMention(StringBuilder html, Part.Mention mention, Places places) {
        Places.Target target = places.mention(mention);
        if (target == null) {
            EscapeHtml.text(html, mention.words());
            return;
        }
        html.append("<a class=\"mention\" href=\"");
        EscapeHtml.attribute(html, target.href());
        html.append("\">");
        EscapeHtml.text(html, mention.words());
        html.append("</a>");
    }

    private static void printPicture(
            StringBuilder html, Part.Picture picture, Places places, boolean linkOpen) {
        Places.Image image = places.picture(picture);
        if (image == null) {
            printPictureElsewhere(html, picture, places, linkOpen);
            return;
        }
        html.append("<img src=\"");
        EscapeHtml.attribute(html, image.src());
        html.append("\" alt=\"");
        EscapeHtml.attribute(html, picture.alt());
        html.append('"');
        if (image.width() > 0 && image.height() > 0) {
            html.append(" width=\"").append(image.width()).append('"');
            html.append(" height=\"").append(image.height()).append('"');
        }
        html.append(" loading=\"lazy\" decoding=\"async\">");
    }

    private static void printPictureElsewhere(
            StringBuilder html, Part.Picture picture, Places places, boolean linkOpen) {
        Places.Target target = linkOpen ? null : places.pictureElsewhere(picture);
        if (target == null) {
            EscapeHtml.text(html, picture.alt());
            return;
        }
        printLinkStart(html, target, picture.title());
        // a link needs words: without a description the address says what will be seen
        EscapeHtml.text(html, picture.alt().isBlank() ? target.href() : picture.alt());
        html.append("</a>");
    }
}
