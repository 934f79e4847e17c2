package newsarchive.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsarchive.link.Archive;

/**
 * What of the archive can be taken away.
 *
 * @param files the files and their sizes; empty in a copy that was itself taken away
 */
public record DownloadsPage(String path, String root, Head head, List<File> files) implements Page {
    /** Its address. */
    public static final String PATH = "downloads.html";

    private static final int KILOBYTE = 1000;

    public DownloadsPage {
        files = List.copyOf(files);
    }

    /**
     * A file to take away.
     *
     * @param name as it is stored
     * @param about what is in it
     * @param size {@code 1432 KB}
     */
    public record File(String href, String name, String about, String size) {}

    /**
     * The page of an archive.
     *
     * @param sizes in bytes by path relative to the site's root, in the order shown
     */
    public static DownloadsPage of(Archive archive, Map<String, Integer> sizes) {
        Site site = Site.of(archive);
        Messages messages = site.messages();
        List<File> files = new ArrayList<>();
        sizes.forEach(
                (path, size) -> {
                    String name = path.substring(path.lastIndexOf('/') + 1);
                    String kind = name.substring(name.lastIndexOf('.') + 1);
                    int kilobytes = (size + KILOBYTE - 1) / KILOBYTE;
                    files.add(
                            new File(
                                    SiteUrls.encode(path),
                                    name,
                                    messages.text("download-" + kind),
                                    messages.fill("kilobytes", messages.number(kilobytes))));
                });
        Head head =
                new Cards(archive, site)
                        .head(PATH, messages.text("downloads"), messages.text("downloads-about"));
        return new DownloadsPage(PATH, "", head, files);
    }

    @Override
    public String template() {
        return "page/downloads.html.peb";
    }
}
