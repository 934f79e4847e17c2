package newsarchive.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.build.PlannedSite;
import newsarchive.build.SiteFile;
import newsarchive.config.ArchiveConfig;
import org.jspecify.annotations.Nullable;

/**
 * Packs an archive for keeping, as BagIt 1.0 (RFC 8493): its sources below {@code data/archive/},
 * the site that they make below {@code data/site/}, and the SHA-256 of every file. The same archive
 * gives the same bag; a day stands in it only when it is given. For one thread and one use.
 */
public final class ExportBag {
    /** The folders of an archive that are packed; no bag may stand in one. */
    public static final List<String> SOURCE_FOLDERS = ArchiveSources.FOLDERS;

    private static final String SOURCES = "data/archive/";
    private static final String SITE = "data/site/";

    private final PlannedSite site;
    private final BagFolder bag;

    private ExportBag(PlannedSite site, BagFolder bag) {
        this.site = site;
        this.bag = bag;
    }

    /**
     * What was packed.
     *
     * @param sources files of the archive
     * @param pages files of its site
     * @param bytes of all of them
     * @param leftOut links and special files, which were not followed
     */
    public record Packed(int sources, int pages, long bytes, List<String> leftOut) {
        public Packed {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Writes a bag.
     *
     * @param root the archive's folder
     * @param site planned from it, and sound
     * @param target the bag's folder: not there yet, or empty
     * @param day for {@code Bagging-Date}; null leaves it out
     * @param version of this program
     * @throws ExportException when there is something at {@code target}, or a template failed
     * @throws IOException when a file cannot be read or written; nothing is left at {@code target}
     */
    public static Packed write(
            Path root, PlannedSite site, Path target, @Nullable LocalDate day, String version)
            throws ExportException, IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(target)) {
            throw new ExportException(
                    "there is something at \"" + target + "\"",
                    "name a folder that is not there yet; nothing is ever overwritten");
        }
        try (BagFolder bag = BagFolder.beside(target)) {
            Packed packed = new ExportBag(site, bag).pack(root, day, version);
            bag.moveTo(target);
            return packed;
        }
    }

    private Packed pack(Path root, @Nullable LocalDate day, String version)
            throws ExportException, IOException {
        ArchiveSources sources = ArchiveSources.of(root);
        for (Map.Entry<String, Path> file : sources.files().entrySet()) {
            bag.copy(SOURCES + file.getKey(), file.getValue());
        }
        for (SiteFile file : site.files()) {
            if (file instanceof SiteFile.Made made) {
                bag.write(SITE + made.path(), made.content().get());
            } else if (file instanceof SiteFile.Copied copied) {
                bag.copy(SITE + copied.path(), copied.source());
            }
        }
        if (!site.isSound(false)) {
            throw new ExportException(
                    "not every page can be made", "\"archive check\" tells what is wrong");
        }
        bag.seal(information(day, version));
        return new Packed(
                sources.files().size(),
                site.files().size(),
                bag.bytes(),
                List.copyOf(sources.leftOut()));
    }

    /** RFC 8493, 2.2.2; its labels may stand in any order. */
    private Map<String, String> information(@Nullable LocalDate day, String version) {
        ArchiveConfig config = site.archive().config();
        Map<String, String> told = new LinkedHashMap<>();
        put(told, "Source-Organization", config.curator());
        if (day != null) {
            put(told, "Bagging-Date", day.toString());
        }
        put(told, "External-Description", config.title() + ": " + config.description());
        put(told, "External-Identifier", config.baseUrl());
        put(told, "Payload-Oxum", bag.bytes() + "." + bag.files());
        put(told, "Bag-Software-Agent", "archive " + version);
        return told;
    }

    private static void put(Map<String, String> told, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            told.put(label, value.replaceAll("\\s+", " ").strip());
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
