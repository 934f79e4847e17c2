package newsarchive.source;

/** The three forms in which an article may lie in {@code articles/}. */
public enum SourceKind {
    /** {@code .md}, {@code .markdown}. */
    MARKDOWN,
    /** {@code .txt}, {@code .text}. */
    CLIPPING,
    /** {@code .html}, {@code .htm}, {@code .xhtml}. */
    SAVED_PAGE
}
