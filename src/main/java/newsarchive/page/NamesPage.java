package newsarchive.page;

import java.util.List;

/**
 * The index of names, by kind.
 *
 * @param count how many names, in words
 */
public record NamesPage(
        String path,
        String root,
        Head head,
        String heading,
        String count,
        List<LinkGroup> groups,
        Pager pager)
        implements Page {

    public NamesPage {
        groups = List.copyOf(groups);
    }

    @Override
    public String section() {
        return "names";
    }

    @Override
    public String template() {
        return "page/names.html.peb";
    }
}
