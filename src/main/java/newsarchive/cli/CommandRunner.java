package newsarchive.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import newsarchive.publish.PublishException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Runs one command line against a terminal and tells the exit code; ends no process. */
final class CommandRunner {
    private static final String REPORT =
            "this is a fault of archive, not of your files: please report it with the command you"
                    + " typed (see CONTRIBUTING.md)";

    private final Terminal terminal;

    CommandRunner(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs {@code args}; never throws. */
    int run(String... args) {
        boolean verbose = List.of(args).contains("--verbose") || List.of(args).contains("-v");
        try {
            BuildCommand plain = PlainBuild.of(terminal, args);
            return plain == null ? parsed(verbose, args) : plain.call();
        } catch (OutOfMemoryError full) {
            say(
                    "the archive does not fit into the memory that the program may use",
                    "give it more: ARCHIVE_JAVA_OPTS=-Xmx2g archive …");
            return ExitCode.MACHINE;
        } catch (PublishException | RuntimeException | Error fault) {
            return failed(fault, verbose);
        } finally {
            terminal.flush();
        }
    }

    private int parsed(boolean verbose, String... args) {
        CommandLine line = new ArchiveCommand(terminal).commandLine(args);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.outInk().on() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.min(100, terminal.columns()));
        line.setParameterExceptionHandler((fault, ignored) -> misunderstood(fault));
        line.setExecutionExceptionHandler((fault, ignored, result) -> failed(fault, verbose));
        return line.execute(args);
    }

    private int misunderstood(ParameterException fault) {
        Misunderstanding told = Misunderstanding.of(fault);
        say(told.message(), told.hint());
        return ExitCode.USAGE;
    }

    private int failed(Throwable fault, boolean verbose) {
        if (fault instanceof CommandFault told) {
            say(told.getMessage(), told.hint());
            return told.exitCode();
        }
        if (fault instanceof PublishException refused) {
            say(Printable.of(refused.getMessage()), refused.hint());
            boolean wrongFolder = List.of("out-not-ours", "out-refused").contains(refused.code());
            return wrongFolder ? ExitCode.USAGE : ExitCode.MACHINE;
        }
        int code = ExitCode.BUG;
        if (fault instanceof IOException disk) {
            code = sayOfDisk(disk);
        } else if (fault instanceof UncheckedIOException disk) {
            code = sayOfDisk(disk.getCause());
        } else if (fault instanceof InvalidPathException name) {
            code = ExitCode.MACHINE;
            say(
                    "under this system's locale no file can be named \""
                            + Printable.of(name.getInput())
                            + "\"",
                    "set one that knows all scripts: LC_ALL=C.UTF-8 archive …");
        } else {
            say("internal error: " + Printable.of(fault.toString()), REPORT);
        }
        if (verbose) {
            fault.printStackTrace(terminal.err());
        } else {
            terminal.err().println("  --verbose shows where it happened");
        }
        return code;
    }

    private int sayOfDisk(IOException disk) {
        String what = disk.getMessage() == null ? disk.toString() : disk.getMessage();
        if (disk instanceof AccessDeniedException denied) {
            say("no permission for " + Printable.of(denied.getFile()), "");
        } else if (disk instanceof FileSystemException file && file.getReason() == null) {
            String kind = disk.getClass().getSimpleName().replace("Exception", "");
            say("the disk refused: " + kind + ": " + Printable.of(what), "");
        } else {
            say("the disk refused: " + Printable.of(what), "");
        }
        return ExitCode.MACHINE;
    }

    private void say(String message, String hint) {
        PrintStream err = terminal.err();
        err.println("archive: " + message);
        if (!hint.isEmpty()) {
            err.println("  " + hint);
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
