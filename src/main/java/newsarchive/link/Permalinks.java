package newsarchive.link;

import java.util.List;
import newsarchive.ledger.Address;
import newsarchive.ledger.Ledger;

/**
 * The ledger before and after a build.
 *
 * @param before what was recorded
 * @param after what {@code build --record} records: all that was recorded, and what stands now
 * @param lost lines whose addresses this build would not answer; each is an error
 * @param unrecorded addresses of articles, terms, pages and aliases of which the ledger does not
 *     know yet, sorted
 */
public record Permalinks(Ledger before, Ledger after, List<Address> lost, List<String> unrecorded) {

    public Permalinks {
        lost = List.copyOf(lost);
        unrecorded = List.copyOf(unrecorded);
    }

    /** Whether a page of this archive can have stood at {@code address}. */
    public static boolean canStand(String address) {
        return RecordedAddresses.canStand(address);
    }
}
