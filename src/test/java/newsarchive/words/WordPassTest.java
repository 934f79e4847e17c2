package newsarchive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsarchive.config.Names;
import newsarchive.text.Words;
import org.junit.jupiter.api.Test;

class WordPassTest {
    private static final String TEXT =
            "The envoy left Geneva; in GENEVA nobody said Élan’s talks failed. Straße 12, ١٢ — ok.";

    private static HeldWords words(String title, String... text) {
        return WordPass.over(title, String.join("\n\n", text), NameSpellings.NONE).words();
    }

    private static List<String> read(HeldWords words, PackedNumbers row) {
        List<String> vocabulary = words.vocabulary().lines().toList();
        List<String> read = new ArrayList<>();
        for (int entry : row.toArray()) {
            read.add(vocabulary.get(Casing.word(entry)));
        }
        return read;
    }

    @Test
    void theWordsOfATextAreThoseThatSearchWouldFind() {
        List<String> expected = new ArrayList<>();
        Words.each(TEXT, (word, start, end) -> expected.add(word));
        HeldWords words = words("A Title of Talks", TEXT);
        assertThat(read(words, words.body())).isEqualTo(expected);
        assertThat(read(words, words.title())).containsExactly("a", "title", "of", "talks");
    }

    @Test
    void eachDistinctWordStandsOnceInTheVocabulary() {
        HeldWords words = words("Talks", "Talks and talks AND Talks.");
        assertThat(words.vocabulary()).isEqualTo("talks\nand\n");
    }

    @Test
    void aCapitalTellsANameOnlyInTheMidstOfASentence() {
        HeldWords words = words("Every Word Of It", "Rain fell on Orland. Rain, said Orland.");
        assertThat(Arrays.stream(words.body().toArray()).map(Casing::casing).toArray())
                .containsExactly(
                        Casing.UNTOLD,
                        Casing.SMALL,
                        Casing.SMALL,
                        Casing.CAPITAL,
                        Casing.UNTOLD,
                        Casing.SMALL,
                        Casing.CAPITAL);
        assertThat(words.capitals().lines()).contains("Orland").doesNotContain("Rain");
    }

    @Test
    void theWordsOfANameAreKnownAsSuch() {
        NameSpellings orla =
                new NameSpellings(
                        new Names(
                                List.of(
                                        new Names.Name(
                                                "Port of Orla",
                                                "place",
                                                List.of(),
                                                null,
                                                null,
                                                List.of()))));
        HeldWords words = WordPass.over("Orla", "At the Port of Orla, Orla.", orla).words();
        assertThat(Arrays.stream(words.body().toArray()).map(Casing::casing).toArray())
                .containsExactly(
                        Casing.UNTOLD,
                        Casing.SMALL,
                        Casing.NAMED,
                        Casing.NAMED,
                        Casing.NAMED,
                        Casing.CAPITAL);
        assertThat(Casing.casing(words.title().toArray()[0])).isEqualTo(Casing.UNTOLD);
    }

    @Test
    void manyDistinctWordsKeepTheirNumbers() {
        StringBuilder many = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.append("w").append(i % 3000).append(' ');
            expected.add("w" + i % 3000);
        }
        HeldWords words = words("A", many.toString());
        assertThat(read(words, words.body())).isEqualTo(expected);
    }

    @Test
    void whateverWasReadFirstTheArchiveNumbersItsWordsInTheirOrder() {
        HeldWords first = words("Beta", "alpha Gamma");
        HeldWords second = words("Gamma", "delta or Alpha");
        ArchiveWords words = ArchiveWords.of(List.of(first, second));
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(words.word(i));
            assertThat(words.find(words.word(i))).isEqualTo(i);
        }
        assertThat(all).containsExactly("alpha", "beta", "delta", "gamma", "or");
        assertThat(words.find("nowhere")).isNegative();
        assertThat(words.text(1).row()[2]).isEqualTo(words.find("alpha"));
        assertThat(words.capital(words.find("gamma"))).isEqualTo("Gamma");
        assertThat(words.capital(words.find("beta"))).isNull();
    }

    @Test
    void aReportTakesFewBytesAWord() {
        StringBuilder report = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            report.append(i % 3 == 0 ? "the " : "word" + i * 7919 % 400 + " ");
        }
        HeldWords words = words("A report", report.toString());
        assertThat(words.body().length()).isLessThan(2 * 1000);
    }
}
