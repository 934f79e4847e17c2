package newsarchive.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import newsarchive.importing.web.FetchedPage;

/** Tells what a server sent, by what it says of it and by how it begins. Stateless. */
final class FetchedKind {
    private FetchedKind() {}

    /** The ending that a file of this kind has. */
    static String ending(FetchedPage page) {
        int length = Math.min(page.bytes().length, 1024);
        String start =
                new String(page.bytes(), 0, length, StandardCharsets.ISO_8859_1)
                        .strip()
                        .toLowerCase(Locale.ROOT);
        boolean html = start.contains("<!doctype html") || start.contains("<html");
        if (start.startsWith("%pdf-")) {
            return "pdf";
        }
        return switch (page.type()) {
            case "text/html", "application/xhtml+xml" -> isFeed(start) && !html ? "xml" : "html";
            case "application/rss+xml",
                    "application/atom+xml",
                    "application/rdf+xml",
                    "text/x-opml" ->
                    "xml";
            case "application/xml", "text/xml" -> html ? "html" : "xml";
            case "application/json", "application/feed+json" -> "json";
            case "multipart/related", "message/rfc822" -> "mhtml";
            case "text/markdown" -> "md";
            case "text/plain", "" -> html ? "html" : isFeed(start) ? "xml" : "txt";
            default -> html ? "html" : isFeed(start) ? "xml" : "unknown";
        };
    }

    private static boolean isFeed(String start) {
        return start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
    }
}
