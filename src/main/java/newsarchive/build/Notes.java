package newsarchive.build;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.PublicationDate;
import newsarchive.link.Archive;
import newsarchive.link.Entry;

/** Plain facts about a site that its curator would want to know. */
final class Notes {
    private Notes() {}

    static List<String> of(Archive archive) {
        List<String> notes = new ArrayList<>();
        int undated = 0;
        int notInFeeds = 0;
        for (Entry entry : archive.entries()) {
            PublicationDate date = entry.article().metadata().date();
            undated += date == null ? 1 : 0;
            boolean dayKnown = date != null && date.day() > 0;
            notInFeeds += dayKnown || entry.article().curation().added() != null ? 0 : 1;
        }
        if (undated > 0) {
            notes.add(articles(undated) + " without a date: listed last and under \"undated\"");
        }
        if (notInFeeds > 0) {
            notes.add(
                    articles(notInFeeds)
                            + " not in the feeds, because neither a full date nor \"added:\" is"
                            + " stated");
        }
        if (archive.config().baseUrl() == null) {
            notes.add(
                    "no base-url: pages have no canonical address, and feed and sitemap hold"
                            + " relative links; set base-url in archive.yml or give --base-url");
        }
        return notes;
    }

    private static String articles(int count) {
        return count == 1 ? "1 article is" : count + " articles are";
    }
}
