package newsarchive.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses that belong to the site itself and that no article or page may take. */
final class SystemNames {
    private static final Set<String> FOLDERS =
            Set.of(
                    "tags",
                    "authors",
                    "publishers",
                    "names",
                    "stories",
                    "dates",
                    "data",
                    "media",
                    "originals",
                    "assets",
                    "sha256sums");

    /** File names without their ending. */
    private static final Pattern FILE =
            Pattern.compile(
                    "index(-\\d+)?|404|search|timeline|feed|sitemap(-\\d+)?|robots|manifest"
                            + "|opensearch|downloads|favicon|icon");

    private SystemNames() {}

    /** Whether a path relative to the site's root, with or without its ending, is taken. */
    static boolean reserve(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        int slash = lower.indexOf('/');
        String first = slash < 0 ? lower : lower.substring(0, slash);
        String rest = slash < 0 ? "" : lower.substring(slash + 1);
        if (FOLDERS.contains(first)) {
            return true;
        }
        boolean folderItself = rest.isEmpty() || rest.equals("index") || rest.equals("index.html");
        if (first.equals("articles")) {
            return folderItself;
        }
        // a folder named like one of the site's files would stand in that file's place
        return isSystemFile(first) && (folderItself || first.indexOf('.') > 0);
    }

    private static boolean isSystemFile(String name) {
        int dot = name.indexOf('.');
        return name.equals("site.webmanifest")
                || FILE.matcher(dot < 0 ? name : name.substring(0, dot)).matches();
    }
}
