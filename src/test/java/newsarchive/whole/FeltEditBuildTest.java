package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import newsarchive.build.BuildReport;
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
    private EditedArchive archive;

    @BeforeEach
    void givenArticlesOfSeveralHousesOnFewDays() throws IOException {
        archive = new EditedArchive(temp, 5);
        archive.write("archive.yml", "title: Harbour news\n");
        archive.write("names.yml", "- name: Ines Amsel\n  kind: person\n");
        for (int i = 0; i < ARTICLES; i++) {
            archive.write(file(i), article(i));
        }
    }

    private static String file(int number) {
        return "articles/a" + number + ".md";
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
                                        archive.word(),
                                        archive.word(),
                                        1 + number / 8,
                                        number % 4,
                                        houses[number % 3],
                                        archive.vocabulary.get(number % 5)));
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            text.append(archive.sentence(26)).append(" ").append(event(number / 8)).append("\n\n");
        }
        return text.toString();
    }

    /** Names that the articles of one event share, most of them. */
    private String event(int event) {
        StringBuilder names = new StringBuilder("It was said that");
        for (int i = 0; i < 5; i++) {
            String name = archive.vocabulary.get(900 + event * 8 + archive.random.nextInt(7));
            names.append(" M").append(name);
        }
        return names.append(" were there.").toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anySequenceOfFeltEdits(long seed) throws Exception {
        Random edits = new Random(seed);
        archive.build();
        int quick = 0;
        for (int step = 0; step < STEPS; step++) {
            String deed = "step " + step + ": " + edit(edits);
            if (edits.nextInt(3) == 0) {
                deed += ", " + edit(edits);
            }
            BuildReport report = archive.build();
            quick += archive.wasQuick() ? 1 : 0;
            assertThat(report).as(deed).isEqualTo(archive.assertIsThatOfACleanBuild(deed));
        }
        assertThat(quick).as("builds of edits alone").isGreaterThan(STEPS / 3);
    }

    @Test
    void aWordThatTwoMoreArticlesShareNowIsFelt() throws Exception {
        archive.build();
        String rare = "Mzylophon Mzampano Mzephyros";
        for (int number : List.of(3, 40)) {
            append(number, "It was said that " + rare + " were there.");
            archive.build();
            archive.assertIsThatOfACleanBuild("after the edit");
        }
    }

    @Test
    void recordedAddressesStayThroughEdits() throws Exception {
        archive.record();
        archive.build();
        for (int number : List.of(7, 20)) {
            append(number, "There it was and so it is.");
            BuildReport report = archive.build();
            assertThat(archive.wasQuick()).isTrue();
            assertThat(report).isEqualTo(archive.assertIsThatOfACleanBuild("edit of " + number));
        }
    }

    @Test
    void aRecordedFileThatIsEditedWhileACopyOfItComesIsBuiltAsAWhole() throws Exception {
        archive.record();
        Files.copy(
                archive.root.resolve("articles/a7.md"), archive.root.resolve("articles/copy.md"));
        archive.build();
        append(7, "And that is all.");
        archive.build();
        assertThat(archive.wasQuick()).isFalse();
        archive.assertIsThatOfACleanBuild("after the edit");
    }

    @Test
    void oneOfSeveralArticlesInAFileIsEdited() throws Exception {
        String[] texts = new String[3];
        for (int i = 0; i < texts.length; i++) {
            String body = archive.sentence(40) + "\n\n" + archive.sentence(40);
            texts[i] = "Harbour closed on day " + i + "\nApril 2" + i + ", 2012\n\n" + body;
        }
        String file = "articles/several.txt";
        archive.write(file, String.join("\n\n* * *\n\n", texts));
        BuildReport first = archive.build();
        assertThat(first.articles()).isEqualTo(ARTICLES + texts.length);
        for (int step = 0; step < 2; step++) {
            texts[step] += " There it was and so it is.";
            archive.write(file, String.join("\n\n* * *\n\n", texts));
            archive.build();
            assertThat(archive.wasQuick()).isTrue();
            archive.assertIsThatOfACleanBuild("after the edit");
        }
    }

    private String edit(Random edits) throws IOException {
        int number = edits.nextInt(ARTICLES);
        Path file = archive.root.resolve(file(number));
        String text = Files.readString(file);
        return number
                + ": "
                + switch (edits.nextInt(6)) {
                    case 0 -> {
                        append(number, archive.sentence(9));
                        yield "words";
                    }
                    case 1 -> {
                        append(number, event(edits.nextInt(ARTICLES / 8)));
                        yield "names of an event";
                    }
                    case 2 -> {
                        append(number, archive.sentence(20).toLowerCase(Locale.ROOT));
                        yield "words in small letters";
                    }
                    case 3 -> {
                        String word = archive.vocabulary.get(900 + edits.nextInt(50));
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
                        String word = archive.word();
                        Files.writeString(file, text.replaceAll(" (it|so|was) ", " " + word + " "));
                        yield "one word many times: " + word;
                    }
                };
    }

    private void append(int number, String words) throws IOException {
        archive.append(file(number), words);
    }
}
