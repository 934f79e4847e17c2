package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import newsarchive.SpecFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    static List<Arguments> examples() {
        return SpecFile.pairs("slugs.md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void followsTheSpecification(String place, String text, String expected) {
        assertThat(Slug.of(text, "fallback")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void isItsOwnSlug(String place, String text, String expected) {
        assertThat(Slug.of(expected, "fallback")).isEqualTo(expected);
        assertThat(Slug.isSlug(expected)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "é", "新", "𐍈", "word ", "نامه ", "long-", "Z\u0300\u0301", "\u0300"})
    void hasAtMostHundredBytesHoweverLongTheText(String piece) {
        String slug = Slug.of(piece.repeat(3000), "fallback");
        assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, Slug.MAX_BYTES);
        assertThat(slug).doesNotEndWith("-").doesNotContain("--");
        assertThat(Slug.of(slug, "fallback")).isEqualTo(slug);
    }

    @Test
    void aNumberFitsIntoTheLimit() {
        assertThat(Slug.numbered("c", 2)).isEqualTo("c-2");
        assertThat(Slug.numbered("w".repeat(100), 12)).isEqualTo("w".repeat(97) + "-12");
    }

    @Test
    void distinctSlugsAreNumberedInTheOrderOfAsking() {
        DistinctSlugs slugs = new DistinctSlugs();
        assertThat(List.of(slugs.take("c"), slugs.take("c"), slugs.take("c")))
                .containsExactly("c", "c-2", "c-3");
        assertThat(slugs.take("c-2")).isEqualTo("c-2-2");
        assertThat(slugs.take("d")).isEqualTo("d");
    }

    @Test
    void slugsThatAFileSystemMayTakeForOneAreNumbered() {
        DistinctSlugs slugs = new DistinctSlugs();
        assertThat(slugs.take("straße")).isEqualTo("straße");
        assertThat(slugs.take("strasse")).isEqualTo("strasse-2");
        assertThat(slugs.reserve("STRASSE")).isFalse();
        assertThat(slugs.reserve("caf\u00e9")).isTrue();
        assertThat(slugs.reserve("cafe\u0301")).isFalse();
        assertThat(slugs.reserve("cafe")).isTrue();
    }

    @Test
    void devicesOfWindowsAreKnownWithAnyEnding() {
        assertThat(List.of("con", "NUL.txt", "Com1.tar.gz", "lpt9")).allMatch(Slug::isDevice);
        assertThat(List.of("icon", "con-1", "nul l", "com", "com10")).noneMatch(Slug::isDevice);
    }
}
