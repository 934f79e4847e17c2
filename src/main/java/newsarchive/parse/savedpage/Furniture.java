package newsarchive.parse.savedpage;

import java.util.List;
import java.util.Locale;

/**
 * Knows lines by their words: calls to read other articles, to subscribe, to accept cookies. The
 * words are those of page furniture in the languages of the press; only short passages are judged,
 * and a heading takes with it what it heads.
 */
final class Furniture {
    private static final FurnitureWords WORDS = FurnitureWords.read();
    private static final int HEAD = 60;
    private static final int LINE = 260;

    private final Outline outline;
    private final TextSums sums;
    private final double total;

    private Furniture(Outline outline) {
        this.outline = outline;
        this.sums = new TextSums(outline);
        this.total = sums.good(outline.root);
    }

    /** Marks boxes and passages. */
    static void mark(Outline outline) {
        new Furniture(outline).mark();
    }

    private void mark() {
        List<Passage> passages = outline.passages;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.dropped != null || passage.box.out() || passage.mass > LINE) {
                continue;
            }
            String text = passage.text.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
            if (invitation(text, passage)) {
                passage.dropped = Role.RELATED;
            } else if (passage.mass <= HEAD && head(text, passage)) {
                dropWithWhatItHeads(i, passage);
            } else if (offer(text)) {
                passage.dropped = Role.NEWSLETTER;
            }
        }
    }

    /** A line that names another article: {@code Read more: …} with its link. */
    private static boolean invitation(String text, Passage passage) {
        String plain = text.strip();
        int from = plain.startsWith("[") || plain.startsWith("(") ? 1 : 0;
        for (String start : WORDS.invitations()) {
            if (plain.startsWith(start, from)) {
                int next = from + start.length();
                boolean colon = next < plain.length() && ":-–|>»".indexOf(plain.charAt(next)) >= 0;
                return passage.linkDensity() > 0.4 && (colon || passage.linkDensity() > 0.8);
            }
        }
        return false;
    }

    private static boolean head(String text, Passage passage) {
        String plain = text.strip();
        for (String head : WORDS.heads()) {
            if (plain.startsWith(head)) {
                boolean whole = plain.length() <= head.length() + 12;
                return Tags.heading(passage.box.tag)
                        || whole
                        || plain.endsWith(":")
                        || passage.linkDensity() > 0.6
                        || plain.indexOf(':') == head.length();
            }
        }
        return false;
    }

    /** Whether a short text begins as a page's own headings and buttons do. */
    static boolean says(String text) {
        String low = text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        return WORDS.heads().stream().anyMatch(low::startsWith)
                || WORDS.invitations().stream().anyMatch(low::startsWith);
    }

    /** Whether it asks to subscribe, to register, to accept cookies. */
    static boolean offer(Passage passage) {
        return offer(passage.text.toString().toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private static boolean offer(String text) {
        for (String offer : WORDS.offers()) {
            if (text.contains(offer)) {
                return true;
            }
        }
        return false;
    }

    /** The part that the heading opens, when little running text stands in it; else the heading. */
    private void dropWithWhatItHeads(int index, Passage passage) {
        Box part = null;
        for (Box at = passage.box; at.parent != null; at = at.parent) {
            if (at.first < index || sums.good(at) > 0.25 * total || at.tag.equals("body")) {
                break;
            }
            part = at;
        }
        if (part != null) {
            part.dropped = Role.RELATED;
        } else {
            passage.dropped = Role.RELATED;
        }
        boolean opens = Tags.heading(passage.box.tag) || passage.boldMass >= 0.9 * passage.mass;
        if (opens && (part == null || part.end == index + 1)) {
            dropFollowing(index + 1, passage.box);
        }
    }

    /** What follows a heading beside it, as long as it is links and short lines. */
    private void dropFollowing(int from, Box heading) {
        Box parent = heading.parent;
        while (parent != null && parent.end <= from) {
            parent = parent.parent;
        }
        if (parent == null) {
            return;
        }
        for (int i = from; i < parent.end; i++) {
            Passage next = outline.passages.get(i);
            boolean text =
                    Tags.heading(next.box.tag)
                            || (next.linkDensity() < 0.5 && next.mass > 40 && next.endsSentence())
                            || (next.linkDensity() < 0.3 && next.mass > 80);
            if (text) {
                return;
            }
            next.dropped = Role.RELATED;
        }
    }
}
