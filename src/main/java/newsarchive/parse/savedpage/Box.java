package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of the page with what decisions are made of: the role its names claim and the range of
 * passages it holds. One page's, on one thread.
 */
final class Box {
    final Element element;
    final @Nullable Box parent;
    final List<Box> children = new ArrayList<>(2);
    final String tag;
    final Role role;

    /** Whether its text stands apart from the text before and after it. */
    final boolean apart;

    int first;
    int end;

    /** Whether a picture lies in it. */
    boolean picture;

    /** Why it is left out; null while it is in. */
    @Nullable Role dropped;

    Box(Element element, @Nullable Box parent, Role role, boolean apart) {
        this.element = element;
        this.parent = parent;
        this.tag = element.normalName();
        this.role = role;
        this.apart = apart;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** Whether {@code other} is this box or lies in it. */
    boolean holds(Box other) {
        for (Box at = other; at != null; at = at.parent) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** Whether this or a box around it is left out. */
    boolean out() {
        for (Box at = this; at != null; at = at.parent) {
            if (at.dropped != null) {
                return true;
            }
        }
        return false;
    }

    /** The nearest box of one of the tags, itself included. */
    @Nullable Box within(String... tags) {
        for (Box at = this; at != null; at = at.parent) {
            for (String wanted : tags) {
                if (at.tag.equals(wanted)) {
                    return at;
                }
            }
        }
        return null;
    }
}
