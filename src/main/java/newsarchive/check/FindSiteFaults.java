package newsarchive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/**
 * Tells of links, anchors and sizes in a finished site that would trouble its readers or its host.
 */
final class FindSiteFaults {
    private final LookAtSite site;
    private final Limits limits;
    private final Map<String, String> sources;

    /**
     * Sizes in bytes above which there is something to tell.
     *
     * @param page a page with all that it loads
     * @param file one file
     * @param site all files
     */
    record Limits(long page, long file, long site) {
        /**
         * A page of 3 MB takes half a minute on a slow telephone line; 100 MiB is the largest file
         * that GitHub takes, 1 GB the largest site that GitHub Pages serves (GitHub's
         * documentation, "About large files" and "GitHub Pages limits").
         */
        static final Limits USUAL = new Limits(3_000_000, 100L << 20, 1_000_000_000);
    }

    /**
     * The faults of a site.
     *
     * @param sources the file of the archive from which a page is made, by the page's path
     */
    FindSiteFaults(LookAtSite site, Map<String, String> sources, Limits limits) {
        this.site = site;
        this.sources = Map.copyOf(sources);
        this.limits = limits;
    }

    List<Finding> all() {
        List<Finding> found = new ArrayList<>();
        site.dead()
                .forEach(
                        (address, pages) ->
                                found.add(
                                        dead(
                                                "site-link-dead",
                                                "a link to \"" + address + "\" leads nowhere",
                                                pages)));
        site.deadAnchors()
                .forEach(
                        (place, pages) ->
                                found.add(
                                        dead(
                                                "site-anchor-dead",
                                                "no such place as \"" + place + "\"",
                                                pages)));
        found.addAll(sizes());
        return found;
    }

    private Finding dead(String code, String what, NavigableSet<String> pages) {
        int others = pages.size() - 1;
        String more = others == 0 ? "" : others == 1 ? " and 1 more" : " and " + others + " more";
        return new Finding(
                Problem.warning(
                        code,
                        Position.of(source(pages.first())),
                        what + ", on page \"" + pages.first() + "\"" + more,
                        "mend it where it is written: in the text, in templates/ or in static/"),
                pages.size());
    }

    /** The file of the archive from which a page is made, else the page. */
    private String source(String page) {
        return sources.getOrDefault(page, page);
    }

    private List<Finding> sizes() {
        List<Finding> found = new ArrayList<>();
        site.weights()
                .forEach(
                        (page, bytes) -> {
                            if (bytes > limits.page()) {
                                found.add(heavy(page, bytes));
                            }
                        });
        site.sizes(bytes -> bytes > limits.file())
                .forEach(
                        (path, bytes) ->
                                found.add(
                                        Finding.of(
                                                Problem.warning(
                                                        "file-over-limit",
                                                        Position.of(source(path)),
                                                        "\"%s\" has %s; GitHub takes no file above %s"
                                                                .formatted(
                                                                        path,
                                                                        megabytes(bytes),
                                                                        megabytes(limits.file())),
                                                        "make it smaller, or leave it out"))));
        if (site.size() > limits.site()) {
            found.add(
                    Finding.of(
                            Problem.warning(
                                    "site-too-large",
                                    Position.of("archive.yml"),
                                    "the site has %s; GitHub Pages serves up to %s"
                                            .formatted(
                                                    megabytes(site.size()),
                                                    megabytes(limits.site())),
                                    "docs/articles/scale.md says what to leave out, and names other hosts")));
        }
        return found;
    }

    private Finding heavy(String page, long bytes) {
        return Finding.of(
                Problem.warning(
                        "page-heavy",
                        Position.of(source(page)),
                        "page \"%s\" with its pictures has %s; slow lines want less than %s"
                                .formatted(page, megabytes(bytes), megabytes(limits.page())),
                        "make its pictures smaller"));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
