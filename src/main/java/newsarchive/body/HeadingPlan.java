package newsarchive.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import newsarchive.article.Body;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Gives each heading its level in the page and its address. The page's own headline is level 1, so
 * the highest level a body uses becomes 2, the next 3, and none is skipped on the way down (WCAG
 * technique G141). Addresses begin with {@code h-}, so that no text can take an id of the page.
 */
final class HeadingPlan {
    private final IdentityHashMap<Heading, Body.Heading> planned;
    private final List<Body.Heading> all;

    private HeadingPlan(IdentityHashMap<Heading, Body.Heading> planned, List<Body.Heading> all) {
        this.planned = planned;
        this.all = all;
    }

    static HeadingPlan of(Node document) {
        List<Heading> found = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        found.add(heading);
                    }
                });
        TreeSet<Integer> levels = new TreeSet<>();
        found.forEach(heading -> levels.add(heading.getLevel()));
        // only ever looked up by node, never iterated
        IdentityHashMap<Heading, Body.Heading> planned = new IdentityHashMap<>();
        List<Body.Heading> all = new ArrayList<>();
        IdGenerator ids = IdGenerator.builder().defaultId("section").build();
        int previous = 1;
        for (Heading heading : found) {
            int rank = levels.headSet(heading.getLevel()).size();
            int level = Math.min(Math.min(2 + rank, previous + 1), 6);
            String text = PlainText.of(heading);
            // the generator lowers letters by the default locale: Turkish makes "ı" of "I"
            String id = "h-" + ids.generateId(text.toLowerCase(Locale.ROOT));
            Body.Heading plan = new Body.Heading(level, id, text);
            planned.put(heading, plan);
            all.add(plan);
            previous = level;
        }
        return new HeadingPlan(planned, all);
    }

    Body.Heading of(Heading heading) {
        return planned.get(heading);
    }

    List<Body.Heading> all() {
        return all;
    }
}
