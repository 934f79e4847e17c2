package newsarchive.check;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Finds links, pictures and anchors of an HTML page in one pass over its text, without a tree:
 * every page of a site is looked at. Comments, scripts and styles are passed over. Stateless.
 */
final class PageLinks {
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

    private final String html;
    private final Sink sink;
    private int at;

    private PageLinks(String html, Sink sink) {
        this.html = html;
        this.sink = sink;
    }

    /** Hears what a page holds. */
    interface Sink {
        /** An address to follow, as written. */
        void link(String address);

        /** Something the page loads: a picture, a style sheet, a script. */
        void loaded(String address);

        /** A place that can be linked to. */
        void anchor(String id);
    }

    /** Tells {@code sink} what {@code html} holds, in order. */
    static void read(String html, Sink sink) {
        new PageLinks(html, sink).read();
    }

    private void read() {
        for (at = html.indexOf('<');
                at >= 0 && at + 1 < html.length();
                at = html.indexOf('<', at)) {
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at + 4);
                at = end < 0 ? html.length() : end + 3;
            } else if (isLetter(html.charAt(at + 1))) {
                tag();
            } else {
                at++;
            }
        }
    }

    private void tag() {
        int start = ++at;
        while (at < html.length() && isName(html.charAt(at))) {
            at++;
        }
        String tag = html.substring(start, at).toLowerCase(Locale.ROOT);
        while (attribute(tag)) {
            // each call takes one
        }
        if (RAW.contains(tag)) {
            int end = indexOfIgnoringCase("</" + tag, at);
            at = end < 0 ? html.length() : end;
        }
    }

    /** Takes the next attribute of a tag; false at the tag's end. */
    private boolean attribute(String tag) {
        while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
            at++;
        }
        if (at >= html.length() || html.charAt(at) == '>') {
            return false;
        }
        int start = at++;
        while (at < html.length() && "=/>".indexOf(html.charAt(at)) < 0 && !atSpace()) {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        while (atSpace()) {
            at++;
        }
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            tell(tag, name, value());
        }
        return true;
    }

    private String value() {
        while (atSpace()) {
            at++;
        }
        if (at >= html.length()) {
            return "";
        }
        char quote = html.charAt(at);
        int start = at;
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            at = end < 0 ? html.length() : end + 1;
            return html.substring(start + 1, end < 0 ? html.length() : end);
        }
        while (at < html.length() && html.charAt(at) != '>' && !atSpace()) {
            at++;
        }
        return html.substring(start, at);
    }

    private void tell(String tag, String name, String written) {
        switch (name) {
            case "id" -> sink.anchor(unescaped(written));
            case "name" -> {
                if (tag.equals("a")) {
                    sink.anchor(unescaped(written));
                }
            }
            case "href" -> {
                if (tag.equals("link")) {
                    sink.loaded(unescaped(written));
                } else if (!tag.equals("base")) {
                    sink.link(unescaped(written));
                }
            }
            case "src" -> sink.loaded(unescaped(written));
            default -> {
                // nothing that leads anywhere
            }
        }
    }

    private static String unescaped(String written) {
        String value = written.strip();
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private int indexOfIgnoringCase(String wanted, int from) {
        for (int i = html.indexOf('<', from); i >= 0; i = html.indexOf('<', i + 1)) {
            if (html.regionMatches(true, i, wanted, 0, wanted.length())) {
                return i;
            }
        }
        return -1;
    }

    private boolean atSpace() {
        return at < html.length() && isSpace(html.charAt(at));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isName(char c) {
        return !isSpace(c) && c != '>' && c != '/';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
