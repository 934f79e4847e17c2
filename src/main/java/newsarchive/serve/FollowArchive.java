package newsarchive.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import newsarchive.build.EditedSite;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the site that is shown in step with its sources. What was written in an article is shown at
 * once; what it means for other pages, and every other change, is planned beside that, while the
 * next edits are shown as before.
 */
public final class FollowArchive {
    /** Editors write a file in several steps; what follows within this time is the same change. */
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(150);

    /** After so long without an edit it is seen to what edits mean for other articles. */
    private static final long SETTLE = TimeUnit.SECONDS.toNanos(2);

    private final Path root;
    private final Planner planner;
    private final Screen screen;
    private final Set<Path> changed = new TreeSet<>();
    private EditedSite shown;

    /** Whether a plan must be made, when, and whether pages shall be loaded again by it. */
    private boolean behind;

    private boolean felt;
    private long due;
    private @Nullable Exception failure;

    /** Plans the site as its sources are now. */
    @FunctionalInterface
    public interface Planner {
        /**
         * A new plan.
         *
         * @param changed files that may have changed since the last one
         */
        EditedSite plan(Set<Path> changed);
    }

    /** Shows sites to readers. */
    @FunctionalInterface
    public interface Screen {
        /**
         * Shows a site from now on.
         *
         * @param reload whether open pages are loaded again
         */
        void show(EditedSite site, boolean reload);
    }

    /** Begins with a site that is shown already. */
    public FollowArchive(Path root, EditedSite shown, Planner planner, Screen screen) {
        this.root = root;
        this.shown = shown;
        this.planner = planner;
        this.screen = screen;
    }

    /**
     * Shows all that {@code watcher} sees, until the thread is interrupted.
     *
     * @throws IOException when a new folder cannot be watched
     */
    public void follow(ArchiveWatcher watcher) throws InterruptedException, IOException {
        Thread watching = new Thread(() -> watch(watcher), "watch");
        watching.setDaemon(true);
        watching.start();
        try {
            while (true) {
                settle(planner.plan(awaitDue()));
            }
        } catch (IllegalStateException stopped) {
            if (stopped.getCause() instanceof InterruptedException inTheMidst) {
                throw inTheMidst;
            }
            throw stopped;
        } finally {
            watching.interrupt();
        }
    }

    private void watch(ArchiveWatcher watcher) {
        try {
            while (true) {
                Set<Path> files = watcher.awaitFiles(Long.MAX_VALUE);
                if (files != null) {
                    change(files);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException ended) {
            // nobody follows any more
        } catch (IOException | RuntimeException failed) {
            fail(failed);
        }
    }

    private synchronized void fail(Exception failed) {
        failure = failed;
        notifyAll();
    }

    private synchronized void change(Set<Path> files) {
        changed.addAll(files);
        EditedSite edited = shown.after(root, files);
        if (edited != null) {
            shown = edited;
            screen.show(shown, true);
        }
        felt |= edited == null || edited.isFelt();
        behind = true;
        due = System.nanoTime() + (felt ? QUIET : SETTLE);
        notifyAll();
    }

    /** Waits until a plan is due; returns what changed since the last. */
    private synchronized Set<Path> awaitDue() throws InterruptedException, IOException {
        while (!behind || due > System.nanoTime()) {
            if (failure instanceof IOException broken) {
                throw broken;
            }
            if (failure instanceof RuntimeException bug) {
                throw bug;
            }
            if (behind) {
                TimeUnit.NANOSECONDS.timedWait(this, due - System.nanoTime());
            } else {
                wait();
            }
        }
        behind = false;
        Set<Path> files = new TreeSet<>(changed);
        changed.clear();
        return files;
    }

    /** Shows a plan, with what was edited while it was made; of the rest another is made. */
    private synchronized void settle(EditedSite planned) {
        boolean reload = felt;
        felt = false;
        shown = planned;
        for (Path file : changed) {
            EditedSite edited = shown.after(root, Set.of(file));
            felt |= edited == null || edited.isFelt();
            shown = edited == null ? shown : edited;
        }
        screen.show(shown, reload);
    }
}
