package newsarchive.page;

/**
 * A link with the number of articles behind it.
 *
 * @param number the count in the interface's digits
 * @param words the count in words: {@code 3 articles}
 */
public record CountedLink(String href, String text, int count, String number, String words) {}
