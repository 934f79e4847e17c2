package newsarchive.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.Sha256;
import org.jspecify.annotations.Nullable;

/** Reads files to text. Bad files give a problem and an empty text. Immutable, for many threads. */
public final class SourceReader {
    /** Files above this many bytes are refused. */
    public static final int DEFAULT_LIMIT = 20_000_000;

    /** Articles above this many lines are refused: each line becomes several objects. */
    private static final int MOST_LINES = 500_000;

    private final int limit;

    /** A reader with the default limit. */
    public SourceReader() {
        this(DEFAULT_LIMIT);
    }

    /** A reader that refuses files of more than {@code limit} bytes. */
    public SourceReader(int limit) {
        this.limit = limit;
    }

    /**
     * Reads an article's file; {@code sha256} is empty when the file cannot be read whole, and then
     * an error is among the problems.
     */
    public SourceText read(SourceFile file) {
        return read(file.location(), file.name(), file.kind(), file);
    }

    /**
     * Reads a file of settings: as an article is read, and {@code file} of the result has no kind
     * of its own (it is stated as Markdown).
     */
    public SourceText readSettings(Path location, String name) {
        SourceFile file = new SourceFile(name, location, SourceKind.MARKDOWN, null);
        return read(location, name, null, file);
    }

    private SourceText read(
            Path location, String name, @Nullable SourceKind kind, SourceFile file) {
        byte[] bytes;
        try {
            // a pipe or device would be read for ever
            if (!Files.isRegularFile(location)) {
                return failed(file, unreadable(name, missingOrSpecial(location)));
            }
            try (InputStream stream = Files.newInputStream(location)) {
                bytes = stream.readNBytes(limit + 1);
            }
        } catch (IOException unreadable) {
            return failed(file, unreadable(name, SourceTree.reason(unreadable)));
        }
        if (bytes.length > limit) {
            return failed(file, tooLarge(location, name));
        }
        DecodedText decoded =
                kind == SourceKind.SAVED_PAGE
                        ? SavedPage.decode(bytes, location, name)
                        : TextDecoder.decode(bytes, kind, name);
        if (kind != null && hasTooManyLines(decoded.text())) {
            return failed(file, tooManyLines(name));
        }
        return new SourceText(
                file, sha256(bytes), decoded.charset(), decoded.text(), decoded.problems());
    }

    private static boolean hasTooManyLines(String text) {
        int lines = 0;
        if (text.length() > MOST_LINES) {
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                lines++;
            }
        }
        return lines > MOST_LINES;
    }

    private static Problem tooManyLines(String name) {
        return Problem.error(
                "file-too-large",
                Position.of(name, MOST_LINES + 1),
                "more than \"%d\" lines, where an article has at most so many"
                        .formatted(MOST_LINES),
                "split the file, or take it out of articles/");
    }

    private static String missingOrSpecial(Path location) {
        return Files.exists(location) ? "it is no regular file" : "it is not there";
    }

    private static SourceText failed(SourceFile file, Problem problem) {
        return new SourceText(file, "", "UTF-8", "", List.of(problem));
    }

    private static Problem unreadable(String name, String why) {
        return Problem.error(
                "file-unreadable",
                Position.of(name),
                "this file cannot be read: " + why,
                "give yourself the right to read it, or take it out of the archive");
    }

    private Problem tooLarge(Path location, String name) {
        long size;
        try {
            size = Files.size(location);
        } catch (IOException gone) {
            size = limit + 1L;
        }
        return Problem.error(
                "file-too-large",
                Position.of(name),
                "\"%d\" bytes, where an article has at most %d".formatted(size, limit),
                "split the file, or take it out of articles/");
    }

    /** The SHA-256 of {@code bytes}, 64 lower-case hex digits. */
    public static String sha256(byte[] bytes) {
        return Sha256.of(bytes);
    }
}
