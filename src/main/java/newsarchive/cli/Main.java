package newsarchive.cli;

/** Starts the command line; the only place that ends the process. */
public final class Main {
    private Main() {}

    /** Runs the command named by {@code args} and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandRunner(Terminal.ofProcess()).run(args));
    }
}
