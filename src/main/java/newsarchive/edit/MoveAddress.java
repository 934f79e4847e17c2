package newsarchive.edit;

import java.util.List;
import newsarchive.build.PlannedSite;
import newsarchive.ledger.Address;
import newsarchive.ledger.Ledger;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Permalinks;
import newsarchive.text.Slug;

/**
 * Moves an address. Where a page stands at the old one, that page moves to the new one; where none
 * stands there any more, its readers are led to another page.
 */
public final class MoveAddress {
    private static final String ENDING = ".html";

    private final PlannedSite site;
    private final Permalinks permalinks;
    private final String from;
    private final String to;

    private MoveAddress(PlannedSite site, String from, String to) {
        this.site = site;
        this.permalinks = site.permalinks();
        this.from = from;
        this.to = to;
    }

    /**
     * The change that moves {@code from} to {@code to}, both as the curator typed them.
     *
     * @throws RefusedException when that cannot be
     */
    public static LedgerEdit of(PlannedSite site, String from, String to) throws RefusedException {
        String baseUrl = site.archive().config().baseUrl();
        return new MoveAddress(site, TypedAddress.of(from, baseUrl), TypedAddress.of(to, baseUrl))
                .edit();
    }

    private LedgerEdit edit() throws RefusedException {
        if (from.equals(to)) {
            throw new RefusedException("both addresses are \"" + from + "\"", "");
        }
        if (permalinks.before().at(from).orElse(null) instanceof Address.Withdrawn withdrawn) {
            throw new RefusedException(
                    "\"" + from + "\" was withdrawn on " + withdrawn.date(),
                    "to lead its readers on all the same, take its line out of " + Ledger.FILE);
        }
        boolean redirects = isRedirect(from);
        if (!redirects
                && site.paths().contains(from)
                && permalinks.after().at(from).orElse(null) instanceof Address.Standing page) {
            return movePage(page);
        }
        return leadOn(redirects);
    }

    /** The page takes its new address, as if it had been recorded there. */
    private LedgerEdit movePage(Address.Standing page) throws RefusedException {
        if (page.kind().equals("page")) {
            throw new RefusedException(
                    "the address of one of your own pages is the name of its file",
                    "rename the file; the build leaves a redirect");
        }
        for (Entry entry : site.archive().entries()) {
            if (entry.path().equals(from) && entry.article().curation().slug() != null) {
                throw new RefusedException(
                        "\"" + entry.article().provenance().file() + "\" states its slug",
                        "change \"slug:\" there; the build leaves a redirect");
            }
        }
        if (site.paths().contains(to) && !isRedirect(to)) {
            throw new RefusedException(
                    "a page stands at \"" + to + "\", and \"" + from + "\" still has its own",
                    page.kind().equals("article")
                            ? "take \"" + sourceFile(page) + "\" out of articles/ first"
                            : "write the same " + page.kind() + " in all articles instead");
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        if (!isSlugIn(folder, to)) {
            throw new RefusedException(
                    "\"" + to + "\" is no address for this page",
                    "write it like " + folder + suggestion() + ENDING);
        }
        refuseTaken(page);
        Address.Standing moved =
                new Address.Standing(to, page.kind(), page.identity(), page.source(), page.terms());
        return new LedgerEdit(
                permalinks.before(),
                permalinks.before().with(List.of(moved, new Address.Moved(from, to))),
                List.of(
                        "\""
                                + to
                                + "\" is the page's address now, and \""
                                + from
                                + "\" leads there"));
    }

    private void refuseTaken(Address.Standing page) throws RefusedException {
        for (Address line : permalinks.after().all()) {
            boolean same = Slug.folded(line.address()).equals(Slug.folded(to));
            boolean back =
                    line instanceof Address.Moved moved
                            && moved.target().equals(page.address())
                            && line.address().equals(to);
            if (same && !back) {
                throw new RefusedException(
                        "\"" + line.address() + "\" is recorded for another page",
                        "choose another address");
            }
        }
    }

    /** Readers of an address where nothing stands are led to another page. */
    private LedgerEdit leadOn(boolean redirects) throws RefusedException {
        boolean known = permalinks.before().at(from).isPresent();
        if (redirects && !known) {
            throw new RefusedException(
                    "\"" + from + "\" is an alias that an article states",
                    "change \"aliases:\" there");
        }
        if (!known && (site.paths().contains(from) || !Permalinks.canStand(from))) {
            throw new RefusedException(
                    "\"" + from + "\" is no address that can be moved",
                    "write it as it stands in " + Ledger.FILE + ": articles/some-headline.html");
        }
        if (!to.endsWith(ENDING) || !site.paths().contains(to) || isRedirect(to)) {
            throw new RefusedException(
                    "no page of the site stands at \"" + to + "\"",
                    "name the address of a page, such as " + example());
        }
        return new LedgerEdit(
                permalinks.before(),
                permalinks.before().with(List.of(new Address.Moved(from, to))),
                List.of(
                        "\""
                                + from
                                + "\" leads to \""
                                + to
                                + "\" now"
                                + (known ? "" : "; it was not recorded before")));
    }

    private boolean isRedirect(String path) {
        return site.archive().redirects().stream().anyMatch(r -> r.path().equals(path));
    }

    private static boolean isSlugIn(String folder, String address) {
        if (!address.startsWith(folder) || !address.endsWith(ENDING)) {
            return false;
        }
        int end = address.length() - ENDING.length();
        String slug = end <= folder.length() ? "" : address.substring(folder.length(), end);
        return Slug.isSlug(slug) && !slug.equals("index");
    }

    private String suggestion() {
        String name = to.substring(to.lastIndexOf('/') + 1);
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - 5) : name;
        return Slug.of(bare, "new-name");
    }

    private String example() {
        Archive archive = site.archive();
        return archive.entries().isEmpty() ? "index.html" : archive.entries().get(0).path();
    }

    private static String sourceFile(Address.Standing page) {
        return page.source().substring(0, page.source().lastIndexOf('#'));
    }
}
