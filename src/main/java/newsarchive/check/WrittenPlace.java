package newsarchive.check;

import java.util.Locale;
import newsarchive.text.RelativePath;
import org.jspecify.annotations.Nullable;

/**
 * A place within the site that a page names.
 *
 * @param path relative to the site's root; empty for the root; null where it lies outside
 * @param fragment what stands behind {@code #}, decoded; empty for none
 */
record WrittenPlace(@Nullable String path, String fragment) {

    /**
     * The place that {@code written} names.
     *
     * @param page in which it stands
     * @param baseUrl the site's address ending in {@code /}, null when unknown
     * @return null where it leads to another site, or is no address of a file
     */
    static @Nullable WrittenPlace of(String page, String written, @Nullable String baseUrl) {
        String address = written;
        if (baseUrl != null && address.startsWith(baseUrl)) {
            address = "/" + address.substring(baseUrl.length());
        } else if (hasScheme(address) || address.startsWith("//")) {
            return null;
        } else if (address.startsWith("/")) {
            String root = rootOf(baseUrl);
            if (!address.startsWith(root)) {
                return null;
            }
            address = "/" + address.substring(root.length());
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : RelativePath.decoded(address.substring(hash + 1));
        String rest = hash < 0 ? address : address.substring(0, hash);
        int question = rest.indexOf('?');
        String path = RelativePath.decoded(question < 0 ? rest : rest.substring(0, question));
        return new WrittenPlace(path.isEmpty() ? page : RelativePath.follow(page, path), fragment);
    }

    /** {@code mailto:}, {@code data:}, {@code https:}: letters, digits and signs up to a colon. */
    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        if (colon < 1 || !Character.isLetter(address.charAt(0))) {
            return false;
        }
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        return scheme.chars()
                .allMatch(
                        c ->
                                (c >= 'a' && c <= 'z')
                                        || (c >= '0' && c <= '9')
                                        || "+.-".indexOf(c) >= 0);
    }

    /** The path under which the site lies, {@code /repo/}. */
    private static String rootOf(@Nullable String baseUrl) {
        if (baseUrl == null) {
            return "/";
        }
        int host = baseUrl.indexOf("://");
        int path = baseUrl.indexOf('/', host < 0 ? 0 : host + 3);
        return path < 0 ? "/" : baseUrl.substring(path);
    }
}
