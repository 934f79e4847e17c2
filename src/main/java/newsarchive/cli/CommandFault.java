package newsarchive.cli;

/** Ends a command with a message, a hint and an exit code; no stack trace is wanted. */
final class CommandFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String hint;

    private CommandFault(int exitCode, String message, String hint) {
        super(message, null, false, false);
        this.exitCode = exitCode;
        this.hint = hint;
    }

    /** The command was called in a way that it cannot follow. */
    static CommandFault usage(String message, String hint) {
        return new CommandFault(ExitCode.USAGE, message, hint);
    }

    /** The disk or the system refused. */
    static CommandFault machine(String message, String hint) {
        return new CommandFault(ExitCode.MACHINE, message, hint);
    }

    int exitCode() {
        return exitCode;
    }

    String hint() {
        return hint;
    }
}
