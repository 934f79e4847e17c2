package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out what an article shows twice: the sentence that a page sets large beside the text, the
 * excerpt of the text above it, a text once for telephones and once for desks. A passage all of
 * whose words stand, in the same order, in other passages is the repetition, if it stands in a part
 * of its own or in a row of such; among its like, a paragraph that comes again is the author's. Of
 * two that are the same the first stays.
 */
final class Repeats {
    private static final int SHORTEST = 40;
    private static final int MOST_PASSAGES = 5_000;

    /** How many passages a part of its own may hold: the sentence and who said it. */
    private static final int FEW = 3;

    /** As many repeated passages in a row are a text that is there twice. */
    private static final int ROW = 3;

    private final List<Passage> passages;
    private final List<Passage> longer = new ArrayList<>();
    private final List<Set<Long>> runs = new ArrayList<>();
    private final Map<Long, Integer> held = new HashMap<>();
    private final Set<Passage> rows = new HashSet<>();

    private Repeats(Outline outline, Box root) {
        passages =
                outline.passages.subList(root.first, root.end).stream()
                        .filter(passage -> passage.dropped == null && !passage.box.out())
                        .toList();
    }

    /** Marks passages of {@code root}. */
    static void mark(Outline outline, Box root) {
        if (root.end - root.first <= MOST_PASSAGES) {
            Repeats repeats = new Repeats(outline, root);
            repeats.count();
            repeats.drop();
            repeats.dropLines();
        }
    }

    private void count() {
        for (Passage passage : passages) {
            if (passage.mass >= SHORTEST && !Tags.heading(passage.box.tag)) {
                Set<Long> own = StatedText.runs(passage.text);
                longer.add(passage);
                runs.add(own);
                own.forEach(run -> held.merge(run, 1, Integer::sum));
            }
        }
    }

    /** From the end on, so that of two equal passages the second goes. */
    private void drop() {
        List<Boolean> again = runs.stream().map(this::standAgain).toList();
        for (int i = longer.size() - 1; i >= 0; i--) {
            Passage passage = longer.get(i);
            boolean repeated = again.get(i) && standAgain(runs.get(i));
            boolean inRow = repeated && inARow(again, i);
            if (inRow) {
                rows.add(passage);
            }
            if (inRow || (repeated && apart(passage))) {
                passage.dropped = Role.REPEATED;
                runs.get(i).forEach(run -> held.merge(run, -1, Integer::sum));
            }
        }
    }

    private boolean standAgain(Set<Long> runs) {
        return !runs.isEmpty() && runs.stream().allMatch(run -> held.get(run) > 1);
    }

    private static boolean inARow(List<Boolean> again, int at) {
        int first = at;
        while (first > 0 && again.get(first - 1) && at - first < ROW) {
            first--;
        }
        int end = at + 1;
        while (end < again.size() && again.get(end) && end - at < ROW) {
            end++;
        }
        return end - first >= ROW;
    }

    private static boolean apart(Passage passage) {
        if (passage.box.inside(Inside.CELL | Inside.PRE | Inside.ITEM | Inside.DEFINITION)) {
            return false;
        }
        Box part = passage.box.tag.equals("p") ? passage.box.parent : passage.box;
        return part == null
                || part.end - part.first <= FEW
                || passage.box.inside(Inside.QUOTE | Inside.ASIDE);
    }

    /** Headings and short lines of a text that is there twice: they stand again, too. */
    private void dropLines() {
        Map<String, Integer> lines = new HashMap<>();
        passages.forEach(line -> lines.merge(BodyFinder.plain(line.text), 1, Integer::sum));
        boolean repeated = false;
        for (Passage line : passages) {
            if (line.mass >= SHORTEST && !Tags.heading(line.box.tag)) {
                repeated = rows.contains(line);
            } else if (repeated && lines.getOrDefault(BodyFinder.plain(line.text), 0) > 1) {
                line.dropped = Role.REPEATED;
            }
        }
    }
}
