package newsarchive.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.source.SourceReader;

/**
 * Unpacks a zip into a folder for reading. No entry lands outside of it, none larger than an
 * article may be, and no more than an archive can hold: a zip may lie about its sizes, so the bytes
 * are counted as they come.
 */
final class UnpackZip {
    private static final int MOST_ENTRIES = 100_000;
    private static final long MOST_BYTES = 4L << 30;

    /** Texts pack to a fifth, seldom to a twentieth; what packs to less is made to fill disks. */
    private static final int MOST_TIMES = 200;

    private static final long HARMLESS = 50_000_000;

    private UnpackZip() {}

    /**
     * Unpacks {@code zip} into {@code folder}, which is empty.
     *
     * @param name of the zip in positions
     * @return what could not be unpacked
     * @throws IOException when the folder cannot be written
     */
    static List<Problem> into(Path folder, Path zip, String name) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            long most = Math.min(MOST_BYTES, HARMLESS + MOST_TIMES * Files.size(zip));
            long bytes = 0;
            int entries = 0;
            Enumeration<? extends ZipEntry> all = file.entries();
            while (all.hasMoreElements()) {
                ZipEntry entry = all.nextElement();
                entries++;
                if (entries > MOST_ENTRIES || bytes > most) {
                    problems.add(
                            problem(
                                    name,
                                    "holds more than 100,000 files or 4 GB, or unpacks to 200"
                                            + " times its size; the rest is not read",
                                    "unpack it and import it folder by folder"));
                    break;
                }
                Path target = target(folder, entry);
                if (target != null) {
                    bytes += unpack(file, entry, target, name, problems);
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            problems.add(
                    problem(
                            name,
                            "is no zip that can be read",
                            "unpack it yourself and import the folder"));
        }
        return problems;
    }

    private static long unpack(
            ZipFile file, ZipEntry entry, Path target, String name, List<Problem> problems)
            throws IOException {
        byte[] content;
        try (InputStream stream = file.getInputStream(entry)) {
            content = stream.readNBytes(SourceReader.DEFAULT_LIMIT + 1);
        } catch (ZipException broken) {
            problems.add(
                    problem(
                            name,
                            "has a damaged file \"" + entry.getName() + "\"",
                            "pack it again"));
            return 0;
        }
        Files.createDirectories(target.getParent());
        // one byte too many is enough for the reader to refuse it and say why
        Files.write(target, content);
        return content.length;
    }

    /** Where an entry goes; null for folders, hidden files and names that lead elsewhere. */
    private static Path target(Path folder, ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        if (entry.isDirectory() || name.startsWith("__MACOSX/")) {
            return null;
        }
        try {
            Path target = folder.resolve(name).normalize();
            boolean inside = target.startsWith(folder) && !target.equals(folder);
            return inside && !Files.exists(target) ? target : null;
        } catch (InvalidPathException notOfThisSystem) {
            return null;
        }
    }

    private static Problem problem(String name, String message, String hint) {
        return Problem.error("zip-unreadable", Position.of(name), "the zip " + message, hint);
    }
}
