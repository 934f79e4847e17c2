package newsarchive.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
 * its own, so that a place tells the field (docs/articles/search.md).
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
     * Tells the words of all fields but the text in ascending order of places.
     *
     * @param facts what the page says besides the text: date, kind, section
     * @return the place of the text's first word
     */
    int each(Entry entry, String facts, Visitor visitor) {
        range(entry.headline(), TITLE, AUTHORS, visitor);
        range(names(archive.authors(), entry.authors()), AUTHORS, PUBLISHER, visitor);
        if (entry.publisher() >= 0) {
            List<Integer> publisher = List.of(entry.publisher());
            range(names(archive.publisherTerms(), publisher), PUBLISHER, TAGS, visitor);
        }
        range(names(archive.tags(), entry.tags()), TAGS, TEXT, visitor);
        // a gap keeps the last fact from beginning a phrase with the text's first word
        return TEXT + range(facts, TEXT, Integer.MAX_VALUE, visitor) + 1;
    }

    /**
     * The text that can be found and quoted, in paragraphs.
     *
     * @param whole whether the article's text stands there as it is
     * @param shown its text, or as much of it as is shown; it may be read from the disk for that
     */
    record Text(
            List<String> before, boolean whole, Supplier<List<String>> shown, List<String> after) {

        /** Paragraphs separated by a line end. */
        String quoted() {
            List<String> all = new ArrayList<>(before);
            all.addAll(shown.get());
            all.addAll(after);
            return String.join("\n", all).replace("\n\n", "\n");
        }
    }

    /** The text of an article as far as its access allows. */
    Text text(Entry entry) {
        Article article = entry.article();
        Metadata metadata = article.metadata();
        List<String> before = new ArrayList<>();
        add(before, metadata.deck());
        add(before, metadata.summary());
        if (metadata.dateline() != null) {
            add(before, metadata.dateline().place());
        }
        List<String> after = new ArrayList<>();
        add(after, metadata.bio());
        add(after, article.curation().note());
        return new Text(before, entry.access() == Access.FULL, () -> shown(entry), after);
    }

    private static List<String> shown(Entry entry) {
        List<String> shown = new ArrayList<>();
        if (entry.access() == Access.FULL) {
            add(shown, entry.article().body().text());
        } else if (entry.access() == Access.EXCERPT) {
            shown.addAll(Opening.sentences(entry.article().body().text(), EXCERPT_WORDS));
        }
        return shown;
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

    /**
     * Tells the words of paragraphs, beginning at a place.
     *
     * @return the place after the last word
     */
    static int words(List<String> paragraphs, int from, Visitor visitor) {
        int place = from;
        for (String paragraph : paragraphs) {
            place += range(paragraph, place, Integer.MAX_VALUE, visitor);
        }
        return place;
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
