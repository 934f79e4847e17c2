package newsarchive.link;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.Body;
import newsarchive.article.Mention;
import newsarchive.article.OpeningWords;

/**
 * An article in its place in the archive.
 *
 * @param index own place in {@link Archive#entries}
 * @param path address relative to the site's root: {@code articles/slug.html}
 * @param headline the headline; where the source has none, the first words of the text
 * @param sharesHeadline whether another article has the same headline
 * @param access how much may be shown: the article's own, else its publisher's, else the archive's
 * @param earlier index of the next older article, -1 when there is none
 * @param later index of the next newer article, -1 when there is none
 * @param tags places in {@link Archive#tags}
 * @param authors places in {@link Archive#authors}, in the byline's order
 * @param publisher place in {@link Archive#publisherTerms}, -1 when unknown
 * @param names the names that headline and text mention, in the order of first mentions
 * @param leader the copy that leads where this text was published several times; own place where
 *     this one leads or there is no other
 * @param copies the other articles with this text
 * @param passages passages that also stand in articles that are no copies
 * @param story place in {@link Archive#stories}, -1 when it is in none
 * @param related at most five, best first
 * @param backlinks articles that link to this one
 * @param relations curated ties with other articles, both directions
 * @param links what each written target of the body becomes; one that is not here leads nowhere,
 *     and its words stay without a link
 * @param pictures what each written picture becomes; one that is not here is left out
 */
public record Entry(
        int index,
        Article article,
        String path,
        String headline,
        boolean sharesHeadline,
        Access access,
        int earlier,
        int later,
        List<Integer> tags,
        List<Integer> authors,
        int publisher,
        List<Named> names,
        int leader,
        List<Copy> copies,
        List<Shared> passages,
        int story,
        List<Related> related,
        List<Backlink> backlinks,
        List<Relation> relations,
        Map<String, Destination> links,
        Map<String, Image> pictures) {

    /** Words of the longest opening that is shown anywhere. */
    public static final int LONGEST_OPENING = 60;

    public Entry {
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
        names = List.copyOf(names);
        copies = List.copyOf(copies);
        passages = List.copyOf(passages);
        related = List.copyOf(related);
        backlinks = List.copyOf(backlinks);
        relations = List.copyOf(relations);
        links = inOrder(links);
        pictures = inOrder(pictures);
    }

    private static <V> Map<String, V> inOrder(Map<String, V> map) {
        // few articles have pictures, and an empty map has no order
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The same, telling {@link TextUse} when its text is read. */
    public Entry noted() {
        return article.body() instanceof NotedBody ? this : with(article, headline, names);
    }

    /** The same with another text; what it tells of names stands elsewhere in it. */
    Entry with(Article edited, String headlineNow, List<Named> named) {
        return new Entry(
                index,
                edited.withBody(NotedBody.of(index, edited.body())),
                path,
                headlineNow,
                sharesHeadline,
                access,
                earlier,
                later,
                tags,
                authors,
                publisher,
                named,
                leader,
                copies,
                passages,
                story,
                related,
                backlinks,
                relations,
                links,
                pictures);
    }

    /**
     * The first words of the text on one line, with an ellipsis where more follow.
     *
     * @param words at most {@link #LONGEST_OPENING}
     */
    public String opening(int words) {
        if (words > LONGEST_OPENING) {
            throw new IllegalArgumentException("too long for an opening: " + words);
        }
        Body body = article.body();
        return OpeningWords.of(body instanceof NotedBody noted ? noted.forOpening() : body, words);
    }

    /** Whether every opening of this text is that of the other's. */
    public boolean opensLike(Entry other) {
        for (int words = 1; words <= LONGEST_OPENING; words++) {
            if (!opening(words).equals(other.opening(words))) {
                return false;
            }
        }
        return true;
    }

    /** How many words the text has, for telling how long it is read and nothing else. */
    public int wordsForTime() {
        return article.body() instanceof NotedBody noted
                ? noted.wordsForTime()
                : article.body().words();
    }

    /**
     * A name that the article mentions.
     *
     * @param term place in {@link Archive#nameTerms}
     */
    public record Named(int term, Mention mention) {}

    /**
     * Another article with the same text, or with an excerpt of it.
     *
     * @param percent share of the shorter text that stands in the longer; 0 where the curator says
     *     so
     */
    public record Copy(int entry, int percent) {}

    /**
     * A passage that another article has too, word by word.
     *
     * @param paragraph id of the paragraph here, empty when it has none
     * @param opening its first words
     * @param entry the other article
     * @param otherParagraph id of the paragraph there, empty when it has none
     * @param words how many words it has
     */
    public record Shared(
            String paragraph, String opening, int entry, String otherParagraph, int words) {}

    /** Another article and what both hold: {@code Geneva, ceasefire}. */
    public record Related(int entry, List<String> shared) {
        public Related {
            shared = List.copyOf(shared);
        }
    }

    /** An article that links here, and the sentence around its link. */
    public record Backlink(int entry, String sentence) {}

    /**
     * A curated tie.
     *
     * @param kind {@code responds-to}, {@code response}, {@code corrects}, {@code corrected-by},
     *     {@code translation-of}, {@code translation}, {@code series}, {@code copy-of}, {@code
     *     copy}
     */
    public record Relation(String kind, int entry) {}

    /**
     * Where a written link leads.
     *
     * @param path relative to the site's root when {@code inside}, empty for the page that holds
     *     the link; else absolute
     * @param fragment without {@code #}, empty when none
     */
    public record Destination(String path, String fragment, boolean inside) {}

    /**
     * What a written picture becomes.
     *
     * @param src relative to the site's root when {@code inside}, else absolute
     * @param shown false where the archive does not load pictures from that host: a link stands
     *     there instead
     * @param width in pixels, 0 when unknown
     * @param height in pixels, 0 when unknown
     */
    public record Image(String src, boolean inside, boolean shown, int width, int height) {}
}
