package newsarchive.importing;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What an import is asked for.
 *
 * @param root the archive's folder
 * @param into the folder for the articles, relative to the root with {@code /}: {@code articles} or
 *     one below it
 * @param dryRun whether nothing is written
 * @param follow whether the addresses that lists and feeds name are fetched
 * @param added the day that goes into {@code added:}
 * @param jobs threads for reading what is there already, at least 1
 */
public record ImportRequest(
        Path root, String into, boolean dryRun, boolean follow, LocalDate added, int jobs) {}
