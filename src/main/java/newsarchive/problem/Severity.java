package newsarchive.problem;

/**
 * How grave a {@link Problem} is: errors stop a build, warnings are told and live with it, infos
 * are what {@code check} finds wanting.
 */
public enum Severity {
    /** Nothing is published until it is mended; exit code 1. */
    ERROR("error"),
    /** Told in the summary; the build goes on. */
    WARNING("warning"),
    /** Nothing is wrong, but the archive would be better; only {@code check} tells it. */
    INFO("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /**
     * The word that stands in messages and settings: {@code error}, {@code warning}, {@code info}.
     */
    public String word() {
        return word;
    }
}
