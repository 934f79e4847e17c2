package newsarchive.page;

/**
 * A link and its words.
 *
 * @param href as the page writes it: relative and percent-encoded, or absolute
 */
public record Link(String href, String text) {}
