package newsarchive.ledger;

import java.util.List;

/**
 * One line of the ledger: an address that was published once and must go on answering.
 *
 * <p>All addresses are relative to the site's root: {@code articles/slug.html}.
 */
public sealed interface Address {

    /** The address itself. */
    String address();

    /** The fields behind the address, the first names the state. */
    List<String> fields();

    /**
     * A page that stands.
     *
     * @param kind {@code article}, {@code tag}, {@code author}, {@code publisher}, {@code name},
     *     {@code story} or {@code page}
     * @param identity what makes it the same page when everything else about it changes: for an
     *     article its source's SHA-256 and index, {@code sha256#0}; for a term its name
     * @param source for an article its source's path and index, {@code articles/a.txt#0}; else
     *     empty
     */
    record Standing(String address, String kind, String identity, String source)
            implements Address {
        @Override
        public List<String> fields() {
            return source.isEmpty() ? List.of(kind, identity) : List.of(kind, identity, source);
        }
    }

    /**
     * A page that moved; a redirect stands in its place.
     *
     * @param target where it stands now
     */
    record Moved(String address, String target) implements Address {
        @Override
        public List<String> fields() {
            return List.of("moved", target);
        }
    }

    /**
     * A page that was taken back; a tombstone stands in its place.
     *
     * @param date the day, {@code YYYY-MM-DD}
     * @param reason in the curator's words
     * @param title what stood there, as far as that may be told; empty when not
     */
    record Withdrawn(String address, String date, String reason, String title) implements Address {
        @Override
        public List<String> fields() {
            return title.isEmpty()
                    ? List.of("withdrawn", date, reason)
                    : List.of("withdrawn", date, reason, title);
        }
    }
}
