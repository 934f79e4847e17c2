package newsarchive.article;

import java.util.List;

/**
 * An article's text, written once for all places that show it. Where an archive is large it lies on
 * the disk and is read when it is asked for; whoever needs a part of it several times keeps that.
 * Immutable, safe for many threads.
 */
public interface Body {

    /** An article without a text. */
    Body EMPTY = of(List.of(), "", List.of(), 0);

    /** HTML with places, in order. */
    List<Part> parts();

    /** Plain text: paragraphs separated by one blank line, list items one a line. */
    String text();

    /** Section headings in order. */
    List<Heading> headings();

    /** Number of words, runs of letters and digits. */
    int words();

    /** A body in memory; its parts are as told by the methods of the same names. */
    static Body of(List<Part> parts, String text, List<Heading> headings, int words) {
        return new WrittenBody(parts, text, headings, words);
    }

    /**
     * A section heading.
     *
     * @param level 2 to 6 as written into the page
     * @param id its address in the page
     */
    record Heading(int level, String id, String text) {}
}
