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

    private TakeAway() {}

    /**
     * The files to add to a site.
     *
     * @param site all other files of the site, in the order in which they are packed
     */
    static List<SiteFile> of(Archive archive, List<SiteFile> site, PageRenderer renderer) {
        Map<String, Supplier<byte[]>> offered = new LinkedHashMap<>();
        // a copy that is read at home cannot hold itself, so its page says where it came from
        Supplier<byte[]> pageOfCopy = () -> renderer.render(DownloadsPage.of(archive, Map.of()));
        offered.put(SITE_ZIP, new Once(() -> zip(site, pageOfCopy)));
        Downloads.of(archive).forEach((path, maker) -> offered.put(path, new Once(maker)));
        List<SiteFile> files = new ArrayList<>();
        offered.forEach((path, content) -> files.add(new SiteFile.Made(path, content)));
        files.add(
                new SiteFile.Made(
                        DownloadsPage.PATH,
                        () -> renderer.render(DownloadsPage.of(archive, sizes(offered)))));
        return files;
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
