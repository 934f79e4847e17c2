package newsarchive.parse.clipping;

import java.util.List;

/** Finds lines that are like the next: lists, rows of short lines, verses. */
final class LineRuns {
    private final List<Signs> all;
    private final int count;

    private LineRuns(List<Signs> all) {
        this.all = all;
        this.count = all.size();
    }

    /** Adds them to the signs of all blocks. */
    static void addTo(List<Signs> all) {
        LineRuns reader = new LineRuns(all);
        reader.loneItems();
        reader.shortRuns();
        reader.verses();
    }

    private Signs at(int i) {
        return all.get(i);
    }

    /** Items of a list that has no other. */
    private void loneItems() {
        for (int i = 0; i < count; i++) {
            if (isItem(i) && !(i > 0 && isItem(i - 1)) && !(i + 1 < count && isItem(i + 1))) {
                at(i).set(Feature.LONE_ITEM);
            }
        }
    }

    private boolean isItem(int i) {
        return at(i).hasAny(Feature.BULLET, Feature.NUMBERED);
    }

    private void shortRuns() {
        int start = 0;
        for (int i = 0; i <= count; i++) {
            boolean goesOn =
                    i < count
                            && at(i).hasAny(Feature.SHORT)
                            && at(i).has(Feature.NO_STOP)
                            && !at(i).hasAny(
                                            Feature.BY,
                                            Feature.DATE_ONLY,
                                            Feature.BULLET,
                                            Feature.NUMBERED);
            if (!goesOn) {
                for (int k = start; i - start >= 4 && k < i; k++) {
                    at(k).set(Feature.IN_SHORT_RUN);
                }
                start = i + 1;
            }
        }
    }

    /** Three lines and more that follow each other short and begin large: a poem. */
    private void verses() {
        int start = 0;
        for (int i = 0; i <= count; i++) {
            boolean goesOn =
                    i < count && isVerseLine(i) && (i == start || at(i).has(Feature.TIGHT_BEFORE));
            if (!goesOn) {
                boolean poem = i - start >= 3 && start > 2 && openEnds(start, i) * 2 >= i - start;
                for (int k = start; poem && k < i; k++) {
                    at(k).set(Feature.VERSE_LINE);
                }
                start = i < count && isVerseLine(i) ? i : i + 1;
            }
        }
    }

    private boolean isVerseLine(int i) {
        String text = at(i).text();
        return text.length() >= 12
                && text.length() <= 70
                && Ends.startsCapital(text)
                && text.indexOf(' ') > 0
                && !at(i).hasAny(
                                Feature.TITLE_CASE,
                                Feature.CAPITALS,
                                Feature.BULLET,
                                Feature.NAME,
                                Feature.DATE_WITHIN,
                                Feature.COLUMNS,
                                Feature.CUT_OFF,
                                Feature.CREDIT_END);
    }

    private int openEnds(int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += at(i).text().endsWith(",") || at(i).has(Feature.INDENTED) ? 1 : 0;
        }
        return open;
    }
}
