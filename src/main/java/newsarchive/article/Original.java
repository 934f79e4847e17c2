package newsarchive.article;

/**
 * The untouched file that an article was imported from.
 *
 * @param file path relative to the archive's root
 * @param sha256 of the file's bytes, 64 lower-case hex digits
 * @param article which of the file's articles it is, from 1
 */
public record Original(String file, String sha256, int article) {}
