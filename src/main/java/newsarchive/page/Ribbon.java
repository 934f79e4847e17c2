package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole archive on one line: a bar for each month (or year, where there are many), as high as
 * it has articles. Places are in percent of the width, so that the drawing needs no script and its
 * letters keep their size on a phone.
 *
 * <p>It is drawn for those who see it and point; the same is told by the lists of years and months.
 *
 * @param height of the drawing in pixels, without the years below
 * @param ghosts the whole archive, where the bars are a part of it
 */
public record Ribbon(int height, List<Ghost> ghosts, List<Bar> bars, List<Mark> marks) {

    public Ribbon {
        ghosts = List.copyOf(ghosts);
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /** A bar of the whole archive behind a part of it; places as in {@link Bar}. */
    public record Ghost(String x, String width, int y, int height) {}

    /**
     * A month with articles.
     *
     * @param x left edge in percent
     * @param width in percent
     * @param slotX left edge of the whole slot, which takes the pointer
     * @param y upper edge in pixels
     * @param label {@code February 2016: 5 articles}
     */
    public record Bar(
            String href,
            String label,
            String x,
            String width,
            String slotX,
            String slotWidth,
            int y,
            int height) {}

    /**
     * The beginning of a year.
     *
     * @param href to the year, null when it has no articles
     * @param x in percent
     * @param shown whether there is room for its number
     */
    public record Mark(@Nullable String href, String text, String x, boolean shown) {}
}
