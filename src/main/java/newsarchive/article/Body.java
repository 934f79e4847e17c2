package newsarchive.article;

import java.util.List;

/**
 * An article's text, written once for all places that show it.
 *
 * @param parts HTML with places, in order
 * @param text plain text: paragraphs separated by one blank line, list items one a line
 * @param headings section headings in order
 * @param words number of words, runs of letters and digits
 */
public record Body(List<Part> parts, String text, List<Heading> headings, int words) {

    /** An article without a text. */
    public static final Body EMPTY = new Body(List.of(), "", List.of(), 0);

    public Body {
        parts = List.copyOf(parts);
        headings = List.copyOf(headings);
    }

    /**
     * A section heading.
     *
     * @param level 2 to 6 as written into the page
     * @param id its address in the page
     */
    public record Heading(int level, String id, String text) {}
}
