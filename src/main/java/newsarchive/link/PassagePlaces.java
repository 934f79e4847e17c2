package newsarchive.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.article.Article;
import newsarchive.article.Part;
import newsarchive.body.ParagraphIds;
import newsarchive.text.Words;

/** Tells where a row of words stands in an article's page. For one thread. */
final class PassagePlaces {
    private static final int OPENING_WORDS = 12;

    private final List<Article> articles;
    private final Map<Integer, List<int[]>> spans = new HashMap<>();

    PassagePlaces(List<Article> articles) {
        this.articles = articles;
    }

    /**
     * Where a passage stands.
     *
     * @param paragraph the id of the paragraph that holds its middle; empty when it has none
     * @param opening its first words as they are written
     */
    record Place(String paragraph, String opening) {}

    /** The place of {@code length} words from the word {@code first} on. */
    Place of(int article, int first, int length) {
        String text = articles.get(article).body().text();
        List<int[]> words = spans.computeIfAbsent(article, this::spans);
        int start = words.get(first)[0];
        int last = Math.min(first + Math.min(OPENING_WORDS, length), words.size()) - 1;
        String opening =
                text.substring(start, words.get(last)[1]).replace("\n\n", " ").replace('\n', ' ');
        int middle = words.get(Math.min(first + length / 2, words.size() - 1))[0];
        return new Place(paragraph(article, text, middle), opening + " …");
    }

    private List<int[]> spans(int article) {
        List<int[]> words = new ArrayList<>();
        Words.each(
                articles.get(article).body().text(),
                (word, start, end) -> words.add(new int[] {start, end}));
        return words;
    }

    private String paragraph(int article, String text, int at) {
        int start = text.lastIndexOf("\n\n", at);
        int end = text.indexOf("\n\n", at);
        String paragraph = text.substring(start < 0 ? 0 : start + 2, end < 0 ? text.length() : end);
        String id = ParagraphIds.of(paragraph);
        Set<String> known = new HashSet<>();
        for (Part part : articles.get(article).body().parts()) {
            if (part instanceof Part.ParagraphEnd paragraphEnd) {
                known.add(paragraphEnd.id());
            }
        }
        return known.contains(id) ? id : "";
    }
}
