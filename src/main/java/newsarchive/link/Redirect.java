package newsarchive.link;

/**
 * A former address that leads to a present one.
 *
 * @param path where the redirecting page stands, relative to the site's root: {@code
 *     old/talks.html}
 * @param target where it leads, relative to the site's root
 */
public record Redirect(String path, String target) {}
