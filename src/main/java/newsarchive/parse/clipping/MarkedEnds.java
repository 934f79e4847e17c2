package newsarchive.parse.clipping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items of a list by how their texts end: a headline, perhaps lines of fields, a short
 * text, and below it the same mark again and again: the button that leads to the whole ({@code Read
 * more}), the paper and the day behind a dash ({@code … to go ahead. -Harbour Post - 6/30/03}) or
 * on a line of their own in brackets, the bare address of the page. An article may have one such
 * line, and one that leads on between its sections; so two are asked for, and most of the prose
 * must stand in such items.
 */
final class MarkedEnds {
    private static final int META_LINES = 4;
    private static final int A_SENTENCE = 40;
    private static final int PARAGRAPHS = 2;
    private static final int A_SOURCE = 60;

    /** {@code Title Read More »}: the whole of what stands below the text of {@code Title}. */
    private static final int A_NAMED_BUTTON = 220;

    private enum Mark {
        BUTTON,
        SOURCE,
        ADDRESS
    }

    /**
     * One item.
     *
     * @param head its headline
     * @param text its first paragraph
     * @param end the last block of it
     */
    private record Item(int head, int text, int last, int end, Mark mark) {}

    private final List<Signs> all;
    private final boolean[] body;

    private MarkedEnds(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /**
     * Adds them to the signs of all blocks and to {@code body}, which says which look like text.
     */
    static void addTo(List<Signs> all, boolean[] body) {
        boolean marked = false;
        for (int i = 1; i < body.length && !marked; i++) {
            marked = markAt(all.get(i)) != null;
        }
        if (marked) {
            new MarkedEnds(all, body).run();
        }
    }

    private Signs at(int i) {
        return all.get(i);
    }

    private void run() {
        @Nullable Item[] items = new Item[body.length];
        Map<Mark, Integer> times = new EnumMap<>(Mark.class);
        for (int i = 0; i + 1 < body.length; i++) {
            Item item = itemAt(i);
            items[i] = item;
            if (item != null) {
                times.merge(item.mark(), 1, Integer::sum);
                i = item.end();
            }
        }
        for (Mark mark : Mark.values()) {
            if (times.getOrDefault(mark, 0) >= 2 && isMostOfProse(items, mark)) {
                mark(items, mark);
            }
        }
    }

    /**
     * Whether no more paragraphs stand outside of the items than in them, hardly one above the
     * first, and none below the last where items have more than one: between the sections of an
     * article a button leads to another.
     */
    private boolean isMostOfProse(@Nullable Item[] items, Mark mark) {
        int within = 0;
        int outside = 0;
        int inARow = 0;
        boolean begun = false;
        boolean single = true;
        for (int i = 0; i < body.length; i++) {
            Item item = items[i];
            if (item != null && item.mark() == mark) {
                within += item.last() - item.text() + 1;
                single &= item.last() == item.text();
                inARow = 0;
                begun = true;
                i = item.end();
            } else if (body[i]) {
                outside++;
                inARow++;
                if (!begun && inARow > 1) {
                    return false;
                }
            }
        }
        return outside <= within && (single || mark == Mark.SOURCE || inARow == 0);
    }

    private void mark(@Nullable Item[] items, Mark mark) {
        int after = -1;
        for (int i = 0; i + 1 < body.length; i++) {
            Item item = items[i];
            if (item != null && item.mark() == mark) {
                open(item.head(), after);
                for (int k = item.text(); k <= item.last(); k++) {
                    body[k] = true;
                    at(k).set(Feature.ITEM_TEXT);
                }
                after = item.end() + 1;
                i = item.end();
            } else if (i == after && RepeatedHeads.isHeadline(all, body, i) && body[i + 1]) {
                open(i, after);
            }
        }
    }

    /** The lines between the end of one item and the next headline stand above it. */
    private void open(int head, int after) {
        at(head).set(Feature.OPENS_NEXT);
        at(head).set(Feature.OPENS_DIGEST_ITEM);
        for (int k = Math.max(after, 0); after >= 0 && k < head; k++) {
            at(k).set(Feature.BEFORE_NEXT);
        }
    }

    private @Nullable Item itemAt(int head) {
        if (!RepeatedHeads.isHeadline(all, body, head)
                || at(head).hasAny(
                                Feature.TINY,
                                Feature.CUT_OFF,
                                Feature.CUE_READ_ALSO,
                                Feature.CUE_COPYRIGHT,
                                Feature.CUE_NEWSLETTER,
                                Feature.CUE_COMMENT_FORM,
                                Feature.NUMBER_ONLY)
                || LinkAtEnd.is(at(head).text())) {
            return null;
        }
        int text = head + 1;
        while (text + 1 < body.length && text <= head + META_LINES && isField(head, text)) {
            text++;
        }
        if (text + 1 < body.length
                && !body[text]
                && body[text + 1]
                && RepeatedHeads.isHeadline(all, body, text)) {
            return null; // the headline is the line below
        }
        int last = text - 1;
        while (last + 1 < body.length && last + 1 < text + PARAGRAPHS) {
            boolean closed = ClosingSource.of(at(last + 1).text()) != null;
            if (closed) {
                return new Item(head, text, last + 1, last + 1, Mark.SOURCE);
            }
            if (!isText(last + 1)) {
                break;
            }
            last++;
        }
        if (last < text || last + 1 >= body.length || isText(last + 1)) {
            return null;
        }
        Mark mark = markAt(at(last + 1));
        boolean named =
                mark == null
                        && at(last + 1).text().length() <= A_NAMED_BUTTON
                        && at(last + 1).folded().startsWith(at(head).folded())
                        && LinkAtEnd.is(at(last + 1).text().substring(at(head).text().length()));
        return mark == null && !named
                ? null
                : new Item(head, text, last, last + 1, named ? Mark.BUTTON : mark);
    }

    private boolean isField(int head, int i) {
        return !body[i]
                && (MetaLine.shapeOf(at(i)) != null
                        || RepeatedHeads.isMark(at(i))
                        || at(i).folded().equals(at(head).folded()));
    }

    private boolean isText(int i) {
        return body[i]
                || (at(i).text().length() >= A_SENTENCE
                        && at(i).hasAny(Feature.PROSE, Feature.CUT_OFF, Feature.OPEN_SENTENCE)
                        && !at(i).hasAny(Feature.CUE_READ_ALSO, Feature.CUE_COPYRIGHT));
    }

    private static @Nullable Mark markAt(Signs signs) {
        if (signs.has(Feature.URL)) {
            return Mark.ADDRESS;
        }
        if (LinkAtEnd.is(signs.text())) {
            return Mark.BUTTON;
        }
        boolean source = signs.has(Feature.SOURCE_NAMED) && signs.has(Feature.BRACKETED);
        boolean day =
                signs.has(Feature.DATE_WITHIN)
                        && signs.text().length() <= A_SOURCE
                        && "-–—".indexOf(signs.text().charAt(0)) >= 0;
        return source || day || ClosingSource.of(signs.text()) != null ? Mark.SOURCE : null;
    }
}
