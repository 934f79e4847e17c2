package newsarchive.build;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import newsarchive.link.TextUse;
import newsarchive.publish.Publication;
import newsarchive.publish.PublishException;
import org.jspecify.annotations.Nullable;

/**
 * Makes every file of a site that does not stand already, and writes it while nothing stands
 * against publishing: after an error the rest is made all the same, so that one run names all that
 * is wrong in the templates.
 */
final class WriteFiles {
    private final Publication publication;
    private final Progress progress;
    private final StandingFiles standing;
    private final boolean writes;

    /** What each file was made of. */
    private final Map<String, TextUse> uses = new ConcurrentHashMap<>();

    /**
     * Writes to a publication.
     *
     * @param writes whether nothing stands against publishing so far
     */
    WriteFiles(Publication publication, Progress progress, StandingFiles standing, boolean writes) {
        this.publication = publication;
        this.progress = progress;
        this.standing = standing;
        this.writes = writes;
    }

    /** Writes files; returns by path which texts each was made of. */
    Map<String, TextUse> write(List<SiteFile> files, int jobs) throws PublishException {
        List<List<SiteFile>> groups = WritingOrder.of(files);
        List<PublishException> failures =
                Workers.each(
                        groups.size(), jobs, "writing", progress, i -> writeAll(groups.get(i)));
        for (PublishException failure : failures) {
            if (failure != null) {
                throw failure;
            }
        }
        return uses;
    }

    private @Nullable PublishException writeAll(List<SiteFile> files) {
        try {
            for (SiteFile file : files) {
                if (!keep(file.path())) {
                    progress.timed(Progress.Kind.FILE, file.path(), () -> write(file));
                }
            }
            return null;
        } catch (PublishException failure) {
            return failure;
        }
    }

    private boolean keep(String path) throws PublishException {
        TextUse use = standing.uses().get(path);
        if (use == null || !writes || !publication.keep(path)) {
            return false;
        }
        uses.put(path, use);
        return true;
    }

    private boolean write(SiteFile file) throws PublishException {
        if (file instanceof SiteFile.Made made) {
            byte[][] content = new byte[1][];
            TextUse use = TextUse.during(() -> content[0] = made.content().get());
            if (writes) {
                publication.write(made.path(), content[0]);
                uses.put(made.path(), use);
            }
        } else if (file instanceof SiteFile.Copied copied && writes) {
            publication.copy(copied.path(), copied.source());
        }
        return true;
    }
}
