package newsarchive.words;

import java.util.Arrays;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.Mention;
import newsarchive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Goes once over an article's headline and text, finding the words from which search, related
 * articles, names and copies are made. What it gives depends on the article and the curator's names
 * alone. For one article and one thread.
 */
public final class WordPass {
    private final WordTable table = new WordTable();
    private final TextRow title = new TextRow();
    private final TextRow body = new TextRow();
    private final MentionFinder mentions;
    private String[] capitals = new String[64];

    private WordPass(@Nullable String headline, String text, NameSpellings names) {
        this.mentions = new MentionFinder(names, table);
        if (headline != null) {
            // a headline says nothing of which words are names: in many all are capitals
            Words.spans(
                    headline,
                    (start, end) ->
                            add(
                                    title,
                                    table.number(headline, start, end),
                                    Casing.UNTOLD,
                                    start,
                                    end));
            mentions.readHeadline(headline, title);
        }
        Words.spans(
                text,
                (start, end) -> {
                    int word = table.number(text, start, end);
                    int casing = Casing.of(text, start);
                    if (casing == Casing.CAPITAL && word != WordTable.NO_WORD) {
                        learn(word, text, start, end);
                    }
                    add(body, word, casing, start, end);
                });
        mentions.read(text, body);
    }

    /** Goes over a headline and a text. */
    public static WordPass over(@Nullable String headline, String text, NameSpellings names) {
        return new WordPass(headline, text, names);
    }

    /** The words of an article. */
    public static ArticleWords of(Article article, NameSpellings names) {
        return over(article.metadata().title(), article.body().text(), names).words();
    }

    private static void add(TextRow row, int word, int casing, int start, int end) {
        if (word != WordTable.NO_WORD) {
            row.add(word, casing, start, end);
        }
    }

    private void learn(int word, String text, int start, int end) {
        if (word >= capitals.length) {
            capitals = Arrays.copyOf(capitals, Math.max(word + 1, capitals.length * 2));
        }
        if (capitals[word] == null) {
            capitals[word] = text.substring(start, end);
        }
    }

    /** All mentions of names in the text, in order. */
    public List<Mention> mentions() {
        return mentions.all();
    }

    /** What is kept of the article. */
    public ArticleWords words() {
        StringBuilder vocabulary = new StringBuilder(table.size() * 8);
        StringBuilder written = new StringBuilder(table.size() * 2);
        for (int word = 0; word < table.size(); word++) {
            vocabulary.append(table.word(word)).append('\n');
            if (word < capitals.length && capitals[word] != null) {
                written.append(capitals[word]);
            }
            written.append('\n');
        }
        int[] hashes = body.hashes(table);
        return new ArticleWords(
                vocabulary.toString(),
                written.toString(),
                title.packed(),
                body.packed(),
                mentions.first(),
                mentions.doubtful(),
                Fingerprints.sketch(hashes),
                Fingerprints.prints(hashes));
    }
}
