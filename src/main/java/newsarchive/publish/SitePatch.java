package newsarchive.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.source.TreeStamp;
import newsarchive.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A site of which some files are replaced, made or deleted and all others stay. The site of the
 * build before the last lies in {@code .archive}, each of its files the same file as in the site
 * where both have the same ({@link FormerSite}); it is brought up to date and changes places with
 * the site by two renames. So the work is in proportion to what changes, and the site is whole at
 * any moment. For one thread but for {@link #prepare}.
 */
public final class SitePatch implements AutoCloseable {
    private final Path target;
    private final SiteLock lock;
    private final SiteSwap swap;
    private final FormerSite former;

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
     * Makes a folder ready that holds what the site holds. May run in another thread while the new
     * files are made, and must have ended before {@link #publish} and {@link #close}.
     *
     * @param jobs threads to work with, at least 1
     * @return whether that was possible; a file system may know no second names of a file
     */
    public boolean prepare(int jobs) {
        try {
            former.follow(jobs);
            return true;
        } catch (IOException | UncheckedIOException | UnsupportedOperationException noLinksHere) {
            return false;
        }
    }

    /**
     * Puts the site in place with other files, after {@link #prepare} said that it can.
     *
     * @param files contents by path; what stands there already with this content stays
     * @param gone paths of files that shall be there no more
     * @param stamp names and sizes of what the site holds, brought up to date
     * @throws PublishException when that fails; the old site stays
     */
    public void publish(Map<String, byte[]> files, Set<String> gone, TreeStamp stamp)
            throws PublishException {
        try {
            Map<String, byte[]> changed = new LinkedHashMap<>();
            Set<String> added = new TreeSet<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (!holds(file.getKey())) {
                    added.add(file.getKey());
                    changed.put(file.getKey(), file.getValue());
                } else if (!Arrays.equals(read(file.getKey()), file.getValue())) {
                    changed.put(file.getKey(), file.getValue());
                }
            }
            changed.putAll(lists(changed, added, gone));
            Map<String, Long> sizes = sizes(changed.keySet(), gone);
            former.edit(changed, gone);
            swap.exchange(former.folder());
            former.keep(changed.keySet(), gone);
            stamp(stamp, changed, sizes);
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot put the new site in place of", target);
        }
    }

    private Map<String, byte[]> lists(
            Map<String, byte[]> changed, Set<String> added, Set<String> gone) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        changed.forEach((path, content) -> sums.put(path, Sha256.of(content)));
        Map<String, byte[]> lists = new LinkedHashMap<>();
        if (added.isEmpty() && gone.isEmpty()) {
            lists.put(Checksums.NAME, Checksums.replace(read(Checksums.NAME), sums));
            return lists;
        }
        lists.put(Checksums.NAME, Checksums.edit(read(Checksums.NAME), sums, gone));
        Set<String> paths = Manifest.read(target).ours();
        paths.addAll(added);
        paths.removeAll(gone);
        lists.put(Manifest.NAME, Manifest.of(paths));
        return lists;
    }

    private Map<String, Long> sizes(Set<String> changed, Set<String> gone) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        Set<String> all = new TreeSet<>(changed);
        all.addAll(gone);
        for (String path : all) {
            if (holds(path)) {
                sizes.put(path, Files.size(target.resolve(path)));
            }
        }
        return sizes;
    }

    private static void stamp(
            TreeStamp stamp, Map<String, byte[]> changed, Map<String, Long> before) {
        before.forEach(stamp::remove);
        changed.forEach((path, content) -> stamp.add(path, content.length));
    }

    private boolean holds(String path) {
        return Files.isRegularFile(target.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes of a file of the site as it stands. */
    public byte[] read(String path) throws IOException {
        return Files.readAllBytes(target.resolve(path));
    }

    /** Lets others build; once more does nothing. */
    @Override
    public void close() {
        lock.close();
    }
}
