package newsarchive.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import newsarchive.problem.Problem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @Test
    void everyKeyAndValueKnowsItsPlaceInTheWholeFile() {
        assertThat(outline("title: Night train\ntags:\n  - rail\n  - \"night\"\n", 2))
                .isEqualTo(
                        """
                        2:1 {
                        2:1 title= 2:8 Night train
                        3:1 tags= 4:3 [
                        4:5 rail
                        5:5 'night'
                        ]
                        }
                        """);
    }

    @Test
    void columnsCountUtf16UnitsAsEditorsDo() {
        assertThat(outline("{🚂🚂: x}", 1)).contains("1:8 x");
    }

    @Test
    void valuesStayTextAsTheyWereWritten() {
        YamlMap map = map("a: no\nb: 2016-02-17\nc: 0x10\nd: 1_000\ne: ~\nf:\ng: ''");

        assertThat(map.entries().stream().map(entry -> ((YamlScalar) entry.value()).value()))
                .containsExactly("no", "2016-02-17", "0x10", "1_000", "~", "", "");
        assertThat(((YamlScalar) map.get("e")).isNull()).isTrue();
        assertThat(((YamlScalar) map.get("f")).isNull()).isTrue();
        assertThat(((YamlScalar) map.get("g")).isNull()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# a remark\n", "---\n", "~"})
    void anEmptyTextHasNoRootAndNoProblem(String yaml) {
        assertThat(read(yaml)).isEqualTo(new YamlDocument(null, java.util.List.of()));
    }

    @Test
    void faultsAreToldWithPlaceAndHint() {
        assertThat(
                        told(
                                "title: Peace: a plan",
                                "a: b\n\tc: d",
                                "title: \"Foo\" bar",
                                "title: @home",
                                "title: \"open\nauthor: x",
                                "tags: [a, b\nauthor: x",
                                "title: C:\\new\npath: \"C:\\new \\q\"",
                                "tags: - a",
                                "title *x\nauthor: y",
                                "title: *x",
                                "a: b\n---\nc: d",
                                "? [a]\n: b",
                                "a: x\u0001y"))
                .isEqualTo(
                        """
                        1:13 a second ":" in "title: Peace: a plan", where a value was expected
                        2:1 a tab, where spaces were expected
                        1:14 "title: "Foo" bar" goes on where a new key or item was expected
                        1:8 "@", with which no value may begin
                        1:8 a quotation mark that is never closed
                        1:7 a bracket that is not closed where it should be
                        2:16 a backslash that begins no escape, in double quotes
                        1:7 "-" where a value was expected
                        2:7 a second ":" in "author: y", where a value was expected
                        1:8 "*x" refers to a value of that name, and there is none
                        2:1 "---" begins a second document, where one was expected
                        1:3 a list as a key, where a word was expected
                        1:5 "U+0001", a character that YAML does not allow
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "a \\udc00 b", "\\ude00\\ud83d"})
    void anEscapeThatStandsForHalfACharacterIsAnError(String escape) {
        YamlDocument document = YamlReader.read("a: 1\nb: \"" + escape + "\"\n", "f", 1);
        assertThat(document.problems())
                .extracting(problem -> problem.code() + ":" + problem.position().line())
                .containsExactly("yaml-invalid:2");
    }

    @Test
    void escapesOfCharactersAreRead() {
        YamlDocument document = YamlReader.read("a: \"\\ud83d\\ude00 \\t\\u00e9\"\n", "f", 1);
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void aKeyThatStandsTwiceNamesBothPlaces() {
        Problem problem = read("a: 1\nb: 2\na: 3").problems().get(0);

        assertThat(problem.code()).isEqualTo("yaml-duplicate-key");
        assertThat(problem.message())
                .isEqualTo("key \"a\" stands a second time; it is on line 1 already");
        assertThat(problem.position().line()).isEqualTo(3);
        assertThat(problem.also()).extracting("line").containsExactly(1);
    }

    @Test
    void tagsThatNameClassesAreRefusedAndCoreTagsAreNot() {
        assertThat(read("a: !!java.net.URL x\nb: !mine y").problems())
                .extracting(Problem::code)
                .containsExactly("yaml-tag", "yaml-tag");
        assertThat(read("a: !!str 5\nb: !!int 5").problems()).isEmpty();
    }

    @Test
    void anAliasStandsForItsValueAndNoMoreThanTenThousand() {
        assertThat(((YamlScalar) map("a: &x hello\nb: *x").get("b")).value()).isEqualTo("hello");

        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append(
                    "a%d: &a%d [*a%d, *a%d, *a%d, *a%d]%n"
                            .formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }
        assertThat(read(bomb.toString()).problems())
                .extracting(Problem::code)
                .containsExactly("yaml-limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "&a [*a, "})
    void deepNestingIsToldAndDoesNotOverflow(String opening) {
        Assertions.assertThatNoException()
                .isThrownBy(() -> assertThat(read(opening.repeat(100_000)).problems()).hasSize(1));
    }

    @Test
    void everyBeginningOfATextGivesAnAnswerSoon() {
        String yaml =
                "a: \"x\\n\" # r\nb: [1, {c: 'd'}]\n? e\n: |\n  f\n  g\nh: &i !!str j\nk: *i\n";

        assertThat(Duration.ofSeconds(5))
                .isGreaterThan(
                        timeOf(
                                () -> {
                                    for (int end = 0; end <= yaml.length(); end++) {
                                        assertThat(read(yaml.substring(0, end))).isNotNull();
                                    }
                                }));
    }

    private static Duration timeOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static YamlDocument read(String yaml) {
        return YamlReader.read(yaml, "a.yml", 1);
    }

    private static YamlMap map(String yaml) {
        return (YamlMap) read(yaml).root();
    }

    private static String told(String... texts) {
        StringBuilder told = new StringBuilder();
        for (String text : texts) {
            for (Problem problem : read(text).problems()) {
                assertThat(problem.hint()).isNotEmpty();
                told.append(problem.position().line())
                        .append(':')
                        .append(problem.position().column())
                        .append(' ')
                        .append(problem.message())
                        .append('\n');
            }
        }
        return told.toString();
    }

    private static String outline(String yaml, int firstLine) {
        return outline(YamlReader.read(yaml, "a.yml", firstLine).root());
    }

    private static String outline(YamlNode node) {
        String place = node.position().line() + ":" + node.position().column() + " ";
        if (node instanceof YamlScalar scalar) {
            String quote = scalar.plain() ? "" : "'";
            return place + quote + scalar.value() + quote + "\n";
        }
        if (node instanceof YamlList list) {
            return list.items().stream()
                    .map(YamlReaderTest::outline)
                    .collect(Collectors.joining("", place + "[\n", "]\n"));
        }
        return ((YamlMap) node)
                .entries().stream()
                        .map(
                                entry ->
                                        entry.keyPosition().line()
                                                + ":"
                                                + entry.keyPosition().column()
                                                + " "
                                                + entry.key()
                                                + "= "
                                                + outline(entry.value()))
                        .collect(Collectors.joining("", place + "{\n", "}\n"));
    }
}
