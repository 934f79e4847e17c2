package newsarchive.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import newsarchive.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A text to import, and the untouched file that it is from.
 *
 * @param text what is read: the file itself, or a text made of a part of it
 * @param original the file that is kept
 * @param originalName how the kept file is called, if it can be
 * @param article which of the original's articles the text is, from 1; 0 when the text is the whole
 *     of it and its articles count by themselves
 * @param fetched the day it was fetched from the web, null for a file
 * @param addresses where it was fetched from, the last address being the one that answered
 */
record Found(
        SourceFile text,
        Path original,
        String originalName,
        int article,
        @Nullable LocalDate fetched,
        List<String> addresses) {

    Found {
        addresses = List.copyOf(addresses);
    }

    /** A file that is read as it is. */
    static Found file(SourceFile file) {
        Path name = file.location().getFileName();
        return new Found(
                file, file.location(), name == null ? "" : name.toString(), 0, null, List.of());
    }
}
