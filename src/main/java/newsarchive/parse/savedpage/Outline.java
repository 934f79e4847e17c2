package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A page as boxes and passages in document order, made in one walk that neither recurses nor
 * changes the page. Passages of a box are a range, so that every sum over a box is a difference of
 * two running totals. One page's, on one thread.
 */
final class Outline {
    /** No article has a table of more; each cell beyond costs as much as a paragraph. */
    static final int MOST_CELLS = 20_000;

    final List<Box> boxes = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();
    final Box root;

    private Outline(Element body) {
        Walk walk = new Walk();
        body.filter(walk);
        walk.close();
        passages.removeIf(passage -> passage.mass == 0);
        root = boxes.get(0);
        range();
    }

    /** The outline of a page's body element. */
    static Outline of(Element body) {
        return new Outline(body);
    }

    /** Boxes know after the walk only how many passages were open; this makes ranges of it. */
    private void range() {
        for (int i = passages.size() - 1; i >= 0; i--) {
            Box box = passages.get(i).box;
            box.first = i;
            box.end = Math.max(box.end, i + 1);
        }
        // a box stands before those that it holds
        for (int i = boxes.size() - 1; i > 0; i--) {
            Box box = boxes.get(i);
            Box around = box.parent;
            if (around != null && box.end > 0) {
                around.first = around.end == 0 ? box.first : Math.min(around.first, box.first);
                around.end = Math.max(around.end, box.end);
            }
        }
    }

    /** Forgets what was left out. */
    void clearMarks() {
        boxes.forEach(Box::clear);
        passages.forEach(passage -> passage.dropped = null);
    }

    private final class Walk implements NodeFilter {
        private final RoleWords roles = new RoleWords();
        private final NameHints hints = new NameHints();
        private @Nullable Box box;
        private @Nullable Passage open;
        private int cells;
        private int links;
        private int bold;
        private int breaks;
        private int pre;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                take(text);
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String tag = element.normalName();
            if (Tags.textless(tag)) {
                // pictures that load late stand a second time where no script runs
                if (tag.equals("noscript") && element.selectFirst("img") != null) {
                    markPicture();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            if (tag.equals("br")) {
                breaks++;
                if (breaks == 2 && pre == 0) {
                    close();
                } else if (open != null) {
                    open.text.append(' ');
                    open.leaves.add(node);
                }
                return FilterResult.CONTINUE;
            }
            if (cell(tag) && cells++ >= MOST_CELLS) {
                // a row of so large a table is judged as one piece
                if (open != null) {
                    open.text.append(' ');
                }
                return FilterResult.CONTINUE;
            }
            Role role = roles.of(element);
            boolean apart = Tags.block(tag) || apart(tag, role);
            box = new Box(element, box, role, hints.of(element), apart, boxes.size());
            boxes.add(box);
            if (tag.equals("img")) {
                markPicture();
            }
            if (apart) {
                close();
            }
            count(tag, 1);
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (box != null && node.equals(box.element)) {
                if (box.apart) {
                    close();
                }
                count(box.tag, -1);
                box.after = boxes.size();
                box = box.parent;
            }
            return FilterResult.CONTINUE;
        }

        /**
         * Inline elements that are no part of a sentence: a button, a hidden word, a web component.
         */
        private boolean apart(String tag, Role role) {
            if (role == Role.HIDDEN) {
                return true;
            }
            boolean inSentence =
                    (open != null && open.mass > 0) || (box != null && box.tag.equals("p"));
            return !inSentence && (role.noise() || tag.indexOf('-') > 0);
        }

        private void markPicture() {
            for (Box at = box; at != null && !at.picture; at = at.parent) {
                at.picture = true;
            }
        }

        private static boolean cell(String tag) {
            return tag.equals("td") || tag.equals("th");
        }

        private void count(String tag, int step) {
            switch (tag) {
                case "a" -> links += step;
                case "b", "strong" -> bold += step;
                case "pre" -> pre += step;
                default -> {
                    // no matter
                }
            }
        }

        private void take(TextNode node) {
            String text = node.getWholeText();
            boolean blank = text.isBlank();
            if (open == null) {
                if (blank || box == null) {
                    return;
                }
                open = new Passage(box.block);
                passages.add(open);
            }
            open.leaves.add(node);
            if (blank) {
                open.text.append(' ');
                return;
            }
            breaks = 0;
            measure(text, open);
        }

        private void measure(String text, Passage into) {
            int mass = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                mass += Letters.mass(c);
                if (Letters.comma(c)) {
                    into.commas++;
                } else if (c != ':' && Letters.endsSentence(c)) {
                    into.sentences++;
                }
                boolean space = c <= ' ' || c == 0xa0;
                int length = into.text.length();
                if (!space) {
                    into.text.append(c);
                } else if (length > 0 && into.text.charAt(length - 1) != ' ') {
                    into.text.append(' ');
                }
            }
            into.mass += mass;
            into.linkMass += links > 0 ? mass : 0;
            into.boldMass += bold > 0 ? mass : 0;
        }

        void close() {
            if (open != null) {
                int length = open.text.length();
                while (length > 0 && open.text.charAt(length - 1) == ' ') {
                    length--;
                }
                open.text.setLength(length);
                open = null;
            }
            breaks = 0;
        }
    }
}
