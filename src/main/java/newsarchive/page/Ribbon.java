package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole archive on one line: a bar for each month (or year, where there are many), as high as
 * it has articles. Places are in percent of the width, so that the drawing needs no script and its
 * letters keep their size on a phone.
 *
 * @param label what it shows, for those who do not see it
 * @param height of the drawing in pixels, without the years below
 */
public record Ribbon(String label, int height, List<Bar> bars, List<Mark> marks) {

    public Ribbon {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

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
