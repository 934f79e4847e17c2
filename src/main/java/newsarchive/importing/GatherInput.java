package newsarchive.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.source.LeftOut;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceListing;
import newsarchive.source.SourceReader;
import newsarchive.source.SourceTree;

/**
 * Finds the files to import in what the user named: files, folders, zips and what is pasted. What
 * is unpacked lies in folders of its own until this is closed.
 */
public final class GatherInput implements Closeable {
    /** How the name of a pasted text's file begins. */
    static final String PASTED = "pasted.";

    private final List<SourceFile> files = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Path> unpacked = new ArrayList<>();

    /**
     * Takes in a file, folder or zip.
     *
     * @param name as the user wrote it; stands in messages
     * @throws IOException when a zip cannot be unpacked for want of room
     */
    public void add(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            addFolder(path, name);
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            if (!Files.isReadable(path)) {
                problems.add(unreadable(name));
                return;
            }
            Path folder = Files.createTempDirectory("archive-import");
            unpacked.add(folder);
            problems.addAll(UnpackZip.into(folder, path, name));
            addFolder(folder, name);
        } else {
            SourceListing listing = SourceTree.single(path, name);
            listing.leftOut().forEach(item -> problems.add(unknown(item)));
            files.addAll(listing.files());
        }
    }

    /**
     * Takes in a text from the standard input: a page, Markdown with front matter or a clipping.
     */
    public void addPasted(InputStream text) throws IOException {
        byte[] bytes = text.readNBytes(SourceReader.DEFAULT_LIMIT + 1);
        Path folder = Files.createTempDirectory("archive-import");
        unpacked.add(folder);
        Path file = Files.write(folder.resolve(PASTED + ending(bytes)), bytes);
        for (SourceFile found : SourceTree.single(file, PASTED + ending(bytes)).files()) {
            files.add(new SourceFile("standard input", found.location(), found.kind(), null));
        }
    }

    private void addFolder(Path folder, String name) {
        SourceListing listing = SourceTree.folder(folder);
        String before = name.endsWith("/") ? name : name + "/";
        for (SourceFile file : listing.files()) {
            files.add(
                    new SourceFile(
                            before + file.name(), file.location(), file.kind(), file.sidecar()));
        }
        for (LeftOut item : listing.leftOut()) {
            leftOut.add(new LeftOut(before + item.name(), item.reason()));
        }
        problems.addAll(listing.problems());
    }

    private static String ending(byte[] bytes) {
        int length = Math.min(bytes.length, 1024);
        String start =
                new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                        .strip()
                        .toLowerCase(Locale.ROOT);
        if (start.contains("<!doctype html") || start.contains("<html")) {
            return "html";
        }
        return start.startsWith("---\n") || start.startsWith("---\r\n") ? "md" : "txt";
    }

    private static Problem unknown(LeftOut item) {
        return Problem.error(
                "file-kind-unknown",
                Position.of(item.name()),
                item.reason(),
                "what can be imported: .txt (clippings), .html and .mhtml (saved pages), .md"
                        + " (Markdown), .zip and folders of them, and - for the standard input");
    }

    private static Problem unreadable(String name) {
        return Problem.error(
                "file-unreadable",
                Position.of(name),
                "this file cannot be read: it is not there, or you may not",
                "look at its name, and give yourself the right to read it");
    }

    List<SourceFile> files() {
        return List.copyOf(files);
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() throws IOException {
        for (Path folder : unpacked) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }
}
