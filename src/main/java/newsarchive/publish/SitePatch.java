package newsarchive.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.source.TreeStamp;
import newsarchive.text.ManyThreads;
import newsarchive.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A site of which some files are to be replaced and all others stay. The site of the build before
 * the last lies in {@code .archive}, each of its files the same file as in the site where both have
 * the same ({@link FormerSite}); it is brought up to date and changes places with the site by two
 * renames. So the work is in proportion to what changes, and the site is whole at any moment. For
 * one thread.
 */
public final class SitePatch implements AutoCloseable {
    private static final int FILES_AT_ONCE = 512;

    private final Path target;
    private final SiteLock lock;
    private final SiteSwap swap;
    private final FormerSite former;
    private boolean over;

    private SitePatch(Path root, Path target, SiteLock lock) {
        this.target = target;
        this.lock = lock;
        this.swap = new SiteSwap(target);
        this.former = new FormerSite(root, target);
    }

    /**
     * Takes the locks of the archive and of the site's folder.
     *
     * @return null where there is no site of ours, or one that a version control system keeps
     * @throws PublishException when another build runs, or {@code out} must not be used
     */
    public static @Nullable SitePatch open(Path root, Path out) throws PublishException {
        Path target = OutputFolder.check(root, out);
        SiteLock lock = SiteLock.acquire(root, target);
        boolean opened = false;
        try {
            SitePatch patch = new SitePatch(root, target, lock);
            patch.swap.heal();
            opened = Files.isRegularFile(target.resolve(Manifest.NAME)) && !isVersioned(target);
            return opened ? patch : null;
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot look at", target);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** What version control puts there is not looked at, so nobody knows whether it changed. */
    private static boolean isVersioned(Path target) throws IOException {
        try (DirectoryStream<Path> own = Files.newDirectoryStream(target, ".git*")) {
            return own.iterator().hasNext();
        }
    }

    /**
     * Makes a folder ready that holds what the site holds. May run while the new files are made.
     *
     * @param jobs threads to work with, at least 1
     * @return whether that was possible
     */
    public boolean prepare(int jobs) {
        try {
            Map<String, Boolean> changed = former.take();
            if (changed == null) {
                copy(jobs);
                return true;
            }
            for (Map.Entry<String, Boolean> file : changed.entrySet()) {
                Path stale = former.folder().resolve(file.getKey());
                Files.deleteIfExists(stale);
                if (file.getValue()) {
                    Files.createLink(stale, target.resolve(file.getKey()));
                }
            }
            return true;
        } catch (IOException | UncheckedIOException | UnsupportedOperationException noLinksHere) {
            return false;
        }
    }

    private void copy(int jobs) throws IOException {
        former.begin();
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                target,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path found, BasicFileAttributes attributes) throws IOException {
                        former.addFolder(target.relativize(found).toString());
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (!attributes.isRegularFile()) {
                            throw new IOException("no file of a site: " + file);
                        }
                        files.add(target.relativize(file));
                        return FileVisitResult.CONTINUE;
                    }
                });
        int ranges = (files.size() + FILES_AT_ONCE - 1) / FILES_AT_ONCE;
        ManyThreads.each(ranges, jobs, "linking files", range -> link(files, range));
    }

    private boolean link(List<Path> files, int range) {
        int end = Math.min((range + 1) * FILES_AT_ONCE, files.size());
        for (Path file : files.subList(range * FILES_AT_ONCE, end)) {
            try {
                Files.createLink(former.folder().resolve(file), target.resolve(file));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return true;
    }

    /**
     * Puts the site in place with other files, after {@link #prepare}.
     *
     * @param files new contents by path; all of them files of the site already
     * @param stamp names and sizes of what the site holds, brought up to date
     * @throws PublishException when that fails; the old site stays
     */
    public void publish(Map<String, byte[]> files, TreeStamp stamp) throws PublishException {
        Map<String, byte[]> all = new TreeMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (!Arrays.equals(read(file.getKey()), file.getValue())) {
                    all.put(file.getKey(), file.getValue());
                }
            }
            all.put(Checksums.NAME, sums(all));
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                Path place = former.folder().resolve(file.getKey());
                long size = Files.size(place);
                Files.delete(place); // never written into: it is a file of the site as well
                Files.write(
                        place,
                        file.getValue(),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
                stamp.replace(file.getKey(), size, file.getValue().length);
            }
            swap.exchange(former.folder());
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot put the new site in place of", target);
        }
        Map<String, Boolean> changed = new HashMap<>();
        all.keySet().forEach(path -> changed.put(path, true));
        former.keep(changed);
        over = true;
    }

    private byte[] sums(Map<String, byte[]> files) throws IOException {
        byte[] sums = Files.readAllBytes(target.resolve(Checksums.NAME));
        Map<String, String> changed = new TreeMap<>();
        files.forEach((path, content) -> changed.put(path, Sha256.of(content)));
        return Checksums.replace(sums, changed);
    }

    /** The bytes of a file of the site as it stands. */
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(target.resolve(path));
    }

    /** Whether the new site stands. */
    public boolean isOver() {
        return over;
    }

    /** Lets others build; once more does nothing. */
    @Override
    public void close() {
        lock.close();
    }
}
