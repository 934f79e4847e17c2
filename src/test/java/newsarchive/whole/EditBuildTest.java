package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
 * An archive in which texts are edited: whether all is built or only what shows those texts, the
 * site is that of a clean build.
 */
class EditBuildTest {
    private static final int ARTICLES = 70;

    @TempDir Path temp;
    private Path root;
    private Path site;
    private final Random random = new Random(11);
    private final List<String> vocabulary = new ArrayList<>();
    private int clean;

    @BeforeEach
    void givenAnArchiveOfLongTexts() throws IOException {
        root = temp.resolve("archive");
        site = root.resolve("site-out");
        String[] first = {"bar", "kel", "mo", "ran", "tis", "vel", "dor", "lun", "pas", "gri"};
        String[] last = {"den", "sel", "tor", "mia", "rak", "lin", "bo", "net", "sar", "ul"};
        for (String one : first) {
            for (String middle : last) {
                for (String end : first) {
                    vocabulary.add(one + middle + end);
                }
            }
        }
        write("archive.yml", "title: Harbour news\nbase-url: https://harbour.example/\n");
        write("names.yml", "- name: Ines Amsel\n  kind: person\n- name: Porto\n  kind: place\n");
        write("publishers.yml", "- name: Quay Gazette\n  aliases: [Gazette of the Quay]\n");
        write("pages/about.md", "---\ntitle: About\n---\nWhat is kept here.\n");
        for (int i = 0; i < ARTICLES; i++) {
            write("articles/a" + i + ending(i), article(i));
        }
        growOld();
    }

    private static String ending(int number) {
        return number % 6 == 5 ? ".txt" : ".md";
    }

    private String article(int number) {
        String front =
                """
                ---
                title: The %s of %s
                date: 20%02d-0%d-1%d
                publisher: Quay Gazette
                tags: [%s]
                authors: [%s Gull]
                %s---
                """
                        .formatted(
                                word(),
                                word(),
                                10 + number % 9,
                                1 + number % 8,
                                number % 7,
                                vocabulary.get(number % 5),
                                vocabulary.get(40 + number % 4),
                                extra(number));
        StringBuilder text = new StringBuilder(front);
        for (int paragraph = 0; paragraph < 5; paragraph++) {
            text.append(sentence(34)).append("\n\n");
        }
        if (number % 7 == 3) {
            // a passage that stands in several articles
            Random same = new Random(number % 2);
            for (int i = 0; i < 60; i++) {
                text.append(vocabulary.get(same.nextInt(vocabulary.size()))).append(' ');
            }
            text.append(".\n\n");
        }
        if (number % 4 == 1) {
            text.append("It follows [what was said](a")
                    .append(number - 1)
                    .append(ending(number - 1))
                    .append(") before. Ines Amsel went to Porto.\n");
        }
        return text.toString();
    }

    /** Curation of some of the articles. */
    private static String extra(int number) {
        return switch (number) {
            case 2 -> "access: excerpt\n";
            case 4 -> "access: link\n";
            case 8 -> "responds-to: [articles/a7.md]\n";
            case 9 -> "translation-of: articles/a10.md\nlanguage: de\n";
            case 12, 13 -> "story: The long storm\n";
            case 14 -> "canonical: articles/a15.md\n";
            case 20, 21, 22 -> "series: Keels\n";
            case 30 -> "summary: In short.\nurl: https://quay.example/30\n";
            case 31 -> "url: https://quay.example/30\n";
            case 40, 42, 44 ->
                    "summary: In short.\nurl: https://quay.example/%d\n".formatted(number);
            default -> number % 3 == 0 ? "summary: Of " + number + ".\n" : "";
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anySequenceOfEditsGivesWhatACleanBuildGives(long seed) throws Exception {
        Random edits = new Random(seed);
        build(root, site);
        int quick = 0;
        for (int step = 0; step < 12; step++) {
            String deed = edit(edits);
            for (int more = edits.nextInt(3); more > 1; more--) {
                deed += ", " + edit(edits);
            }
            growOld();
            BuildReport report = build(root, site);
            quick += wasQuick() ? 1 : 0;
            BuildReport whole = buildClean();
            assertThat(Tree.of(site)).as("step %d: %s", step, deed).isEqualTo(cleanTree());
            assertThat(report).as("step %d: %s", step, deed).isEqualTo(whole);
        }
        assertThat(quick).as("builds of edits alone").isGreaterThan(2);
    }

    @Test
    void anEditThatOthersDoNotFeelTouchesThreeFilesAndTheIndex() throws Exception {
        build(root, site);
        Map<String, String> before = Tree.times(site);
        append(40, "There it was and so it is.");
        growOld();
        build(root, site);
        assertThat(wasQuick()).isTrue();
        assertThat(changed(before, Tree.times(site)))
                .allMatch(
                        path ->
                                path.startsWith("articles/the-")
                                        || path.startsWith("data/search/")
                                        || path.startsWith("data/previews/")
                                        || path.equals("SHA256SUMS"))
                .hasSizeLessThan(9);
        buildClean();
        assertThat(Tree.of(site)).isEqualTo(cleanTree());
    }

    @Test
    void aFileOfTheSiteThatWasChangedByHandIsMadeAnewWithAnEdit() throws Exception {
        build(root, site);
        append(40, "There it was and so it is.");
        Files.writeString(site.resolve("feed.xml"), "mine");
        growOld();
        build(root, site);
        assertThat(wasQuick()).isFalse();
        buildClean();
        assertThat(Tree.of(site)).isEqualTo(cleanTree());
    }

    @Test
    void aFileOfTheCuratorInTheSiteStaysThroughEdits() throws Exception {
        build(root, site);
        Files.writeString(site.resolve("CNAME"), "harbour.example");
        for (int i = 40; i < 43; i++) {
            append(i, "There it was and so it is.");
            growOld();
            build(root, site);
            assertThat(site.resolve("CNAME")).hasContent("harbour.example");
        }
        Files.delete(site.resolve("CNAME"));
        buildClean();
        assertThat(Tree.of(site)).isEqualTo(cleanTree());
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "site-edits", "looks", "articles"})
    void whatIsKeptIsNotTrustedWhenItIsDamaged(String name) throws Exception {
        build(root, site);
        append(40, "There it was and so it is.");
        growOld();
        build(root, site);
        Path kept = root.resolve(".archive").resolve(name);
        assertThat(kept).exists();
        // a build of all, to which damage leads, may make it needless
        for (int part = 0; part < 3 && Files.exists(kept); part++) {
            byte[] damaged = Files.readAllBytes(kept);
            damaged[damaged.length - 1 - part * (damaged.length / 3)] ^= 0x15;
            Files.write(kept, damaged);
            append(41 + part, "There it was and so it is.");
            growOld();
            build(root, site);
            buildClean();
            assertThat(Tree.of(site)).as("part %d", part).isEqualTo(cleanTree());
        }
    }

    private String edit(Random edits) throws IOException {
        int number = edits.nextInt(ARTICLES);
        Path file = root.resolve("articles/a" + number + ending(number));
        String text = Files.readString(file);
        return number
                + ": "
                + switch (edits.nextInt(11)) {
                    case 0, 1, 2 -> {
                        append(number, "And so it is, it was there.");
                        yield "common words";
                    }
                    case 3 -> {
                        append(number, "A word of its own: xylo" + edits.nextInt(99999) + ".");
                        yield "a new word";
                    }
                    case 4 -> {
                        append(number, sentence(12));
                        yield "words that others hold";
                    }
                    case 5 -> {
                        int at = text.lastIndexOf("\n\n", text.length() - 3);
                        Files.writeString(file, text.substring(0, at) + "\n");
                        yield "the last paragraph gone";
                    }
                    case 6 -> {
                        append(
                                number,
                                Files.readString(root.resolve("articles/a7.md")).substring(200));
                        yield "another's text";
                    }
                    case 7 -> {
                        Files.writeString(file, text.replaceFirst("---\n([a-z])", "---\nNow $1"));
                        yield "a word before all others";
                    }
                    case 8 -> {
                        append(number, "Ines Amsel and the Gazette of the Quay agree.");
                        yield "a name";
                    }
                    case 9 -> {
                        append(number, "See [the other](a6.md).");
                        yield "a link";
                    }
                    default -> {
                        append(number, "So it was. ".repeat(90));
                        yield "much text";
                    }
                };
    }

    private void append(int number, String words) throws IOException {
        Path file = root.resolve("articles/a" + number + ending(number));
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

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new TreeMap<>(new LinkedHashMap<>(after));
        changed.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
        return List.copyOf(changed.keySet());
    }

    /** A build of everything leaves no list of edits. */
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
        for (String part :
                List.of("articles", "pages", "archive.yml", "names.yml", "publishers.yml")) {
            Tree.copy(root.resolve(part), other.resolve(part));
        }
        return build(other, other.resolve("site-out"));
    }

    private Map<String, String> cleanTree() throws IOException {
        return Tree.of(temp.resolve("clean-" + (clean - 1)).resolve("site-out"));
    }

    private static BuildReport build(Path root, Path out) throws Exception {
        LocalDate day = LocalDate.of(2026, 1, 1);
        BuildRequest request = new BuildRequest(root, out, null, false, false, false, 2, day);
        BuildReport report = BuildSite.build(request, Progress.SILENT);
        assertThat(report.published()).as("%s", report.problems()).isTrue();
        return report;
    }
}
