package newsarchive.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole archive on one line: a slot for each month (or year, where there are many), with a bar
 * as high as it has articles. Slots share the width evenly, so that the drawing needs no script,
 * its letters keep their size on a phone, and time runs as writing does. Links stand around the
 * drawings: one inside a drawing is followed by some browsers only, and told by none.
 *
 * <p>It is drawn for those who see it and point; the same is told by the lists of years and months.
 *
 * @param height of the drawing in pixels, without the years below
 * @param slots in order of time, whole years
 * @param marks one for each year, in the same order
 */
public record Ribbon(int height, List<Slot> slots, List<Mark> marks) {

    public Ribbon {
        slots = List.copyOf(slots);
        marks = List.copyOf(marks);
    }

    /**
     * A month.
     *
     * @param href to its page, null where it has no bar
     * @param label {@code February 2016: 5 articles}, null where it has no bar
     * @param bar null where there are no articles
     * @param ghost the whole archive behind a part of it, null where it is not drawn
     */
    public record Slot(
            @Nullable String href,
            @Nullable String label,
            @Nullable Bar bar,
            @Nullable Bar ghost) {}

    /**
     * A drawn bar.
     *
     * @param y upper edge in pixels
     */
    public record Bar(int y, int height) {}

    /**
     * A year.
     *
     * @param href to the year, null when it has no articles
     * @param shown whether there is room for its number
     */
    public record Mark(@Nullable String href, String text, boolean shown) {}
}
