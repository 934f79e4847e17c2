package newsarchive.words;

import java.util.Arrays;
import newsarchive.article.Article;
import newsarchive.text.Words;

/**
 * Goes once over an article's headline and text, finding the words from which search, related
 * articles, names and copies are made. What it gives depends on the article alone. For one article
 * and one thread.
 */
public final class WordPass {
    private final WordTable table = new WordTable();
    private String[] capitals = new String[64];
    private int[] entries = new int[1024];
    private int used;

    private WordPass() {}

    /** The words of an article. */
    public static ArticleWords of(Article article) {
        WordPass pass = new WordPass();
        String title = article.metadata().title();
        PackedNumbers ofTitle = title == null ? PackedNumbers.NONE : pass.title(title);
        PackedNumbers ofBody = pass.body(article.body().text());
        return pass.words(ofTitle, ofBody);
    }

    /** A headline says nothing of which words are names: in many all are capitals. */
    private PackedNumbers title(String title) {
        Words.spans(title, (start, end) -> add(table.number(title, start, end), Casing.UNTOLD));
        return taken();
    }

    private PackedNumbers body(String text) {
        Words.spans(
                text,
                (start, end) -> {
                    int word = table.number(text, start, end);
                    int casing = Casing.of(text, start);
                    if (casing == Casing.CAPITAL && word != WordTable.NO_WORD) {
                        learn(word, text, start, end);
                    }
                    add(word, casing);
                });
        return taken();
    }

    private void learn(int word, String text, int start, int end) {
        if (word >= capitals.length) {
            capitals = Arrays.copyOf(capitals, Math.max(word + 1, capitals.length * 2));
        }
        if (capitals[word] == null) {
            capitals[word] = text.substring(start, end);
        }
    }

    private void add(int word, int casing) {
        if (word == WordTable.NO_WORD) {
            return;
        }
        if (used == entries.length) {
            entries = Arrays.copyOf(entries, used * 2);
        }
        entries[used++] = Casing.entry(word, casing);
    }

    private PackedNumbers taken() {
        PackedNumbers row = PackedNumbers.of(entries, used);
        used = 0;
        return row;
    }

    private ArticleWords words(PackedNumbers title, PackedNumbers body) {
        StringBuilder vocabulary = new StringBuilder(table.size() * 8);
        StringBuilder written = new StringBuilder(table.size() * 2);
        for (int word = 0; word < table.size(); word++) {
            vocabulary.append(table.word(word)).append('\n');
            if (word < capitals.length && capitals[word] != null) {
                written.append(capitals[word]);
            }
            written.append('\n');
        }
        return new ArticleWords(vocabulary.toString(), written.toString(), title, body);
    }
}
