package newsarchive.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens with a given name is somebody's name. */
class GivenNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg",
                "Jean-Luc Colline",
                "Dr. Tomás Rivera",
                "J. M. Example",
                "Виктор Ладогин",
                "سمير عطية",
                "مریم کاظمی",
            })
    void openNames(String name) {
        assertThat(GivenNames.open(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Living Spaces", "New York", "Anna", "Северная пристань", "في بيروت"})
    void openNoOtherWords(String words) {
        assertThat(GivenNames.open(words)).isFalse();
    }
}
