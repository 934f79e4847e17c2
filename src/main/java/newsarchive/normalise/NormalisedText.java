package newsarchive.normalise;

import java.util.List;
import newsarchive.article.Change;

/**
 * A text after the character rules.
 *
 * @param text with LF as its only line end, and as many lines as before
 * @param changes in the order of the text, with places in the original text
 */
public record NormalisedText(String text, List<Change> changes) {

    public NormalisedText {
        changes = List.copyOf(changes);
    }
}
