package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;

/**
 * Reads the articles of a raw text clipping. Any text gives an answer; time grows with its length.
 * Pure; safe for many threads.
 */
public final class ClippingReader {

    /**
     * Reads all articles of a text in order.
     *
     * @param text with LF line ends, without control characters; may be empty
     * @return none when the text is blank
     */
    public List<ParsedArticle> read(String text, Reading reading) {
        ReadText read = ReadText.of(text);
        List<ParsedArticle> articles = new ArrayList<>();
        List<ReadText.Span> spans = read.articles();
        for (int i = 0; i < spans.size(); i++) {
            articles.add(new ArticleReader(read, spans, i, reading).article());
        }
        return List.copyOf(articles);
    }

    /** What each block of a text was taken for, and why. */
    public List<BlockReading> explain(String text, Reading reading) {
        ReadText read = ReadText.of(text);
        List<BlockReading> blocks = new ArrayList<>();
        List<ReadText.Span> spans = read.articles();
        for (int article = 0; article < spans.size(); article++) {
            for (int i = spans.get(article).from(); i < spans.get(article).to(); i++) {
                blocks.add(explain(read, i, article, reading));
            }
        }
        return List.copyOf(blocks);
    }

    private static BlockReading explain(ReadText read, int i, int article, Reading reading) {
        Signs signs = read.blocks().get(i);
        Role role = read.state(i).role();
        return new BlockReading(
                signs.block().firstLine().index() + reading.firstLine(),
                signs.block().lastLine().index() + reading.firstLine(),
                role.reason(),
                role.use().name().toLowerCase(Locale.ROOT),
                read.path().confidence(i),
                read.path().runnerUp(i).reason(),
                read.path().reasons(signs, i),
                article);
    }
}
