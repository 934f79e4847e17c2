package newsarchive.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    // only ever looked up, never iterated
    private final Map<String, Address.Standing> byIdentity = new HashMap<>();
    private final Map<String, Address.Standing> bySource = new HashMap<>();

    /** A ledger of these lines; of two for one address the later wins. */
    public Ledger(Collection<? extends Address> addresses) {
        for (Address address : addresses) {
            byAddress.put(address.address(), address);
        }
        for (Address address : byAddress.values()) {
            if (address instanceof Address.Standing standing) {
                byIdentity.putIfAbsent(standing.kind() + "\t" + standing.identity(), standing);
                if (!standing.source().isEmpty()) {
                    bySource.putIfAbsent(standing.source(), standing);
                }
            }
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

    /**
     * The recorded address of an article: found by its source's checksum, else by its source's
     * path, so that it keeps its address whether the file is renamed or edited.
     */
    public Optional<Address.Standing> article(String sha256, String source, int index) {
        Address.Standing same = byIdentity.get("article\t" + sha256 + "#" + index);
        return Optional.ofNullable(same != null ? same : bySource.get(source + "#" + index));
    }

    /** The recorded address of a term or page of {@code kind}. */
    public Optional<Address.Standing> term(String kind, String identity) {
        return Optional.ofNullable(byIdentity.get(kind + "\t" + identity));
    }

    /**
     * This ledger with what stands now: addresses that stand are recorded anew, those that are gone
     * stay as they were.
     */
    public Ledger with(Collection<? extends Address> standing) {
        List<Address> lines = new ArrayList<>(byAddress.values());
        lines.addAll(standing);
        return new Ledger(lines);
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
