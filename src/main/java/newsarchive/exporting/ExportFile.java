package newsarchive.exporting;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import newsarchive.link.Archive;

/**
 * Writes an archive in the format of another program: beside its place first, then with one rename,
 * so that it is whole or not there. What may not be shown is in none of them. For one thread.
 */
public final class ExportFile {
    private ExportFile() {}

    /**
     * Writes an export.
     *
     * @param target a file, for a data package a folder
     * @param replace whether an earlier file at {@code target} may be replaced; a folder never is
     * @return its size in bytes
     * @throws ExportException when there is something at {@code target}, or a part of the program
     *     is missing
     * @throws IOException when it cannot be written; nothing is changed at {@code target}
     */
    public static long write(ExportFormat format, Archive archive, Path target, boolean replace)
            throws ExportException, IOException {
        boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        boolean replaceable = replace && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        if (there && !replaceable) {
            throw new ExportException(
                    "there is something at \"" + target + "\"",
                    replace
                            ? "only a file is replaced; name another place"
                            : "name another place, or replace it with --force");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        String id = "%016x".formatted(ThreadLocalRandom.current().nextLong());
        Path beside = target.resolveSibling("." + target.getFileName() + ".new-" + id);
        try {
            format.write(archive, beside);
            long bytes = size(beside);
            move(beside, target);
            return bytes;
        } finally {
            delete(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static long size(Path path) throws IOException {
        long bytes = 0;
        for (Path file : below(path)) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            for (Path file : below(path)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static List<Path> below(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
