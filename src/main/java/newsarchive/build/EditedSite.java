package newsarchive.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsarchive.link.Archive;
import newsarchive.link.EditEffect;
import newsarchive.link.Entry;
import newsarchive.page.Site;
import newsarchive.problem.Problem;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import newsarchive.source.SourceTree;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * A planned site with some articles as they are now: what whoever writes them wants to see at once.
 * Every page shows their texts and headlines as they are; which articles are near to one another,
 * in which order and under which address and terms they stand, and the search, are still those of
 * the planned site. Safe for many threads.
 */
public final class EditedSite {
    private static final int MOST_FILES = 20;

    private final PlannedSite planned;
    private final Archive archive;
    private final FilesOnDemand files;
    private final List<Entry> edited;
    private final boolean felt;

    private EditedSite(PlannedSite planned, Archive archive, List<Entry> edited, boolean felt) {
        this.planned = planned;
        this.archive = archive;
        this.edited = List.copyOf(edited);
        this.felt = felt;
        this.files = new FilesOnDemand(archive, Site.of(archive), planned.renderer());
        edited.forEach(files::mayBe);
    }

    /** A planned site as it is. */
    public static EditedSite of(PlannedSite planned) {
        return new EditedSite(planned, planned.archive(), List.of(), false);
    }

    /**
     * The site after some files were changed.
     *
     * @param changed files in the archive's folder that were changed, made or deleted
     * @return null where more than articles may have changed, or fewer or more of them stand in a
     *     file, and all must be planned
     */
    public @Nullable EditedSite after(Path root, Set<Path> changed) {
        if (changed.size() > MOST_FILES || planned.problems().stream().anyMatch(Problem::isError)) {
            return null;
        }
        Archive now = archive;
        List<Entry> all = new ArrayList<>(edited);
        boolean othersFeel = felt;
        for (Path file : changed) {
            if (isPassing(file)) {
                continue;
            }
            Edit edit = edit(root, file, now);
            if (edit == null) {
                return null;
            }
            othersFeel |= !EditEffect.isOfTextAlone(edit.before(), edit.after());
            Entry entry = EditEffect.edited(edit.before(), edit.after());
            now = now.with(entry);
            all.add(entry);
        }
        return new EditedSite(planned, now, all, othersFeel);
    }

    /** Whether more than texts was edited, so that pages may show it that still do not. */
    public boolean isFelt() {
        return felt;
    }

    /** An article as it is shown and as it was read now. */
    private record Edit(Entry before, ReadArticle after) {}

    /** Editors write beside a file and put that in its place. */
    private static boolean isPassing(Path file) {
        return SourceKind.of(file.getFileName().toString()).isEmpty() && !Files.exists(file);
    }

    private @Nullable Edit edit(Path root, Path file, Archive now) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (SourceKind.of(name).isEmpty() || !Files.isRegularFile(file)) {
            return null;
        }
        Entry before = null;
        for (Entry entry : now.entries()) {
            if (entry.article().provenance().file().equals(name)) {
                if (before != null) {
                    return null;
                }
                before = entry;
            }
        }
        List<SourceFile> found = SourceTree.single(file, name).files();
        if (before == null || found.isEmpty()) {
            return null;
        }
        ReadFile read = planned.reader().read(found.get(0));
        if (read.articles().size() != 1 || !read.problems().isEmpty()) {
            return null;
        }
        ReadArticle after = read.articles().get(0);
        boolean told =
                after.article().problems().stream().allMatch(before.article().problems()::contains);
        return told && EditEffect.isOfArticleAlone(before, after) ? new Edit(before, after) : null;
    }

    /**
     * The bytes of a file of the site; null when there is none at {@code path}.
     *
     * @throws IOException when a file that would be copied cannot be read
     */
    public byte @Nullable [] read(String path) throws IOException {
        byte[] made = edited.isEmpty() ? null : files.make(path);
        return made == null ? planned.read(path) : made;
    }

    /** The problems of the planned site. */
    public List<Problem> problems() {
        return planned.problems();
    }
}
