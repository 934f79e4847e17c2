package newsarchive.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The untouched file that an article was imported from.
 *
 * @param file path relative to the archive's root
 * @param sha256 of the file's bytes, 64 lower-case hex digits
 * @param article which of the file's articles it is, from 1
 * @param fetched the day it was fetched from the web; null when it came as a file
 * @param addresses the address that was asked for and each it led to, the last being the one that
 *     answered; empty when it came as a file
 */
public record Original(
        String file,
        String sha256,
        int article,
        @Nullable LocalDate fetched,
        List<String> addresses) {

    public Original {
        addresses = List.copyOf(addresses);
    }

    /** A file that came as a file. */
    public Original(String file, String sha256, int article) {
        this(file, sha256, article, null, List.of());
    }
}
