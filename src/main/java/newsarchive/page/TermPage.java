package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All articles of one term.
 *
 * @param section {@code tags}, {@code authors} or {@code publishers}
 * @param kind what the term is: {@code Topic}, {@code Author}, {@code Publisher}
 * @param facts how many articles and from when to when, in short phrases
 * @param note the curator's words about a publisher, null when none
 * @param website a publisher's own address, null when not stated
 * @param ribbon its articles on one line, null for a few
 * @param bibliographies the articles as files for bibliography programs, empty for a single one
 * @param near other terms found with this one, by heading
 */
public record TermPage(
        String path,
        String root,
        Head head,
        String section,
        String kind,
        String name,
        List<String> facts,
        @Nullable String note,
        @Nullable String website,
        @Nullable Ribbon ribbon,
        List<LinkGroup> near,
        List<CardGroup> groups,
        Pager pager,
        List<Link> bibliographies)
        implements Page {

    public TermPage {
        facts = List.copyOf(facts);
        near = List.copyOf(near);
        groups = List.copyOf(groups);
        bibliographies = List.copyOf(bibliographies);
    }

    @Override
    public String template() {
        return "page/term.html.peb";
    }
}
