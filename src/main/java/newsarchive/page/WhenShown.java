package newsarchive.page;

import java.util.function.Supplier;

/**
 * A text that is made when a template prints it: most lists show an article by a row that stood in
 * another list already, and then what only the row shows need not be made again. Immutable.
 */
public final class WhenShown {
    private final Supplier<String> text;

    WhenShown(Supplier<String> text) {
        this.text = text;
    }

    /** The text, made anew. */
    @Override
    public String toString() {
        return text.get();
    }
}
