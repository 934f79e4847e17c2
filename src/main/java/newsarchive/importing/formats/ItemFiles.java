package newsarchive.importing.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import newsarchive.importing.web.WebAddress;

/** Orders the files of a reference: what says most of the text first. Stateless. */
final class ItemFiles {
    private static final List<String> ORDER =
            List.of("html", "htm", "xhtml", "mhtml", "mht", "md", "txt", "pdf");

    private ItemFiles() {}

    /** The files that may hold the text; none gives no content. */
    static Content of(List<String> paths) {
        List<String> files = new ArrayList<>();
        for (String path : paths) {
            String plain = path.startsWith("file://") ? path.substring("file://".length()) : path;
            if (!WebAddress.isWeb(plain) && ORDER.contains(ending(plain))) {
                files.add(plain.replace('\\', '/'));
            }
        }
        files.sort(Comparator.comparingInt(path -> ORDER.indexOf(ending(path))));
        return files.isEmpty() ? new Content.None() : new Content.Attached(files);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
