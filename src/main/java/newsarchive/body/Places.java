package newsarchive.body;

import newsarchive.article.Part;
import org.jspecify.annotations.Nullable;

/** Decides what the places of a body become on one page. Answers are data, never markup. */
public interface Places {

    /** Where a link leads; null drops the link and keeps its words. */
    @Nullable Target link(Part.LinkStart place);

    /** What stands for a picture; null leaves it out and prints its alternative text. */
    @Nullable Image picture(Part.Picture place);

    /** Where a picture that is not shown can be seen; null when nowhere. */
    default @Nullable Target pictureElsewhere(Part.Picture place) {
        return null;
    }

    /** Where the first mention of a name leads; null when nowhere. */
    default @Nullable Target mention(Part.Mention place) {
        return null;
    }

    /** What the mark at a paragraph's end is called for those who do not see it. */
    default String paragraphLabel() {
        return "Link to this paragraph";
    }

    /**
     * A link's target.
     *
     * @param href relative to the page, or absolute
     * @param external whether it leads out of the site
     */
    record Target(String href, boolean external) {}

    /**
     * A picture's source.
     *
     * @param src relative to the page
     * @param width in pixels, 0 when unknown
     * @param height in pixels, 0 when unknown
     */
    record Image(String src, int width, int height) {}

    /** Prints every target as the source wrote it: for {@code inspect}. */
    Places AS_WRITTEN =
            new Places() {
                @Override
                public Target link(Part.LinkStart place) {
                    return new Target(place.target(), false);
                }

                @Override
                public Image picture(Part.Picture place) {
                    return new Image(place.target(), place.width(), place.height());
                }
            };
}
