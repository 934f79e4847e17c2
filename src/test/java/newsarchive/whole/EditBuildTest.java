package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import newsarchive.build.BuildReport;
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
    private EditedArchive archive;

    @BeforeEach
    void givenAnArchiveOfLongTexts() throws IOException {
        archive = new EditedArchive(temp, 11);
        archive.write("archive.yml", "title: Harbour news\nbase-url: https://harbour.example/\n");
        archive.write(
                "names.yml", "- name: Ines Amsel\n  kind: person\n- name: Porto\n  kind: place\n");
        archive.write("publishers.yml", "- name: Quay Gazette\n  aliases: [Gazette of the Quay]\n");
        archive.write("pages/about.md", "---\ntitle: About\n---\nWhat is kept here.\n");
        for (int i = 0; i < ARTICLES; i++) {
            archive.write(file(i), article(i));
        }
    }

    private static String file(int number) {
        return "articles/a" + number + ending(number);
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
                                archive.word(),
                                archive.word(),
                                10 + number % 9,
                                1 + number % 8,
                                number % 7,
                                archive.vocabulary.get(number % 5),
                                archive.vocabulary.get(40 + number % 4),
                                extra(number));
        StringBuilder text = new StringBuilder(front);
        for (int paragraph = 0; paragraph < 5; paragraph++) {
            text.append(archive.sentence(34)).append("\n\n");
        }
        if (number % 7 == 3) {
            // a passage that stands in several articles
            Random same = new Random(number % 2);
            for (int i = 0; i < 60; i++) {
                text.append(archive.vocabulary.get(same.nextInt(archive.vocabulary.size())))
                        .append(' ');
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
        archive.build();
        int quick = 0;
        for (int step = 0; step < 12; step++) {
            String deed = "step " + step + ": " + edit(edits);
            for (int more = edits.nextInt(3); more > 1; more--) {
                deed += ", " + edit(edits);
            }
            BuildReport report = archive.build();
            quick += archive.wasQuick() ? 1 : 0;
            assertThat(report).as(deed).isEqualTo(archive.assertIsThatOfACleanBuild(deed));
        }
        assertThat(quick).as("builds of edits alone").isGreaterThan(2);
    }

    @Test
    void anEditThatOthersDoNotFeelTouchesThreeFilesAndTheIndex() throws Exception {
        archive.build();
        Map<String, String> before = Tree.times(archive.site);
        append(40, "There it was and so it is.");
        archive.build();
        assertThat(archive.wasQuick()).isTrue();
        assertThat(changed(before, Tree.times(archive.site)))
                .allMatch(
                        path ->
                                path.startsWith("articles/the-")
                                        || path.startsWith("data/search/")
                                        || path.startsWith("data/previews/")
                                        || path.equals("SHA256SUMS"))
                .hasSizeLessThan(9);
        archive.assertIsThatOfACleanBuild("after the edit");
    }

    @Test
    void aFileOfTheSiteThatWasChangedByHandIsMadeAnewWithAnEdit() throws Exception {
        archive.build();
        append(40, "There it was and so it is.");
        Files.writeString(archive.site.resolve("feed.xml"), "mine");
        archive.build();
        assertThat(archive.wasQuick()).isFalse();
        archive.assertIsThatOfACleanBuild("after the edit");
    }

    @Test
    void aFileOfTheCuratorInTheSiteStaysThroughEdits() throws Exception {
        archive.build();
        Files.writeString(archive.site.resolve("CNAME"), "harbour.example");
        for (int i = 40; i < 43; i++) {
            append(i, "There it was and so it is.");
            archive.build();
            assertThat(archive.site.resolve("CNAME")).hasContent("harbour.example");
        }
        Files.delete(archive.site.resolve("CNAME"));
        archive.assertIsThatOfACleanBuild("after the edit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "site-edits", "looks", "articles"})
    void whatIsKeptIsNotTrustedWhenItIsDamaged(String name) throws Exception {
        archive.build();
        append(40, "There it was and so it is.");
        archive.build();
        Path kept = archive.root.resolve(".archive").resolve(name);
        assertThat(kept).exists();
        // a build of all, to which damage leads, may make it needless
        for (int part = 0; part < 3 && Files.exists(kept); part++) {
            byte[] damaged = Files.readAllBytes(kept);
            damaged[damaged.length - 1 - part * (damaged.length / 3)] ^= 0x15;
            Files.write(kept, damaged);
            append(41 + part, "There it was and so it is.");
            archive.build();
            archive.assertIsThatOfACleanBuild("part " + part);
        }
    }

    private String edit(Random edits) throws IOException {
        int number = edits.nextInt(ARTICLES);
        Path file = archive.root.resolve(file(number));
        String text = Files.readString(file);
        return number
                + ": "
                + switch (edits.nextInt(13)) {
                    case 0, 1, 2 -> {
                        append(number, "And so it is, it was there.");
                        yield "common words";
                    }
                    case 3 -> {
                        append(number, "A word of its own: xylo" + edits.nextInt(99999) + ".");
                        yield "a new word";
                    }
                    case 4 -> {
                        append(number, archive.sentence(12));
                        yield "words that others hold";
                    }
                    case 5 -> {
                        int at = text.lastIndexOf("\n\n", text.length() - 3);
                        Files.writeString(file, text.substring(0, at) + "\n");
                        yield "the last paragraph gone";
                    }
                    case 6 -> {
                        append(number, archive.read("articles/a7.md").substring(200));
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
                    case 10 -> {
                        // over the edge at which the search cuts a text, perhaps more than one
                        append(number, "So it was. ".repeat(700 + 700 * edits.nextInt(3)));
                        yield "a long text";
                    }
                    case 11 -> {
                        Files.writeString(file, text.substring(0, text.indexOf("\n\n") + 2));
                        yield "all but the first paragraph gone";
                    }
                    default -> {
                        append(number, "So it was. ".repeat(90));
                        yield "much text";
                    }
                };
    }

    private void append(int number, String words) throws IOException {
        archive.append(file(number), words);
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new TreeMap<>(new LinkedHashMap<>(after));
        changed.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
        return List.copyOf(changed.keySet());
    }
}
