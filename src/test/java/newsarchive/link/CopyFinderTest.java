package newsarchive.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsarchive.words.ArchiveWords;
import newsarchive.words.HeldWords;
import newsarchive.words.NameSpellings;
import newsarchive.words.WordPass;
import org.junit.jupiter.api.Test;

/**
 * What is a copy and what is not, and how many planted copies are found among texts that share
 * words, phrases and quotations. {@code -Dcopies.articles=10000} measures a large archive.
 */
class CopyFinderTest {
    private static final int ARTICLES = Integer.getInteger("copies.articles", 1000);
    private static final int PLANTED = 200;

    private final Random random = new Random(7);

    private static CopyFinder.Found in(List<String> texts) {
        List<HeldWords> words =
                texts.stream()
                        .map(text -> WordPass.over(null, text, NameSpellings.NONE).words())
                        .toList();
        return CopyFinder.in(ArchiveWords.of(words), 2);
    }

    /** Words by Zipf's law, as in any language, and standing phrases of the trade. */
    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; ) {
            if (random.nextInt(40) == 0) {
                String phrase = "officials said on condition that they not be named p" + word(30);
                text.append(phrase).append(' ');
                i += 10;
            } else {
                text.append("w").append(word(20_000)).append(' ');
                i++;
            }
            if (i % 60 == 59) {
                text.append("\n\n");
            }
        }
        return text.toString();
    }

    private int word(int most) {
        return (int) Math.pow(most, random.nextDouble());
    }

    private String edited(String text, double kept) {
        return Arrays.stream(text.split(" ", -1))
                .map(word -> random.nextDouble() < kept ? word : "w" + word(20_000))
                .collect(Collectors.joining(" "));
    }

    private static String part(String text, double from, double to) {
        String[] words = text.split(" ", -1);
        return String.join(
                " ",
                Arrays.copyOfRange(words, (int) (words.length * from), (int) (words.length * to)));
    }

    /** A repost, a copy of which every tenth word is other, one with a new lead, an excerpt. */
    private String copy(String text, int kind) {
        return switch (kind) {
            case 0 -> text;
            case 1 -> edited(text, 0.9);
            case 2 -> text(30) + part(text, 0.15, 0.95);
            default -> part(text, 0.2, 0.6);
        };
    }

    @Test
    void plantedCopiesAreFoundAndNothingElse() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            texts.add(text(150 + random.nextInt(500)));
        }
        Set<String> planted = new TreeSet<>();
        for (int i = 0; i < PLANTED; i++) {
            planted.add(i + " " + texts.size());
            texts.add(copy(texts.get(i), i % 4));
        }
        for (int i = PLANTED; i < 2 * PLANTED; i++) {
            // another report of the same event: the same names, one common quotation
            String quotation = part(texts.get(i), 0.3, 0.3 + 35.0 / 400);
            texts.add(text(150) + quotation + " " + text(150));
        }
        CopyFinder.Found found = in(texts);
        Set<String> told = new TreeSet<>();
        found.copies().forEach(pair -> told.add(pair.first() + " " + pair.second()));
        long right = told.stream().filter(planted::contains).count();
        System.out.printf(
                "copies among %d: recall %d of %d, precision %d of %d%n",
                texts.size(), right, planted.size(), right, told.size());
        assertThat(right).isGreaterThanOrEqualTo(PLANTED * 98 / 100);
        assertThat(told.size() - right).isLessThanOrEqualTo(PLANTED / 100);
    }

    @Test
    void aPassageOfTwentyFiveWordsIsFoundWhereverItStands() {
        String passage = part(text(60), 0, 25.5 / 60).strip();
        int length = passage.split("\\s+", -1).length;
        for (int before = 0; before < 40; before++) {
            CopyFinder.Found found =
                    in(
                            List.of(
                                    text(90 + before) + passage + " " + text(70),
                                    text(80) + passage + " " + text(120)));
            assertThat(found.copies()).isEmpty();
            assertThat(found.passages()).hasSize(1);
            assertThat(found.passages().get(0).length()).isGreaterThanOrEqualTo(length);
        }
    }

    @Test
    void fewerWordsAreNoPassage() {
        String phrase = part(text(60), 0, 20.0 / 60).strip();
        CopyFinder.Found found = in(List.of(text(90) + phrase + " x", text(90) + phrase + " y"));
        assertThat(found.passages()).isEmpty();
        assertThat(found.copies()).isEmpty();
    }
}
