package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at an address whose page was withdrawn: that it was, when and why, and as much of
 * what stood there as may be told. Its text never is.
 *
 * @param heading the title of what stood there; where it is not told, that the page was withdrawn
 * @param titled whether {@code heading} is a title
 * @param withdrawn the day of the withdrawal, null where the ledger's day is none
 * @param authors their names, empty where they are not told
 * @param publisher null where it is not told
 * @param date the article's own date, null where it is not told
 */
public record WithdrawnPage(
        String path,
        String root,
        Head head,
        String heading,
        boolean titled,
        @Nullable DateLabel withdrawn,
        String reason,
        List<String> authors,
        @Nullable String publisher,
        @Nullable DateLabel date)
        implements Page {

    public WithdrawnPage {
        authors = List.copyOf(authors);
    }

    @Override
    public String template() {
        return "page/withdrawn.html.peb";
    }
}
