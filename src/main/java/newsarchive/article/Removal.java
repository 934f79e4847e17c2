package newsarchive.article;

/**
 * Lines of the source that are not part of the article's body, kept so that a cut can be undone.
 *
 * @param firstLine line of the source from 1; 0 where the source has no useful lines
 * @param lastLine last line, inclusive
 * @param reason why, in plain words: {@code caption}, {@code comment form}, {@code related links}
 * @param text what stood there
 */
public record Removal(int firstLine, int lastLine, String reason, String text) {}
