package newsarchive.problem;

/** How grave a {@link Problem} is: errors stop a build, warnings are told and live with it. */
public enum Severity {
    /** Nothing is published until it is mended; exit code 1. */
    ERROR,
    /** Told in the summary; the build goes on. */
    WARNING;

    /** The word that stands in messages: {@code error} or {@code warning}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
