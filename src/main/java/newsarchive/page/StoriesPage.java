package newsarchive.page;

import java.util.List;

/** The index of stories, newest first. */
public record StoriesPage(
        String path,
        String root,
        Head head,
        String heading,
        String count,
        List<Row> stories,
        Pager pager)
        implements Page {

    public StoriesPage {
        stories = List.copyOf(stories);
    }

    @Override
    public String section() {
        return "stories";
    }

    @Override
    public String template() {
        return "page/stories.html.peb";
    }

    /**
     * One story.
     *
     * @param facts how many accounts, of which publishers, and when
     */
    public record Row(String href, String name, List<String> facts) {
        public Row {
            facts = List.copyOf(facts);
        }
    }
}
