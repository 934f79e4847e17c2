package newsarchive.page;

import java.util.List;

/** Counted links under a heading. */
public record LinkGroup(String heading, List<CountedLink> links) {
    public LinkGroup {
        links = List.copyOf(links);
    }
}
