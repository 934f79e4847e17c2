package newsarchive.source;

import java.util.Locale;
import java.util.Optional;

/** The three forms in which an article may lie in {@code articles/}. */
public enum SourceKind {
    /** {@code .md}, {@code .markdown}. */
    MARKDOWN,
    /** {@code .txt}, {@code .text}. */
    CLIPPING,
    /** {@code .html}, {@code .htm}, {@code .xhtml}; web archives {@code .mht}, {@code .mhtml}. */
    SAVED_PAGE;

    /** The kind that a file's ending states, in whatever case; empty for any other ending. */
    public static Optional<SourceKind> of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return switch (ending.length() == fileName.length()
                ? ""
                : ending.toLowerCase(Locale.ROOT)) {
            case "md", "markdown" -> Optional.of(MARKDOWN);
            case "txt", "text" -> Optional.of(CLIPPING);
            case "html", "htm", "xhtml", "mht", "mhtml" -> Optional.of(SAVED_PAGE);
            default -> Optional.empty();
        };
    }
}
