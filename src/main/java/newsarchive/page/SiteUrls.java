package newsarchive.page;

import newsarchive.text.PercentEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as a page writes them: relative and naming the file, so that the same bytes work at a
 * domain's root, below a project's path, and opened from a disk. Immutable.
 */
public final class SiteUrls {
    private final String root;
    private final String folder;

    private SiteUrls(String root, String folder) {
        this.root = root;
        this.folder = folder;
    }

    /** Addresses as the page at {@code path} (relative to the site's root) writes them. */
    public static SiteUrls from(String path) {
        int depth = 0;
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                depth++;
            }
        }
        return new SiteUrls("../".repeat(depth), path.substring(0, path.lastIndexOf('/') + 1));
    }

    /**
     * Addresses for a page that is shown under any address: they begin with the path of {@code
     * baseUrl}, or {@code /} without one.
     */
    public static SiteUrls anywhere(@Nullable String baseUrl) {
        return new SiteUrls(pathOf(baseUrl), "/");
    }

    /** What leads from the page to the site's root: empty, {@code ../}, or a path. */
    public String root() {
        return root;
    }

    /** Whether the page stands in {@code other}, a folder that ends in {@code /}. */
    boolean isIn(String other) {
        return folder.equals(other);
    }

    /** The address of {@code path}, given relative to the site's root, percent-encoded. */
    public String to(String path) {
        boolean near = folder.isEmpty() || (!folder.equals("/") && path.startsWith(folder));
        String rest = near ? path.substring(folder.length()) : path;
        return near && rest.indexOf('/') < 0 ? encode(rest) : root + encode(path);
    }

    /** The address of a place in {@code path}; an empty fragment names the page. */
    public String to(String path, String fragment) {
        return fragment.isEmpty() ? to(path) : to(path) + "#" + encode(fragment);
    }

    /**
     * The absolute address of {@code path}, {@code index.html} dropped; null without {@code
     * baseUrl}.
     */
    public static @Nullable String absolute(@Nullable String baseUrl, String path) {
        if (baseUrl == null) {
            return null;
        }
        boolean index = path.equals("index.html") || path.endsWith("/index.html");
        String shown = index ? path.substring(0, path.length() - "index.html".length()) : path;
        return baseUrl + encode(shown);
    }

    /** A path percent-encoded. */
    public static String encode(String path) {
        return PercentEncoding.PATH.encode(path);
    }

    private static String pathOf(@Nullable String baseUrl) {
        if (baseUrl == null) {
            return "/";
        }
        int host = baseUrl.indexOf("://");
        int path = baseUrl.indexOf('/', host < 0 ? 0 : host + 3);
        return path < 0 ? "/" : baseUrl.substring(path);
    }
}
