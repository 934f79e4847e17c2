package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of the page with what decisions are made of: the role its names claim and the range of
 * passages it holds. What is asked of the boxes around it is known without walking up to them, so
 * that a page of a hundred thousand nested elements costs no more than a flat one. One page's, on
 * one thread.
 */
final class Box {
    final Element element;
    final @Nullable Box parent;
    final List<Box> children = new ArrayList<>(2);
    final String tag;
    final Role role;

    /** What its names say, in bits of {@link NameHints}. */
    final int hints;

    /** Whether its text stands apart from the text before and after it. */
    final boolean apart;

    /** The nearest box whose text stands apart, itself included; the outermost where none does. */
    final Box block;

    /** Place among the page's boxes in document order, and that behind the last it holds. */
    final int at;

    int after;

    int first;
    int end;

    /** Whether a picture lies in it. */
    boolean picture;

    private final int inside;
    private @Nullable Role dropped;
    private @Nullable Role out;

    Box(Element element, @Nullable Box parent, Role role, int hints, boolean apart, int at) {
        this.element = element;
        this.parent = parent;
        this.tag = element.normalName();
        this.role = role;
        this.hints = hints;
        this.apart = apart;
        this.at = at;
        this.after = at + 1;
        this.block = apart || parent == null ? this : parent.block;
        this.inside = Inside.bit(tag) | (parent == null ? 0 : parent.inside);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** Whether {@code other} is this box or lies in it. */
    boolean holds(Box other) {
        return at <= other.at && other.at < after;
    }

    /** Whether its names hint at any of these. */
    boolean hints(int at) {
        return (hints & at) != 0;
    }

    /** Whether it or a box around it is of one of the kinds of {@link Inside}. */
    boolean inside(int kinds) {
        return (inside & kinds) != 0;
    }

    /** Why this box itself is left out; null while it is not. */
    @Nullable Role dropped() {
        return dropped;
    }

    /** Whether this or a box around it is left out. */
    boolean out() {
        return out != null;
    }

    /** Why this or a box around it is left out; null while it is in. */
    @Nullable Role whyOut() {
        return out;
    }

    /** Leaves it out with all that it holds; parts that were left out before keep their reason. */
    void drop(Role why, List<Box> boxes) {
        dropped = why;
        out = why;
        int i = at + 1;
        while (i < after) {
            Box within = boxes.get(i);
            if (within.out == null) {
                within.out = why;
                i++;
            } else {
                i = within.after;
            }
        }
    }

    /** Takes it in again. */
    void clear() {
        dropped = null;
        out = null;
    }

    /** The nearest box of a tag, itself included. */
    @Nullable Box within(String wanted) {
        for (Box box = this; box != null; box = box.parent) {
            if (box.tag.equals(wanted)) {
                return box;
            }
        }
        return null;
    }
}
