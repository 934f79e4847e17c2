package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All articles that mention one name.
 *
 * @param kind {@code Person}, {@code Organisation} or {@code Place}
 * @param facts how many articles and from when to when, in short phrases
 * @param description the curator's, null when none
 * @param spellings other forms of the name
 * @param identity the name's entry in Wikidata, null when not stated
 * @param curated pages on which the curator's own statements stand: the topic or author so named
 * @param ribbon its articles on one line, null for a few
 * @param years where each year's articles begin in the page, with their number
 * @param near names mentioned in the same articles, topics, publishers, by heading
 * @param bibliographies the articles as files for bibliography programs, empty for a single one
 */
public record NamePage(
        String path,
        String root,
        Head head,
        String kind,
        String name,
        List<String> facts,
        @Nullable String description,
        List<String> spellings,
        @Nullable Link identity,
        List<Link> curated,
        @Nullable Ribbon ribbon,
        List<CountedLink> years,
        List<LinkGroup> near,
        List<MentionGroup> groups,
        Pager pager,
        List<Link> bibliographies)
        implements Page {

    public NamePage {
        facts = List.copyOf(facts);
        spellings = List.copyOf(spellings);
        curated = List.copyOf(curated);
        years = List.copyOf(years);
        near = List.copyOf(near);
        groups = List.copyOf(groups);
        bibliographies = List.copyOf(bibliographies);
    }

    @Override
    public String section() {
        return "names";
    }

    @Override
    public String template() {
        return "page/name.html.peb";
    }

    /**
     * The articles of one year.
     *
     * @param id address of the heading in the page
     */
    public record MentionGroup(String id, String heading, String href, List<MentionRow> rows) {
        public MentionGroup {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An article and the sentence that mentions the name: {@code before}, {@code words}, {@code
     * after}, all empty where only the headline does.
     */
    public record MentionRow(ArticleCard card, String before, String words, String after) {}
}
