package newsarchive.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import newsarchive.ledger.Ledger;
import newsarchive.source.TreeLook;
import newsarchive.source.TreeStamp;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether anything changed since the last build, by looking at files from outside: names,
 * sizes and times of all that lies below the root, names and sizes of all that lies in the site,
 * and that nothing in the site is newer than the build. What a build was asked for and the program
 * itself count too.
 */
public final class LastBuild {
    private static final String NAME = "last-build";
    private static final String KIND = "last build, version 1";

    /** Folders in which tools put what they make; a picture from there is never trusted. */
    private static final Set<String> MADE = Set.of("target", "node_modules");

    private final Path root;
    private final String key;
    private final @Nullable TreeStamp sources;
    private final Begun begun;
    private final SiteLook site;
    private final SourceLooks looks = new SourceLooks();

    private LastBuild(Path root, Path out, List<String> asked) {
        String tool = ToolStamp.get();
        this.root = root;
        this.key = tool + "\n" + String.join("\n", asked);
        this.begun = Begun.begin(root);
        this.site = new SiteLook(out);
        if (kept(root, key) != null) {
            site.start();
        }
        this.sources = tool == null || begun.time() == 0 ? null : sources(root, out, looks);
    }

    /**
     * Looks at the sources as they are before a build.
     *
     * @param asked all that the site depends on besides files: the options of the build
     */
    public static LastBuild look(Path root, Path out, List<String> asked) {
        return new LastBuild(root, out, asked);
    }

    private static @Nullable PackedReader kept(Path root, String key) {
        PackedReader kept = CacheFile.read(root, NAME, KIND);
        try {
            return kept != null && kept.text().equals(key) ? kept : null;
        } catch (PackedReader.DamagedException untold) {
            return null;
        }
    }

    private static @Nullable TreeStamp sources(Path root, Path out, SourceLooks looks) {
        Path top = root.toAbsolutePath().normalize();
        Path site = out.toAbsolutePath().normalize();
        Path above = site.getParent();
        String name = String.valueOf(site.getFileName());
        BiPredicate<Path, String> without =
                (folder, found) ->
                        found.startsWith(".")
                                || (MADE.contains(found) && folder.equals(top))
                                || (found.equals(name) && folder.equals(above));
        TreeLook look = new TreeLook(top, true, without, looks::add);
        look.work();
        return look.stamp().isWhole() ? look.stamp() : null;
    }

    /**
     * What the last build told, when the site stands as that build left it and a new one would make
     * the same; else null.
     */
    public @Nullable PackedReader unchanged() {
        Kept last = kept();
        boolean same =
                last != null
                        && sources != null
                        && last.sources.equals(sources.text())
                        && isUntouched(last);
        return same ? last.told : null;
    }

    /** What the last build left: of what sources it made what site, and what it told. */
    private record Kept(String sources, String site, PackedReader told) {}

    private @Nullable Kept kept() {
        PackedReader told = kept(root, key);
        try {
            return told == null ? null : new Kept(told.text(), told.text(), told);
        } catch (PackedReader.DamagedException untold) {
            return null;
        }
    }

    /** Waits until all of the site is seen. */
    private boolean isUntouched(Kept last) {
        TreeStamp now = site.stamp();
        try {
            return now != null && last.site.equals(now.text()) && now.newest() <= built();
        } catch (IOException untold) {
            return false;
        }
    }

    /**
     * Sources that changed since the last build, and what that told.
     *
     * @param before tells the sources of the last build from any others
     * @param identity tells the sources as they are from any others
     */
    public record Edits(List<Path> files, String before, String identity, PackedReader told) {
        public Edits {
            files = List.copyOf(files);
        }
    }

    /**
     * What changed since the last build, when that is only what some sources hold. Whether the site
     * stands as that build left it has to be asked: {@link #untouched}.
     *
     * @return null where sources came or went, or there is nothing to compare
     */
    public @Nullable Edits edits() {
        Kept last = kept();
        if (last == null || sources == null) {
            return null;
        }
        try {
            List<Path> files = looks.changed(root, last.sources);
            return files == null ? null : new Edits(files, last.sources, sources.text(), last.told);
        } catch (PackedReader.DamagedException untold) {
            return null;
        }
    }

    /** Names and sizes of the site that stands as the last build left it; else null. */
    public @Nullable TreeStamp untouched() {
        Kept last = kept();
        return last != null && sources != null && isUntouched(last) ? site.stamp() : null;
    }

    /** What tells the sources of the site that stands untouched; null where nobody knows. */
    public @Nullable String standing() {
        Kept last = kept();
        return last != null && sources != null && isUntouched(last) ? last.sources : null;
    }

    /**
     * What tells all sources that are no articles from any others. The ledger of addresses is none
     * of them: pages show nothing of it.
     */
    public String rest() {
        Path top = root.toAbsolutePath().normalize();
        Path articles = top.resolve("articles");
        Path ledger = top.resolve(Ledger.FILE);
        return looks.of(file -> !file.startsWith(articles) && !file.equals(ledger));
    }

    /** What tells the sources as they are from any others; null where nothing can. */
    public @Nullable String identity() {
        return sources == null ? null : sources.text();
    }

    private long built() throws IOException {
        Path file = root.resolve(CacheFile.FOLDER).resolve(NAME);
        return TreeStamp.modified(Files.readAttributes(file, BasicFileAttributes.class));
    }

    /** Looks at the site while this thread looks at the sources, and then with it. */
    private static final class SiteLook {
        private final TreeLook look;

        SiteLook(Path out) {
            look =
                    new TreeLook(
                            out,
                            false,
                            (folder, name) -> name.startsWith(".git") && folder.equals(out),
                            (file, path, seen) -> {});
        }

        void start() {
            Thread thread = new Thread(look::work, "look-at-site");
            thread.setDaemon(true);
            thread.start();
        }

        @Nullable TreeStamp stamp() {
            look.work();
            return look.stamp().isWhole() ? look.stamp() : null;
        }
    }

    /** When this build began. */
    public Begun begun() {
        return begun;
    }

    /** Forgets what is known, since the site is about to change. */
    public void forget() {
        CacheFile.delete(root, NAME);
    }

    /**
     * Keeps what a build told, once its site stands.
     *
     * @param site the site's files, without times
     * @param report writes what {@link #unchanged} shall give
     * @param read files that the build read, all of which must lie where changes are seen
     */
    public void keep(TreeStamp site, List<Path> read, Consumer<PackedWriter> report) {
        if (sources == null
                || !begun.isAfter(sources.newest())
                || !read.stream().allMatch(this::isSeen)) {
            return;
        }
        PackedWriter kept = new PackedWriter();
        kept.text(key);
        kept.text(sources.text());
        kept.text(site.text());
        report.accept(kept);
        CacheFile.write(root, NAME, KIND, kept);
        looks.keep(root, sources.text());
    }

    private boolean isSeen(Path file) {
        Path top = root.toAbsolutePath().normalize();
        Path normal = file.toAbsolutePath().normalize();
        if (!normal.startsWith(top)) {
            return false;
        }
        for (Path name : top.relativize(normal)) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return !MADE.contains(top.relativize(normal).getName(0).toString());
    }
}
