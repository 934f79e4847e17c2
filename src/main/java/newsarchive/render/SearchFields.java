package newsarchive.render;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.Metadata;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;
import newsarchive.text.Opening;
import newsarchive.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What of an article can be found, as far as its access allows. Each field has a range of places of
 * its own, so that a place tells the field (docs/search.md).
 */
final class SearchFields {
    /** First place of each range: headline, authors, publisher, tags, text. */
    static final int TITLE = 0;

    static final int AUTHORS = 64;
    static final int PUBLISHER = 128;
    static final int TAGS = 160;
    static final int TEXT = 256;

    private static final int TITLE_WEIGHT = 5;
    private static final int NAME_WEIGHT = 3;

    /** As many words of an excerpt as its page shows. */
    private static final int EXCERPT_WORDS = 80;

    private final Archive archive;

    SearchFields(Archive archive) {
        this.archive = archive;
    }

    /** Hears each word of an article and its place. */
    @FunctionalInterface
    interface Visitor {
        void word(String word, int place);
    }

    /** What a word at a place counts. */
    static int weight(int place) {
        return place >= TEXT ? 1 : place < AUTHORS ? TITLE_WEIGHT : NAME_WEIGHT;
    }

    /**
     * Tells the words of an article in ascending order of places.
     *
     * @param facts what the page says besides the text: date, kind, section
     * @param text as {@link #text} gives it
     * @return the number of words of the text
     */
    int each(Entry entry, String facts, String text, Visitor visitor) {
        range(entry.headline(), TITLE, AUTHORS, visitor);
        range(names(archive.authors(), entry.authors()), AUTHORS, PUBLISHER, visitor);
        if (entry.publisher() >= 0) {
            List<Integer> publisher = List.of(entry.publisher());
            range(names(archive.publisherTerms(), publisher), PUBLISHER, TAGS, visitor);
        }
        range(names(archive.tags(), entry.tags()), TAGS, TEXT, visitor);
        // a gap keeps the last fact from beginning a phrase with the text's first word
        int told = range(facts, TEXT, Integer.MAX_VALUE, visitor);
        return range(text, TEXT + told + 1, Integer.MAX_VALUE, visitor);
    }

    /** The text that can be found and quoted: paragraphs separated by a line end. */
    String text(Entry entry) {
        Article article = entry.article();
        Metadata metadata = article.metadata();
        List<String> paragraphs = new ArrayList<>();
        add(paragraphs, metadata.deck());
        add(paragraphs, metadata.summary());
        if (metadata.dateline() != null) {
            add(paragraphs, metadata.dateline().place());
        }
        if (entry.access() == Access.FULL) {
            add(paragraphs, article.body().text());
        } else if (entry.access() == Access.EXCERPT) {
            paragraphs.addAll(Opening.sentences(article.body().text(), EXCERPT_WORDS));
        }
        add(paragraphs, metadata.bio());
        add(paragraphs, article.curation().note());
        return String.join("\n", paragraphs).replace("\n\n", "\n");
    }

    private static void add(List<String> paragraphs, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            paragraphs.add(text.strip());
        }
    }

    private static String names(Taxonomy taxonomy, List<Integer> places) {
        List<String> names = new ArrayList<>();
        places.forEach(place -> names.add(taxonomy.terms().get(place).name()));
        return String.join(" \n ", names);
    }

    /** Tells the words of one field; those beyond its range are not told. */
    private static int range(String text, int from, int to, Visitor visitor) {
        int[] place = {from};
        Words.each(
                text,
                (word, start, end) -> {
                    if (place[0] < to) {
                        visitor.word(word, place[0]);
                    }
                    place[0]++;
                });
        return place[0] - from;
    }
}
