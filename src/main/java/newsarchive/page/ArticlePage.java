package newsarchive.page;

import java.util.List;
import newsarchive.body.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * The page of one article.
 *
 * @param language of the article, BCP 47; null when it is not known
 * @param direction {@code rtl} or {@code ltr}
 * @param kind {@code Opinion}, {@code Interview} …, null when not stated
 * @param topic the section the publisher put it in, null when not stated
 * @param authors in the byline's order; each leads to the author's page
 * @param date null when the article is undated
 * @param month to the articles of its month, null when the month is not known
 * @param year to the articles of its year, null when undated
 * @param dateline place and agency at the head of the text, null when none
 * @param original to the publisher's own page, null when its address is not known
 * @param archived to a copy in a web archive, null when the original's address is not known
 * @param robust what links to the original say of it and of its copy, null unless the curator names
 *     one
 * @param gone that the original was not there any more when it was last looked for, null when it
 *     was or nobody looked
 * @param length words and minutes, null where the text is not shown
 * @param contents section headings of a long text, empty for a short one
 * @param access {@code full}, {@code excerpt} or {@code link}
 * @param body the text, null unless access is full
 * @param excerpt paragraphs shown instead of the text, empty unless access is excerpt
 * @param bio the author's note under the text, null when none
 * @param note the curator's note, null when none
 * @param rights the rights statement that holds for it
 * @param earlier the next older article, null for the oldest
 * @param later the next newer article, null for the newest
 */
public record ArticlePage(
        String path,
        String source,
        String root,
        Head head,
        String headline,
        @Nullable String deck,
        @Nullable String language,
        String direction,
        @Nullable String kind,
        @Nullable String topic,
        List<Link> authors,
        @Nullable DateLabel date,
        @Nullable Link month,
        @Nullable Link year,
        @Nullable String dateline,
        @Nullable Link publisher,
        @Nullable String publisherNote,
        @Nullable String original,
        @Nullable Link archived,
        @Nullable RobustLink robust,
        @Nullable String gone,
        List<Link> tags,
        @Nullable String length,
        List<ContentsItem> contents,
        String access,
        @Nullable SafeHtml body,
        List<String> excerpt,
        @Nullable String bio,
        @Nullable String note,
        String rights,
        @Nullable ArticleCard earlier,
        @Nullable ArticleCard later,
        List<Near> related,
        List<Quoting> backlinks,
        List<Tie> relations,
        List<SharedPassage> passages,
        @Nullable OfStory story,
        ProvenanceView provenance,
        CitationFacts facts)
        implements Page {

    public ArticlePage {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        contents = List.copyOf(contents);
        excerpt = List.copyOf(excerpt);
        related = List.copyOf(related);
        backlinks = List.copyOf(backlinks);
        relations = List.copyOf(relations);
        passages = List.copyOf(passages);
    }

    @Override
    public String template() {
        return "page/article.html.peb";
    }

    /**
     * A heading in the list of contents.
     *
     * @param level 2 to 6
     */
    public record ContentsItem(int level, String href, String text) {}

    /**
     * A related article.
     *
     * @param reason why it is near: {@code Shares Geneva, ceasefire}
     */
    public record Near(ArticleCard card, String reason) {}

    /**
     * An article that links to this one.
     *
     * @param sentence the sentence around its link
     */
    public record Quoting(ArticleCard card, String sentence) {}

    /**
     * A tie the curator made, or a copy.
     *
     * @param label {@code Responds to}, {@code Translation} …
     * @param reason why a copy that nobody stated is one, else empty
     */
    public record Tie(String label, ArticleCard card, String reason) {}

    /**
     * The story to which an article belongs.
     *
     * @param link to its page
     * @param accounts the other accounts, in the order of time
     */
    public record OfStory(Link link, List<ArticleCard> accounts) {
        public OfStory {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * A passage that another article has too.
     *
     * @param opening its first words
     * @param here to the paragraph in this page, null when it has no address
     * @param there the other article, to the paragraph in its page
     * @param length how many words, in words
     */
    public record SharedPassage(
            String opening, @Nullable String here, ArticleCard there, String length) {}
}
