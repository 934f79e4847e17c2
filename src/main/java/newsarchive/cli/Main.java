package newsarchive.cli;

import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs the command named by {@code args} and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ArchiveCommand()).execute(args));
    }
}
