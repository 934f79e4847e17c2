package newsarchive.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A look from outside at all files below a folder, which any number of threads may do together: an
 * archive of 10,000 articles has 35,000 files, and each of them has to be asked for. Safe for many
 * threads.
 */
public final class TreeLook {
    private static final int FILES_AT_ONCE = 256;

    private final boolean times;
    private final BiPredicate<Path, String> without;
    private final TreeStamp.Visitor visitor;
    private final TreeStamp stamp = new TreeStamp();
    private final Deque<Part> parts = new ArrayDeque<>();

    /** Parts that wait or are being looked at. */
    private int open;

    /** Files and folders that lie in one folder, of which a checksum of its path is known. */
    private record Part(Path folder, long path, List<Path> inside) {}

    /**
     * Makes ready; nothing is looked at before {@link #work}. Of a folder that is not there it is a
     * look at no files. A symbolic link counts as the file to which it leads; one to a folder makes
     * the stamp not {@link TreeStamp#isWhole whole}, as does whatever cannot be seen.
     *
     * @param times whether a file's time counts
     * @param without tells by folder and name what is left out
     * @param visitor hears of each file, from whatever thread works
     */
    public TreeLook(
            Path top, boolean times, BiPredicate<Path, String> without, TreeStamp.Visitor visitor) {
        this.times = times;
        this.without = without;
        this.visitor = visitor;
        if (Files.isSymbolicLink(top)) {
            stamp.missed();
        } else if (Files.isDirectory(top)) {
            add(new Part(top, TreeStamp.TOP, List.of()));
        }
    }

    /** Looks at what nobody has looked at yet; when this returns, all is seen. */
    public void work() {
        for (Part part = take(); part != null; part = take()) {
            TreeStamp seen = new TreeStamp();
            try {
                look(part, seen);
            } catch (IOException | RuntimeException unseen) {
                seen.missed();
            } finally {
                done(seen);
            }
        }
    }

    /** What was seen, once {@link #work} returned. */
    public synchronized TreeStamp stamp() {
        return stamp;
    }

    private synchronized void add(Part part) {
        parts.push(part);
        open++;
        notifyAll();
    }

    /** A part to look at; null where none is left and none can come any more. */
    private synchronized @Nullable Part take() {
        boolean interrupted = false;
        while (parts.isEmpty() && open > 0) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true; // the others are soon done
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return parts.poll();
    }

    private synchronized void done(TreeStamp seen) {
        stamp.addAll(seen);
        if (--open == 0) {
            notifyAll();
        }
    }

    private void look(Part part, TreeStamp seen) throws IOException {
        if (part.inside().isEmpty()) {
            list(part.folder(), part.path());
            return;
        }
        for (Path found : part.inside()) {
            String name = found.getFileName().toString();
            if (without.test(part.folder(), name)) {
                continue;
            }
            long path = TreeStamp.below(part.path(), name);
            BasicFileAttributes is =
                    Files.readAttributes(
                            found, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (is.isDirectory()) {
                add(new Part(found, path, List.of()));
                continue;
            }
            if (is.isSymbolicLink() && Files.exists(found)) {
                is = Files.readAttributes(found, BasicFileAttributes.class);
                if (!is.isRegularFile()) {
                    seen.missed();
                }
            }
            visitor.file(found, path, seen.add(path, is, times));
        }
    }

    private void list(Path folder, long path) throws IOException {
        List<Path> some = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path found : inside) {
                some.add(found);
                if (some.size() == FILES_AT_ONCE) {
                    add(new Part(folder, path, some));
                    some = new ArrayList<>();
                }
            }
        }
        if (!some.isEmpty()) {
            add(new Part(folder, path, some));
        }
    }
}
