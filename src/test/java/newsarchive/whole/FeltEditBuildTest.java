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
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.BuildSite;
import newsarchive.build.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words that few articles share come, go and change their letters, so that other articles are
 * nearer to one another or further off: what is compared anew gives what a clean build gives.
 */
class FeltEditBuildTest {
    private static final int ARTICLES = 48;
    private static final int STEPS = 10;

    @TempDir Path temp;
    private Path root;
    private Path site;
    private final Random random = new Random(5);
    private final List<String> vocabulary = new ArrayList<>();
    private int clean;

    @BeforeEach
    void givenArticlesOfSeveralHousesOnFewDays() throws IOException {
        root = temp.resolve("archive");
        site = root.resolve("site-out");
        String[] first = {"bar", "kel", "mo", "ran", "tis", "vel", "dor", "lun", "pas", "gri"};
        String[] last = {"den", "sel", "tor", "mia", "rak", "lin", "bo", "net", "sar", "ul"};
        for (String one : first) {
            for (String middle : last) {
                for (String end : last) {
                    vocabulary.add(one + middle + end);
                }
            }
        }
        write("archive.yml", "title: Harbour news\n");
        write("names.yml", "- name: Ines Amsel\n  kind: person\n");
        for (int i = 0; i < ARTICLES; i++) {
            write("articles/a" + i + ".md", article(i));
        }
        growOld();
    }

    private String article(int number) {
        String[] houses = {"Quay Gazette", "Keel Courier", "Lantern"};
        StringBuilder text =
                new StringBuilder(
                        """
                        ---
                        title: The %s of %s
                        date: 2016-0%d-1%d
                        publisher: %s
                        tags: [%s]
                        ---
                        """
                                .formatted(
                                        word(),
                                        word(),
                                        1 + number / 8,
                                        number % 4,
                                        houses[number % 3],
                                        vocabulary.get(number % 5)));
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            text.append(sentence(26)).append(" ").append(event(number / 8)).append("\n\n");
        }
        return text.toString();
    }

    /** Names that the articles of one event share, most of them. */
    private String event(int event) {
        StringBuilder names = new StringBuilder("It was said that");
        for (int i = 0; i < 5; i++) {
            String name = vocabulary.get(900 + event * 8 + random.nextInt(7));
            names.append(" M").append(name);
        }
        return names.append(" were there.").toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anySequenceOfFeltEdits(long seed) throws Exception {
        Random edits = new Random(seed);
        build(root, site);
        int quick = 0;
        for (int step = 0; step < STEPS; step++) {
            String deed = edit(edits);
            if (edits.nextInt(3) == 0) {
                deed += ", " + edit(edits);
            }
            growOld();
            BuildReport report = build(root, site);
            quick += wasQuick() ? 1 : 0;
            BuildReport whole = buildClean();
            assertThat(Tree.of(site)).as("step %d: %s", step, deed).isEqualTo(cleanTree());
            assertThat(report).as("step %d: %s", step, deed).isEqualTo(whole);
        }
        assertThat(quick).as("builds of edits alone").isGreaterThan(STEPS / 3);
    }

    @Test
    void aWordThatTwoMoreArticlesShareNowIsFelt() throws Exception {
        build(root, site);
        String rare = "Mzylophon Mzampano Mzephyros";
        for (int number : List.of(3, 40)) {
            append(number, "It was said that " + rare + " were there.");
            growOld();
            build(root, site);
            buildClean();
            assertThat(Tree.of(site)).isEqualTo(cleanTree());
        }
    }

    @Test
    void recordedAddressesStayThroughEdits() throws Exception {
        build(root, site, true);
        growOld();
        build(root, site);
        for (int number : List.of(7, 20)) {
            append(number, "There it was and so it is.");
            growOld();
            BuildReport report = build(root, site);
            assertThat(wasQuick()).isTrue();
            assertThat(report).isEqualTo(buildClean());
            assertThat(Tree.of(site)).isEqualTo(cleanTree());
        }
    }

    @Test
    void aRecordedFileThatIsEditedWhileACopyOfItComesIsBuiltAsAWhole() throws Exception {
        build(root, site, true);
        Files.copy(root.resolve("articles/a7.md"), root.resolve("articles/copy.md"));
        growOld();
        build(root, site);
        append(7, "And that is all.");
        growOld();
        build(root, site);
        assertThat(wasQuick()).isFalse();
        buildClean();
        assertThat(Tree.of(site)).isEqualTo(cleanTree());
    }

    @Test
    void oneOfSeveralArticlesInAFileIsEdited() throws Exception {
        String[] texts = new String[3];
        for (int i = 0; i < texts.length; i++) {
            String body = sentence(40) + "\n\n" + sentence(40);
            texts[i] = "Harbour closed on day " + i + "\nApril 2" + i + ", 2012\n\n" + body;
        }
        String file = "articles/several.txt";
        write(file, String.join("\n\n* * *\n\n", texts));
        growOld();
        BuildReport first = build(root, site);
        assertThat(first.articles()).isEqualTo(ARTICLES + texts.length);
        for (int step = 0; step < 2; step++) {
            texts[step] += " There it was and so it is.";
            write(file, String.join("\n\n* * *\n\n", texts));
            growOld();
            build(root, site);
            assertThat(wasQuick()).isTrue();
            buildClean();
            assertThat(Tree.of(site)).isEqualTo(cleanTree());
        }
    }

    private String edit(Random edits) throws IOException {
        int number = edits.nextInt(ARTICLES);
        Path file = root.resolve("articles/a" + number + ".md");
        String text = Files.readString(file);
        return number
                + ": "
                + switch (edits.nextInt(6)) {
                    case 0 -> {
                        append(number, sentence(9));
                        yield "words";
                    }
                    case 1 -> {
                        append(number, event(edits.nextInt(ARTICLES / 8)));
                        yield "names of an event";
                    }
                    case 2 -> {
                        append(number, sentence(20).toLowerCase(Locale.ROOT));
                        yield "words in small letters";
                    }
                    case 3 -> {
                        String word = vocabulary.get(900 + edits.nextInt(50));
                        Files.writeString(file, text.replace("M" + word, word));
                        yield "no name any more: " + word;
                    }
                    case 4 -> {
                        int at = text.indexOf("\n---\n") + 5;
                        int cut = text.indexOf(' ', at + 40 + edits.nextInt(200));
                        int end = text.indexOf(' ', cut + 60);
                        Files.writeString(file, text.substring(0, cut) + text.substring(end));
                        yield "some words gone";
                    }
                    default -> {
                        String word = word();
                        Files.writeString(file, text.replaceAll(" (it|so|was) ", " " + word + " "));
                        yield "one word many times: " + word;
                    }
                };
    }

    private void append(int number, String words) throws IOException {
        Path file = root.resolve("articles/a" + number + ".md");
        Files.writeString(file, Files.readString(file) + "\n" + words + "\n");
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder("So it was and there is");
        for (int i = 0; i < words; i++) {
            String word = word();
            boolean name = word.startsWith("kel");
            sentence.append(' ').append(name ? "K" + word.substring(1) : word);
        }
        return sentence.append('.').toString();
    }

    /** Words are the rarer the further they stand in the list. */
    private String word() {
        double share = random.nextDouble();
        return vocabulary.get((int) (share * share * share * vocabulary.size()));
    }

    private boolean wasQuick() {
        return Files.exists(root.resolve(".archive/site-edits"));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Gives the sources times that are trusted, new ones where they were written. */
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

    private BuildReport buildClean() throws Exception {
        Path other = temp.resolve("clean-" + clean++);
        for (String part : List.of("articles", "archive.yml", "names.yml", "permalinks.tsv")) {
            Tree.copy(root.resolve(part), other.resolve(part));
        }
        return build(other, other.resolve("site-out"));
    }

    private Map<String, String> cleanTree() throws IOException {
        return Tree.of(temp.resolve("clean-" + (clean - 1)).resolve("site-out"));
    }

    private static BuildReport build(Path root, Path out) throws Exception {
        return build(root, out, false);
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
