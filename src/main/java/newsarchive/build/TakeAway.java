package newsarchive.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import newsarchive.link.Archive;
import newsarchive.page.DownloadsPage;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Problems;
import newsarchive.render.Downloads;
import newsarchive.render.PageRenderer;
import newsarchive.text.PackZip;

/**
 * Offers the whole archive to take away ({@code downloads: true}): the files of {@link Downloads},
 * the site itself as a zip file, and a page that states their sizes. Files are made when they are
 * asked for and kept, because the page needs them too.
 */
final class TakeAway {
    private static final String SITE_ZIP = "data/site.zip";

    /** Files that are packed already; to press them again costs time and gains nothing. */
    private static final Set<String> PACKED =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "woff2", "zip", "epub");

    /** What a static host may refuse, and what fits into memory with room to spare. */
    private static final long MOST_BYTES = 1_000_000_000;

    /** A page, packed. */
    private static final int USUAL_BYTES = 12_000;

    private TakeAway() {}

    /**
     * The files to add to a site.
     *
     * @param site all other files of the site, in the order in which they are packed
     */
    static List<SiteFile> of(
            Archive archive, List<SiteFile> site, PageRenderer renderer, Problems problems) {
        Map<String, Supplier<byte[]>> offered = new LinkedHashMap<>();
        // a copy that is read at home cannot hold itself, so its page says where it came from
        Supplier<byte[]> pageOfCopy = () -> renderer.render(DownloadsPage.of(archive, Map.of()));
        if (packedSize(site) < MOST_BYTES) {
            offered.put(SITE_ZIP, new Once(() -> zip(site, pageOfCopy)));
        } else {
            problems.add(tooLarge());
        }
        Downloads.of(archive).forEach((path, maker) -> offered.put(path, new Once(maker)));
        List<SiteFile> files = new ArrayList<>();
        offered.forEach((path, content) -> files.add(new SiteFile.Made(path, content)));
        files.add(
                new SiteFile.Made(
                        DownloadsPage.PATH,
                        () -> renderer.render(DownloadsPage.of(archive, sizes(offered)))));
        return files;
    }

    /** Reckoned beforehand: what is copied at its size, what is made at that of a usual page. */
    private static long packedSize(List<SiteFile> site) {
        long size = 0;
        for (SiteFile file : site) {
            try {
                size +=
                        file instanceof SiteFile.Copied copied
                                ? Files.size(copied.source())
                                : USUAL_BYTES;
            } catch (IOException unreadable) {
                // told when the file is copied
                size += USUAL_BYTES;
            }
        }
        return size;
    }

    private static Problem tooLarge() {
        return Problem.warning(
                "download-too-large",
                Position.of("archive.yml"),
                "the site as a zip file would be larger than 1 GB, and is not offered",
                "offer its parts by other means, or keep the largest pictures elsewhere");
    }

    private static Map<String, Integer> sizes(Map<String, Supplier<byte[]>> offered) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        offered.forEach((path, content) -> sizes.put(path, content.get().length));
        return sizes;
    }

    private static byte[] zip(List<SiteFile> site, Supplier<byte[]> pageOfCopy) {
        PackZip zip = new PackZip();
        zip.add(DownloadsPage.PATH, pageOfCopy.get());
        for (SiteFile file : site) {
            String ending = file.path().substring(file.path().lastIndexOf('.') + 1);
            if (PACKED.contains(ending)) {
                zip.addStored(file.path(), bytes(file));
            } else {
                zip.add(file.path(), bytes(file));
            }
        }
        return zip.finish();
    }

    private static byte[] bytes(SiteFile file) {
        if (file instanceof SiteFile.Made made) {
            return made.content().get();
        }
        try {
            return Files.readAllBytes(((SiteFile.Copied) file).source());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
