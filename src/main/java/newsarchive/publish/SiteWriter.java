package newsarchive.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Begins the writing of a site. Stateless. */
public final class SiteWriter {
    /** Files that a publication writes by itself, and that no other file may be named like. */
    public static final Set<String> OWN_FILES = Set.of(Checksums.NAME, Manifest.NAME);

    private SiteWriter() {}

    /**
     * Takes the locks of the archive and of the site's folder, mends what a build that died left
     * behind, and looks at the folder of the site. Nothing of the site changes before {@link
     * Publication#publish}.
     *
     * @param root the archive's folder
     * @param out the folder of the site; need not exist
     * @param force whether a folder with files that no build wrote may be used; they are kept
     * @throws PublishException when another build runs, or {@code out} must not be used
     */
    public static Publication open(Path root, Path out, boolean force) throws PublishException {
        Path target = OutputFolder.check(root, out);
        // before anything is written there, be it only a lock
        refuseForeign(target, force);
        SiteLock lock = SiteLock.acquire(root, target);
        boolean opened = false;
        try {
            SiteSwap swap = new SiteSwap(target);
            swap.heal();
            refuseForeign(target, force);
            ForeignFiles foreign = ForeignFiles.of(target, Manifest.read(target));
            opened = true;
            return new Publication(
                    target,
                    swap,
                    lock,
                    new FormerSite(root, target),
                    foreign,
                    Checksums.read(target));
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot look at", target);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private static void refuseForeign(Path target, boolean force) throws PublishException {
        ForeignFiles foreign;
        try {
            if (Manifest.stands(target) || (force && !OutputFolder.isTopLevel(target))) {
                return;
            }
            foreign = ForeignFiles.of(target, Manifest.read(target));
        } catch (IOException failure) {
            throw PublishException.of(failure, "cannot look at", target);
        }
        if (foreign.onlyVersionControl()) {
            return;
        }
        throw new PublishException(
                "out-not-ours",
                "\""
                        + target
                        + "\" holds "
                        + (foreign.files().size() == 1
                                ? "a file"
                                : foreign.files().size() + " files")
                        + " that archive did not write, such as \""
                        + foreign.files().get(0)
                        + "\"",
                "choose an empty folder, or use --force to build beside them; they are kept");
    }
}
