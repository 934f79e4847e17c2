package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import newsarchive.text.Scratch;
import org.junit.jupiter.api.Test;

/** Where files of words end. */
class SearchShardsTest {
    private final SearchShards shards = new SearchShards(Scratch.inMemory(), "");

    /** An even number: postings with places. */
    private static String postings(int characters) {
        return "A".repeat(characters);
    }

    private List<Integer> lengths() {
        shards.end();
        return shards.shards().stream().map(shard -> shard.data().length()).toList();
    }

    @Test
    void aFileThatIsLongEnoughEndsBeforeChosenLetters() {
        for (char first = 'a'; first <= 'z'; first++) {
            shards.add(first + "rk", postings(2000));
        }
        assertThat(lengths().subList(0, lengths().size() - 1)).allMatch(n -> n >= 7168);
        assertThat(shards.starts()).startsWith("").hasSizeBetween(4, 7);
    }

    @Test
    void wordsWithTheSameSixLettersStayTogetherUpToALimit() {
        IntStream.range(10, 99).forEach(i -> shards.add("harbour" + i, postings(500)));
        assertThat(lengths().get(0)).isBetween(14 * 1024, 14 * 1024 + 512);
        assertThat(shards.starts().subList(0, 2)).containsExactly("", "harbour39");
    }

    @Test
    void aFrequentWordBeginsAFileWhereTheOneBeforeIsNotShort() {
        shards.add("gull", postings(3100));
        shards.add("harbour", postings(8192));
        shards.add("heron", postings(3000));
        assertThat(lengths()).startsWith(3105);
        assertThat(shards.starts()).hasSizeBetween(2, 3).startsWith("");
    }

    @Test
    void aFrequentWordStandsBehindAShortFile() {
        shards.add("gull", postings(2000));
        shards.add("harbour", postings(8192));
        assertThat(lengths()).hasSize(1);
    }

    @Test
    void aWordThatBeginsWithAStartStandsInThatFile() {
        for (char first = 'a'; first <= 'z'; first++) {
            shards.add(first + "uayside", postings(4000));
        }
        shards.end();
        for (int i = 1; i < shards.starts().size(); i++) {
            String start = shards.starts().get(i);
            assertThat(start).hasSize(6);
            assertThat(shards.shards().get(i).data()).startsWith(start);
        }
    }

    @Test
    void noWordsAreNoFile() {
        assertThat(lengths()).isEmpty();
        assertThat(shards.starts()).isEmpty();
    }
}
