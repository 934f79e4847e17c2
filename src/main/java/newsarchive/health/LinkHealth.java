package newsarchive.health;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of all addresses that were ever asked for, sorted. Immutable. */
public final class LinkHealth {
    /** The file's name beside {@code archive.yml}. */
    public static final String FILE = "links.tsv";

    /** An archive that never asked. */
    public static final LinkHealth NONE = new LinkHealth(List.of());

    private final NavigableMap<String, Visited> byAddress = new TreeMap<>();

    /** What these lines say; two for one address are joined. */
    public LinkHealth(Collection<Visited> lines) {
        for (Visited line : lines) {
            byAddress.merge(line.address(), line, Visited::with);
        }
    }

    /** What is known of an address; null when it was never asked for. */
    public @Nullable Visited of(@Nullable String address) {
        return address == null ? null : byAddress.get(address);
    }

    /** Every line, by address. */
    public Collection<Visited> all() {
        return Collections.unmodifiableCollection(byAddress.values());
    }

    /** This with {@code lines} in place of what was known of their addresses. */
    public LinkHealth with(Collection<Visited> lines) {
        NavigableMap<String, Visited> all = new TreeMap<>(byAddress);
        lines.forEach(line -> all.put(line.address(), line));
        return new LinkHealth(all.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinkHealth health && health.byAddress.equals(byAddress);
    }

    @Override
    public int hashCode() {
        return byAddress.hashCode();
    }

    @Override
    public String toString() {
        return LinkHealthText.write(this);
    }
}
