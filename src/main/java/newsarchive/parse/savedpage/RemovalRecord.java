package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Removal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Tells what visible text of a page is not in its article and why. Parts that lie within the
 * article's own container are told one by one; the rest of the page, its navigation and columns, is
 * told in one line for each reason.
 */
final class RemovalRecord {
    private static final int LONGEST = 300;

    private final Outline outline;
    private final Box body;
    private final int lineShift;
    private final List<Removal> near = new ArrayList<>();
    private final Map<Role, Group> far = new EnumMap<>(Role.class);

    private static final class Group {
        final StringBuilder text = new StringBuilder();
        int first;
        int last;
    }

    private RemovalRecord(Outline outline, Box body, int lineShift) {
        this.outline = outline;
        this.body = body;
        this.lineShift = lineShift;
    }

    /** The record of what was left out around and within {@code body}. */
    static List<Removal> of(Outline outline, Box body, int lineShift) {
        RemovalRecord record = new RemovalRecord(outline, body, lineShift);
        record.collect();
        List<Removal> all = new ArrayList<>(record.near);
        record.far.forEach(
                (role, group) ->
                        all.add(
                                new Removal(
                                        group.first,
                                        group.last,
                                        role.reason,
                                        shortened(group.text))));
        return List.copyOf(all);
    }

    private void collect() {
        Passage before = null;
        StringBuilder text = new StringBuilder();
        Role role = Role.NONE;
        int first = 0;
        int last = 0;
        for (Passage passage : outline.passages) {
            Role why = reason(passage);
            boolean together = before != null && why == role && near(passage);
            if (!together && !text.isEmpty()) {
                near.add(new Removal(first, last, role.reason, shortened(text)));
                text.setLength(0);
            }
            before = null;
            if (why == Role.NONE) {
                continue;
            }
            if (!near(passage)) {
                addFar(why, passage);
                continue;
            }
            first = text.isEmpty() ? line(passage, true) : first;
            last = line(passage, false);
            text.append(text.isEmpty() ? "" : " / ").append(passage.text);
            role = why;
            before = passage;
        }
        if (!text.isEmpty()) {
            near.add(new Removal(first, last, role.reason, shortened(text)));
        }
    }

    private void addFar(Role why, Passage passage) {
        Group group = far.computeIfAbsent(why, key -> new Group());
        if (group.text.isEmpty()) {
            group.first = line(passage, true);
        }
        group.last = Math.max(group.last, line(passage, false));
        if (group.text.length() <= LONGEST) {
            group.text.append(group.text.isEmpty() ? "" : " / ").append(passage.text);
        }
    }

    /** Why a passage is not in the article; NONE when it is. */
    private Role reason(Passage passage) {
        if (passage.kept) {
            return Role.NONE;
        }
        if (passage.dropped != null) {
            return passage.dropped;
        }
        Role around = passage.box.whyOut();
        if (around != null) {
            return around;
        }
        return body.holds(passage.box) ? Role.NONE : Role.OUTSIDE;
    }

    private boolean near(Passage passage) {
        return body.holds(passage.box);
    }

    private int line(Passage passage, boolean start) {
        Node leaf = passage.leaves.get(start ? 0 : passage.leaves.size() - 1);
        Element element = passage.box.element;
        if (leaf.sourceRange().isTracked()) {
            return lineShift
                    + (start
                            ? leaf.sourceRange().start().lineNumber()
                            : leaf.sourceRange().end().lineNumber());
        }
        return element.sourceRange().isTracked()
                ? element.sourceRange().start().lineNumber() + lineShift
                : 0;
    }

    private static String shortened(CharSequence text) {
        return text.length() <= LONGEST ? text.toString() : text.subSequence(0, LONGEST - 1) + "…";
    }
}
