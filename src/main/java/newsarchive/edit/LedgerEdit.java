package newsarchive.edit;

import java.util.List;
import newsarchive.ledger.Ledger;

/**
 * A change of the ledger.
 *
 * @param before the ledger as it was
 * @param after the ledger as it shall be
 * @param told what the change does, in plain words
 */
public record LedgerEdit(Ledger before, Ledger after, List<String> told) {
    public LedgerEdit {
        told = List.copyOf(told);
    }
}
