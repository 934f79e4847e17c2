package newsarchive.link;

/**
 * Something of this site that a link can lead to.
 *
 * @param path relative to the site's root
 * @param entry its place in the archive, -1 when it is no article
 */
record SiteTarget(String path, int entry) {}
