package newsarchive.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the ledger: an address that was published once and must go on answering.
 *
 * <p>All addresses are relative to the site's root: {@code articles/slug.html}. Fields hold no tabs
 * and no line ends: where one is given a space takes its place, so that a line read back is the
 * line that was written.
 */
public sealed interface Address {

    /** The address itself. */
    String address();

    /** The fields behind the address, the first names the state; trailing empty ones left out. */
    List<String> fields();

    /**
     * A page that stands.
     *
     * @param kind {@code article}, {@code page}, or the kind of a term: {@code tag}, {@code
     *     author}, {@code publisher}
     * @param identity what makes it the same page when everything else about it changes: for an
     *     article or page its source's SHA-256 and index, {@code sha256#0}; for a term its name,
     *     folded
     * @param source for an article or page its source's path and index, {@code articles/a.txt#0};
     *     else empty
     * @param terms for an article the addresses of its terms, parted by spaces: what they are
     *     called tomorrow shows which of them was renamed; else empty
     */
    record Standing(String address, String kind, String identity, String source, String terms)
            implements Address {
        public Standing {
            kind = oneField(kind);
            identity = oneField(identity);
            source = oneField(source);
            terms = oneField(terms);
        }

        /** A page that carries no terms. */
        public Standing(String address, String kind, String identity, String source) {
            this(address, kind, identity, source, "");
        }

        @Override
        public List<String> fields() {
            return trimmed(kind, identity, source, terms);
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
     * @param kind as of a standing page, empty when unknown
     * @param identity as of a standing page: the same article does not come back under another
     *     address
     * @param source as of a standing page
     */
    record Withdrawn(
            String address,
            String date,
            String reason,
            String title,
            String kind,
            String identity,
            String source)
            implements Address {
        public Withdrawn {
            reason = oneField(reason);
            title = oneField(title);
            kind = oneField(kind);
            identity = oneField(identity);
            source = oneField(source);
        }

        @Override
        public List<String> fields() {
            return trimmed("withdrawn", date, reason, title, kind, identity, source);
        }
    }

    /** The text as one field of a line. */
    static String oneField(String text) {
        return text.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
    }

    private static List<String> trimmed(String... fields) {
        List<String> list = new ArrayList<>(List.of(fields));
        while (list.get(list.size() - 1).isEmpty()) {
            list.remove(list.size() - 1);
        }
        return List.copyOf(list);
    }
}
