package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A run of text that a reader sees as one piece: a paragraph, a heading, a list item, a table cell,
 * or the text between two block elements or two empty lines. One page's, on one thread.
 */
final class Passage {
    final Box box;
    final StringBuilder text = new StringBuilder();
    final List<Node> leaves = new ArrayList<>(2);
    int linkMass;
    int boldMass;
    int mass;
    int sentences;
    int commas;
    double worth;

    /** Why it is left out by itself; null while it is in. */
    @Nullable Role dropped;

    /** Whether it is taken into the article from outside its container. */
    boolean kept;

    Passage(Box box) {
        this.box = box;
    }

    /** Whether the last thing in it is the end of a sentence. */
    boolean endsSentence() {
        int i = text.length() - 1;
        while (i >= 0 && "\"'”’»)]“‹›".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && Letters.endsSentence(text.charAt(i));
    }

    double linkDensity() {
        return mass == 0 ? 0 : (double) linkMass / mass;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
