package newsarchive.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.article.PublicationDate;
import newsarchive.ledger.Address;
import newsarchive.ledger.Ledger;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Permalinks;

/** Plain facts about a site that its curator would want to know. */
final class Notes {
    private static final long NEAR_LIMIT = 800_000_000;

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

    /** How many addresses a build with {@code --record} would add. */
    static List<String> unrecorded(Permalinks permalinks) {
        List<String> notes = new ArrayList<>();
        int count = permalinks.unrecorded().size();
        if (count > 0) {
            notes.add(
                    (count == 1 ? "1 address is" : count + " addresses are")
                            + " not recorded yet: archive build --record");
        }
        int renamed = renamed(permalinks);
        if (renamed > 0) {
            notes.add(
                    (renamed == 1 ? "1 file was" : renamed + " files were")
                            + " known again by the same bytes under another name; record that"
                            + " before you edit them: archive build --record");
        }
        return notes;
    }

    private static int renamed(Permalinks permalinks) {
        int renamed = 0;
        for (Address line : permalinks.after().all()) {
            Address before = permalinks.before().at(line.address()).orElse(null);
            if (line instanceof Address.Standing now
                    && before instanceof Address.Standing then
                    && !now.source().equals(then.source())) {
                renamed++;
            }
        }
        return renamed;
    }

    /** How many addresses a build has added. */
    static List<String> recorded(Permalinks permalinks) {
        if (permalinks.after().equals(permalinks.before())) {
            return List.of("all addresses were recorded already");
        }
        int count = permalinks.unrecorded().size();
        String added = count == 1 ? "1 new address" : count + " new addresses";
        return List.of(added + " recorded; keep " + Ledger.FILE + " under version control");
    }

    /**
     * Whether a site nears what GitHub Pages serves, 1 GB for one site (docs/articles/scale.md).
     */
    static List<String> ofSize(long bytes, long files) {
        if (bytes < NEAR_LIMIT) {
            return List.of();
        }
        String size = String.format(Locale.ROOT, "%.1f GB in %,d files", bytes / 1e9, files);
        return List.of(
                "the site is "
                        + size
                        + "; GitHub Pages serves up to 1 GB: see docs/articles/scale.md for what to leave out"
                        + " and for other hosts");
    }

    private static String articles(int count) {
        return count == 1 ? "1 article is" : count + " articles are";
    }
}
