package newsarchive.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All recorded addresses, sorted. Immutable. */
public final class Ledger {
    /** The ledger's name beside {@code archive.yml}. */
    public static final String FILE = "permalinks.tsv";

    /** An archive that has recorded nothing yet. */
    public static final Ledger EMPTY = new Ledger(List.of());

    private final NavigableMap<String, Address> byAddress = new TreeMap<>();

    /** A ledger of these lines; of two for one address the later wins. */
    public Ledger(Collection<? extends Address> addresses) {
        for (Address address : addresses) {
            byAddress.put(address.address(), address);
        }
    }

    /** Every line, by address. */
    public Collection<Address> all() {
        return Collections.unmodifiableCollection(byAddress.values());
    }

    /** Whether nothing is recorded. */
    public boolean isEmpty() {
        return byAddress.isEmpty();
    }

    /** What is recorded of an address. */
    public Optional<Address> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** This ledger with {@code lines} in place of what it had for their addresses. */
    public Ledger with(Collection<? extends Address> lines) {
        List<Address> all = new ArrayList<>(byAddress.values());
        all.addAll(lines);
        return new Ledger(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ledger ledger && ledger.byAddress.equals(byAddress);
    }

    @Override
    public int hashCode() {
        return byAddress.hashCode();
    }

    @Override
    public String toString() {
        return LedgerText.write(this);
    }
}
