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
    private final TextRow title;
    private final TextRow body;
    private final MentionFinder mentions;
    private final char[] text;

    /** Where each word first stands with a capital in the midst of a sentence: start and end. */
    private int[] capitals = new int[1024];

    private WordPass(@Nullable String headline, String text, NameSpellings names) {
        this.mentions = new MentionFinder(names, table);
        this.title = new TextRow(headline == null ? 0 : headline.length(), !names.isEmpty());
        this.body = new TextRow(text.length(), !names.isEmpty());
        this.text = text.toCharArray();
        if (headline != null) {
            readHeadline(headline.toCharArray());
            mentions.readHeadline(headline, title);
        }
        Words.spans(this.text, this::read);
        mentions.read(text, body);
    }

    /** A headline says nothing of which words are names: in many all are capitals. */
    private void readHeadline(char[] headline) {
        Words.spans(
                headline,
                (start, end) -> {
                    int word = table.number(headline, start, end);
                    if (word != WordTable.NO_WORD) {
                        title.add(word, Casing.UNTOLD, start, end);
                    }
                });
    }

    private void read(int start, int end) {
        int word = table.number(text, start, end);
        if (word != WordTable.NO_WORD) {
            int casing = Casing.of(text, start);
            if (casing == Casing.CAPITAL) {
                learn(word, start, end);
            }
            body.add(word, casing, start, end);
        }
    }

    private void learn(int word, int start, int end) {
        if (2 * word >= capitals.length) {
            capitals = Arrays.copyOf(capitals, 4 * word);
        }
        if (capitals[2 * word + 1] == 0) {
            capitals[2 * word] = start;
            capitals[2 * word + 1] = end;
        }
    }

    /** Goes over a headline and a text. */
    public static WordPass over(@Nullable String headline, String text, NameSpellings names) {
        return new WordPass(headline, text, names);
    }

    /** The words of an article. */
    public static HeldWords of(Article article, NameSpellings names) {
        return over(article.metadata().title(), article.body().text(), names).words();
    }

    /** All mentions of names in the text, in order. */
    public List<Mention> mentions() {
        return mentions.all();
    }

    /** What is kept of the article. */
    public HeldWords words() {
        int[] hashes = body.hashes(table);
        return new HeldWords(
                table.all(),
                written(),
                title.packed(),
                body.packed(),
                mentions.first(),
                mentions.doubtful(),
                Fingerprints.sketch(hashes),
                Fingerprints.prints(hashes));
    }

    /** The forms with a capital, each followed by a line end. */
    private String written() {
        int size = table.size();
        int met = Math.min(size, capitals.length / 2);
        int length = size;
        for (int i = 0; i < 2 * met; i += 2) {
            length += capitals[i + 1] - capitals[i];
        }
        char[] written = new char[length];
        int at = 0;
        for (int i = 0; i < size; i++) {
            if (i < met) {
                for (int from = capitals[2 * i]; from < capitals[2 * i + 1]; from++) {
                    written[at++] = text[from];
                }
            }
            written[at++] = '\n';
        }
        return new String(written);
    }
}
