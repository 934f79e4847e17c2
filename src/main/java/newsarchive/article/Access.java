package newsarchive.article;

/** How much of an article the site may show. */
public enum Access {
    /** The whole text. */
    FULL,
    /** The first words only. */
    EXCERPT,
    /** Metadata and a link to the original. */
    LINK,
    /** Nothing at all. */
    PRIVATE;

    /** The word in front matter: {@code full}, {@code excerpt}, {@code link}, {@code private}. */
    public String word() {
        return switch (this) {
            case FULL -> "full";
            case EXCERPT -> "excerpt";
            case LINK -> "link";
            case PRIVATE -> "private";
        };
    }
}
