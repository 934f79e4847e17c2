package newsarchive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceAroundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained. The [vote] was late. Nobody minded. | The vote was late.",
                "The [vote] came first. | The vote came first.",
                "It was late, and so the [vote] failed | It was late, and so the vote failed",
                "Then Gen. Haddad of the U.N. Council [voted]. Others left. | Then Gen. Haddad of the"
                        + " U.N. Council voted.",
                "Some 3.5 tons went [there]. Later more. | Some 3.5 tons went there.",
                "“Enough!” they said of the [vote]. | they said of the vote.",
                "هل انتهت؟ لا، [البيان] باق. نعم | لا، البيان باق.",
            })
    void theSentenceThatHoldsTheBracketedWord(String marked, String expected) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        assertThat(SentenceAround.of(text, start, end)).isEqualTo(expected);
    }

    @Test
    void aSentenceEndsWithItsLine() {
        assertThat(SentenceAround.of("A heading\n\nThe vote\nOther", 11, 15)).isEqualTo("The vote");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "12 May. Late | [Vote] | Carried = 12 May. Late · Vote · Carried",
                "| [Vote] |  | Carried | = Vote · Carried",
                "Type ls | wc. The [vote] was late. = The vote was late.",
            })
    void aRowOfATableIsReadByItsCells(String marked, String expected) {
        int start = marked.indexOf('[');
        String row = marked.replace("[", "").replace("]", "");
        // a second line with a bar makes a table of it, one without does not
        String text = row + (marked.startsWith("Type") ? "\nMore." : "\n13 May | None");
        assertThat(SentenceAround.of(text, start, start + 4)).isEqualTo(expected);
    }

    @Test
    void aLongSentenceIsCutBetweenWords() {
        String text = "word ".repeat(200) + "vote " + "word ".repeat(200);
        String sentence = SentenceAround.of(text, 1000, 1004);
        assertThat(sentence).startsWith("… word").endsWith("word …").contains(" vote ");
        assertThat(sentence.length()).isLessThan(SentenceAround.LONGEST + 10);
    }
}
