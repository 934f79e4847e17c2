package newsarchive.importing.formats;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the bookmarks of browsers (the Netscape format that all of them write) and the HTML exports
 * of Pocket and Instapaper. Each is an address; its tags are kept, and its title only for the list:
 * the page knows its headline better.
 */
final class ReadBookmarks {
    private ReadBookmarks() {}

    /** Whether a page that begins so is a list of bookmarks. */
    static boolean looksLike(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return lower.contains("<!doctype netscape-bookmark-file-1")
                || lower.contains("<title>pocket export</title>")
                || lower.contains("<title>instapaper: export</title>");
    }

    static void read(String html, FoundItems found) {
        Document page = Jsoup.parse(html);
        for (Element link : page.select("a[href]")) {
            String address = link.attr("href").strip();
            String title = link.text().strip();
            ItemFields fields = new ItemFields();
            fields.url(address);
            if (fields.url() == null) {
                found.leftOut(title.isEmpty() ? address : title, "no address of the web");
                continue;
            }
            ItemFields.parted(link.attr("tags"), ",").forEach(fields::tag);
            found.address(new FoundAddress(address, title, fields.onlyTags()));
        }
    }
}
