package newsarchive.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command speaks, and from where it was called.
 *
 * @param out what was asked for; UTF-8 whatever the locale, so that a file or a pipe gets the same
 *     everywhere
 * @param err problems and progress, UTF-8
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param colours whether the user wants colours where a terminal can show them
 * @param columns width in characters
 * @param folder the working folder, absolute; paths on the command line are relative to it
 */
record Terminal(
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colours,
        int columns,
        Path folder) {

    private static final int USUAL_COLUMNS = 100;

    /** Picocli lays no help out in less than 55. */
    private static final int NARROWEST = 60;

    /**
     * The terminal of this process. Java 17 cannot tell whether a stream is a terminal, so the
     * launcher says it: {@code -Darchive.terminal=out,err} and {@code -Darchive.columns=120}.
     */
    static Terminal ofProcess() {
        String terminals = System.getProperty("archive.terminal", "");
        String noColour = System.getenv("NO_COLOR");
        return new Terminal(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"),
                (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM")),
                columns(Integer.getInteger("archive.columns", USUAL_COLUMNS)),
                Path.of("").toAbsolutePath());
    }

    /** How {@code out} is coloured. */
    Ink outInk() {
        return new Ink(outIsTerminal && colours);
    }

    /** How {@code err} is coloured. */
    Ink errInk() {
        return new Ink(errIsTerminal && colours);
    }

    /** A path of the command line, made absolute against the working folder. */
    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    /** A path as a user would type it from the working folder. */
    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!absolute.startsWith(folder)) {
            return absolute.toString();
        }
        String relative = folder.relativize(absolute).toString();
        return relative.isEmpty() ? "." : relative.replace('\\', '/');
    }

    /** Whether the reader of {@code out} has gone, as {@code head} does after its lines. */
    boolean nobodyListens() {
        return out.checkError();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** A terminal that does not know its width says 0; one too narrow to read is made wider. */
    private static int columns(int told) {
        return told <= 0 ? USUAL_COLUMNS : Math.max(NARROWEST, told);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 15),
                false,
                StandardCharsets.UTF_8);
    }
}
