package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Lists that lie beside a class. */
class ListFileTest {

    @Test
    void remarksAndBlankLinesAreNoPartOfAList() {
        assertThat(ListFile.lines(ListFileTest.class, "list-file.txt"))
                .containsExactly("[ports]", "Orland", " Fjordby # stays as it is", "الميناء");
    }

    @Test
    void aListThatIsNotThereIsABug() {
        assertThatThrownBy(() -> ListFile.lines(ListFileTest.class, "no-such-list.txt"))
                .hasMessage("no-such-list.txt is missing from the program");
    }
}
