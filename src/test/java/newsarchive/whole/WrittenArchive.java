package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.BuildSite;
import newsarchive.build.Progress;

/** An archive that a test writes and builds, once or again and again, and what its site must be. */
final class WrittenArchive {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Path temp;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final Path root;
    private final Path site;

    /** An archive without sources, below a folder of the test's own. */
    WrittenArchive(Path temp) {
        this.temp = temp;
        this.root = temp.resolve("archive");
        this.site = root.resolve("site-out");
    }

    Path root() {
        return root;
    }

    Path site() {
        return site;
    }

    void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Adds a paragraph at the end of a source. */
    void append(String name, String words) throws IOException {
        write(name, Files.readString(root.resolve(name)) + "\n" + words + "\n");
    }

    /** Gives the sources times that are trusted, new ones where they were written. */
    void growOld() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                boolean ours = file.startsWith(root.resolve(".archive")) || file.startsWith(site);
                Instant time = Files.getLastModifiedTime(file).toInstant();
                if (!ours && time.isAfter(Instant.now().minusSeconds(3600))) {
                    Files.setLastModifiedTime(file, FileTime.from(time.minusSeconds(7200)));
                }
            }
        }
    }

    /** Builds after what was built before. */
    BuildReport build() throws Exception {
        return build(2);
    }

    BuildReport build(int jobs) throws Exception {
        made.clear();
        return published(BuildRequest.plain(root, site, jobs, DAY), new Made());
    }

    /** Hears of each file of the site that is made. */
    private final class Made implements Progress {
        @Override
        public void at(String stage, int done, int total) {
            // nobody looks on
        }

        @Override
        public boolean measures() {
            return true;
        }

        @Override
        public void took(Kind kind, String name, long nanos) {
            if (kind == Kind.FILE) {
                made.add(name);
            }
        }
    }

    /** Paths of files that the last build of everything made, and did not find standing. */
    Set<String> made() {
        return new TreeSet<>(made);
    }

    /** The same, recording the addresses. */
    BuildReport record() throws Exception {
        return published(BuildRequest.plain(root, site, 2, DAY).recording(), Progress.SILENT);
    }

    /** Whether the last build made only what edits change: one of everything leaves no list. */
    boolean wasQuick() {
        return Files.exists(root.resolve(".archive/site-edits"));
    }

    /** A site and what was told of its build. */
    record Built(BuildReport report, Map<String, String> files) {}

    /** What the sources give with one thread in a folder where nothing was built before. */
    Built clean() throws Exception {
        Path other = Files.createTempDirectory(temp, "clean");
        try (Stream<Path> parts = Files.list(root)) {
            for (Path part : parts.toList()) {
                String name = part.getFileName().toString();
                if (!List.of(".archive", "site-out").contains(name)) {
                    Tree.copy(part, other.resolve(name));
                }
            }
        }
        Path out = other.resolve("site-out");
        BuildReport report = published(BuildRequest.plain(other, out, 1, DAY), Progress.SILENT);
        return new Built(report, Tree.of(out));
    }

    private static BuildReport published(BuildRequest request, Progress progress) throws Exception {
        BuildReport report = BuildSite.build(request, progress);
        assertThat(report.published()).as("%s", report.problems()).isTrue();
        return report;
    }
}
