package newsarchive.build;

/** Hears how far the work is; {@code cli} draws it. Called from many threads. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress SILENT = (stage, done, total) -> {};

    /**
     * Tells how far a stage is.
     *
     * @param stage in plain words: {@code reading}, {@code writing pages}
     * @param done how many are done
     * @param total how many there will be, 0 when unknown
     */
    void at(String stage, int done, int total);
}
