package newsarchive.cli;

/** What the process says when it ends: scripts rely on these numbers. */
final class ExitCode {
    /** Done; warnings and doubts included. */
    static final int DONE = 0;

    /** Errors in the input: nothing was published. */
    static final int INPUT = 1;

    /** The command line was not understood. */
    static final int USAGE = 2;

    /** The machine failed: disk full, folder not writable, another build running. */
    static final int MACHINE = 3;

    /** A fault of this program. */
    static final int BUG = 4;

    private ExitCode() {}
}
