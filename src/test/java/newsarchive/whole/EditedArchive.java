package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.BuildSite;
import newsarchive.build.Progress;

/** An archive of made-up words that is edited and built again, beside clean builds of the same. */
final class EditedArchive {
    private static final String[] FIRST = {
        "bar", "kel", "mo", "ran", "tis", "vel", "dor", "lun", "pas", "gri"
    };
    private static final String[] LAST = {
        "den", "sel", "tor", "mia", "rak", "lin", "bo", "net", "sar", "ul"
    };
    private static final List<String> SOURCES =
            List.of(
                    "articles",
                    "pages",
                    "archive.yml",
                    "names.yml",
                    "publishers.yml",
                    "permalinks.tsv");

    /** All words of the archive, none of which is of any language. */
    final List<String> vocabulary = new ArrayList<>();

    final Path root;
    final Path site;
    final Random random;
    private final Path temp;
    private Path clean;
    private int cleanBuilds;

    EditedArchive(Path temp, long seed) {
        this.temp = temp;
        this.clean = temp;
        this.root = temp.resolve("archive");
        this.site = root.resolve("site-out");
        this.random = new Random(seed);
        for (String one : FIRST) {
            for (String middle : LAST) {
                for (String end : LAST) {
                    vocabulary.add(one + middle + end);
                }
            }
        }
    }

    void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String read(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    void append(String name, String words) throws IOException {
        write(name, read(name) + "\n" + words + "\n");
    }

    /** A sentence of so many words of the vocabulary, some of them written like names. */
    String sentence(int words) {
        StringBuilder sentence = new StringBuilder("So it was and there is");
        for (int i = 0; i < words; i++) {
            String word = word();
            boolean name = word.startsWith("kel");
            sentence.append(' ').append(name ? "K" + word.substring(1) : word);
        }
        return sentence.append('.').toString();
    }

    /** Words are the rarer the further they stand in the list. */
    String word() {
        double share = random.nextDouble();
        return vocabulary.get((int) (share * share * share * vocabulary.size()));
    }

    /**
     * Builds; before, gives the sources times that are trusted, new ones where they were written.
     */
    BuildReport build() throws Exception {
        growOld();
        return build(root, site, false);
    }

    /** The same, recording the addresses. */
    BuildReport record() throws Exception {
        growOld();
        return build(root, site, true);
    }

    private void growOld() throws IOException {
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

    /** Whether the last build made only what an edit changed: one of everything leaves no edits. */
    boolean wasQuick() {
        return Files.exists(root.resolve(".archive/site-edits"));
    }

    /** Fails where the site is not that of a clean build of the same sources. */
    BuildReport assertIsThatOfACleanBuild(String deed) throws Exception {
        clean = temp.resolve("clean-" + cleanBuilds++);
        for (String part : SOURCES) {
            Tree.copy(root.resolve(part), clean.resolve(part));
        }
        Path out = clean.resolve("site-out");
        BuildReport report = build(clean, out, false);
        Map<String, String> expected = Tree.of(out);
        Map<String, String> actual = Tree.of(site);
        assertThat(actual.keySet()).as(deed).isEqualTo(expected.keySet());
        assertThat(actual).as(deed).isEqualTo(expected);
        return report;
    }

    private static BuildReport build(Path root, Path out, boolean record) throws Exception {
        LocalDate day = LocalDate.of(2026, 1, 1);
        BuildRequest request = new BuildRequest(root, out, null, false, false, false, 2, day);
        BuildReport report =
                BuildSite.build(record ? request.recording() : request, Progress.SILENT);
        assertThat(report.published()).as("%s", report.problems()).isTrue();
        return report;
    }
}
