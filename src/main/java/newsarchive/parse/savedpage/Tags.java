package newsarchive.parse.savedpage;

import java.util.Set;

/** Which elements begin a block, and which hold nothing of a text. */
final class Tags {
    private static final Set<String> BLOCK =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "frameset",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "html",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "search",
                    "section",
                    "summary",
                    "table",
                    "caption",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "listing",
                    "xmp");

    private static final Set<String> TEXTLESS =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "object",
                    "embed",
                    "button",
                    "input",
                    "select",
                    "textarea",
                    "option",
                    "datalist",
                    "canvas",
                    "audio",
                    "video",
                    "map",
                    "head",
                    "link",
                    "meta",
                    "title",
                    "base",
                    "noembed",
                    "noframes",
                    "applet",
                    "progress",
                    "meter",
                    "dialog",
                    "math");

    private Tags() {}

    static boolean block(String tag) {
        return BLOCK.contains(tag);
    }

    static boolean textless(String tag) {
        return TEXTLESS.contains(tag);
    }

    static boolean heading(String tag) {
        return tag.length() == 2
                && tag.charAt(0) == 'h'
                && tag.charAt(1) >= '1'
                && tag.charAt(1) <= '6';
    }
}
