package newsarchive.words;

import java.util.List;
import newsarchive.article.Mention;

/**
 * The words of one article in memory. A word of {@code title} and {@code body} is four times its
 * number plus its {@link Casing}.
 *
 * <p>Takes about 4 bytes for each word of a long report, as much again for each distinct one.
 *
 * @param vocabulary the distinct words, folded, in the order in which they are met, each followed
 *     by a line end
 * @param capitals for each of them the form in which it first stands with a capital in the midst of
 *     a sentence of the text, nothing where it never does; each followed by a line end
 * @param title the words of the headline
 * @param body the words of the text
 * @param sketch hashes by which copies of the text are noticed, ascending
 * @param prints hashes by which passages that stand elsewhere too are noticed, in their order
 */
public record HeldWords(
        String vocabulary,
        String capitals,
        PackedNumbers title,
        PackedNumbers body,
        List<Mention> mentions,
        List<String> doubtful,
        PackedNumbers sketch,
        PackedNumbers prints)
        implements ArticleWords {

    public HeldWords {
        mentions = List.copyOf(mentions);
        doubtful = List.copyOf(doubtful);
    }

    @Override
    public HeldWords held() {
        return this;
    }
}
