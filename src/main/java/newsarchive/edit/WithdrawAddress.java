package newsarchive.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import newsarchive.build.PlannedSite;
import newsarchive.ledger.Address;
import newsarchive.ledger.Ledger;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Permalinks;
import newsarchive.link.Taxonomy;
import newsarchive.link.TextEntry;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws what stands at an address: from then on a page stands there that says when and why, and
 * the article is in no list, search or feed, whether its file is still there or not.
 */
public final class WithdrawAddress {
    private final PlannedSite site;
    private final Permalinks permalinks;
    private final String address;
    private final String reason;
    private final LocalDate date;
    private final @Nullable String title;

    private WithdrawAddress(
            PlannedSite site,
            String address,
            String reason,
            LocalDate date,
            @Nullable String title) {
        this.site = site;
        this.permalinks = site.permalinks();
        this.address = address;
        this.reason = reason.strip();
        this.date = date;
        this.title = title;
    }

    /**
     * The change that withdraws {@code address}.
     *
     * @param address as the curator typed it
     * @param reason for readers
     * @param title what the page shall be called; empty tells nothing of what stood there; null
     *     takes the headline
     * @throws RefusedException when that cannot be
     */
    public static LedgerEdit of(
            PlannedSite site, String address, String reason, LocalDate date, @Nullable String title)
            throws RefusedException {
        String path = TypedAddress.of(address, site.archive().config().baseUrl());
        return new WithdrawAddress(site, path, reason, date, title).edit();
    }

    private LedgerEdit edit() throws RefusedException {
        if (reason.isEmpty()) {
            throw new RefusedException("no reason is given", "readers want to know why");
        }
        Address line = permalinks.after().at(address).orElse(null);
        boolean lost = permalinks.lost().stream().anyMatch(l -> l.address().equals(address));
        if (line instanceof Address.Withdrawn withdrawn) {
            throw new RefusedException(
                    "\"" + address + "\" was withdrawn on " + withdrawn.date() + " already", "");
        }
        if (line instanceof Address.Moved moved && !lost) {
            throw new RefusedException(
                    "\"" + address + "\" leads to \"" + moved.target() + "\"",
                    "withdraw that one, and this leads to what is told there");
        }
        if (line == null && (site.paths().contains(address) || !Permalinks.canStand(address))) {
            throw new RefusedException(
                    "\"" + address + "\" is no address that can be withdrawn",
                    "write it as it stands in " + Ledger.FILE + ": articles/some-headline.html");
        }
        List<Address> lines = new ArrayList<>();
        List<String> told = new ArrayList<>();
        if (line instanceof Address.Standing page) {
            if (!lost && page.source().isEmpty()) {
                throw new RefusedException(
                        "articles still have the " + page.kind() + " \"" + page.identity() + "\"",
                        "take it out of them first, or withdraw them");
            }
            lines.add(withdrawn(page, title == null ? titleOf(address) : title));
            told.add("\"" + address + "\" is withdrawn as of " + date);
            withdrawLonelyTerms(lines, told);
        } else {
            lines.add(
                    new Address.Withdrawn(
                            address,
                            date.toString(),
                            reason,
                            title == null ? "" : title,
                            "",
                            "",
                            ""));
            told.add(
                    "\""
                            + address
                            + "\" is withdrawn as of "
                            + date
                            + (line == null ? "; it was not recorded before" : ""));
        }
        return new LedgerEdit(permalinks.before(), permalinks.before().with(lines), told);
    }

    private Address.Withdrawn withdrawn(Address.Standing page, String shown) {
        return new Address.Withdrawn(
                page.address(),
                date.toString(),
                reason,
                shown,
                page.kind(),
                page.identity(),
                page.source());
    }

    /** A recorded page of a term goes with the last article that has the term. */
    private void withdrawLonelyTerms(List<Address> lines, List<String> told) {
        Archive archive = site.archive();
        for (Entry entry : archive.entries()) {
            if (!entry.path().equals(address)) {
                continue;
            }
            for (Taxonomy taxonomy : archive.taxonomies()) {
                for (Taxonomy.Term term : taxonomy.terms()) {
                    if (term.entries().equals(List.of(entry.index()))
                            && permalinks.before().at(term.path()).orElse(null)
                                    instanceof Address.Standing page) {
                        lines.add(withdrawn(page, ""));
                        told.add("\"" + term.path() + "\" goes with it: no other article has that");
                    }
                }
            }
        }
    }

    private String titleOf(String path) {
        for (Entry entry : site.archive().entries()) {
            if (entry.path().equals(path)) {
                return entry.headline();
            }
        }
        for (TextEntry page : site.archive().pages()) {
            if (page.path().equals(path)) {
                return page.title();
            }
        }
        return "";
    }
}
