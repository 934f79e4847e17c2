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
    private static final int CALL = 110;
    private static final int CREDITS = 320;
    private static final int POINTED = 120;
    private static final int MOST_LINES = 10;
    private static final int LARGEST_OFFER = 900;

    /** What a site offers it says in fewer letters than these. */
    private static final int LONGEST_OFFER = 400;

    private static final String POINTERS = "→➡➜➔»▶►👉🔗";

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
                dropOfferBox(passage);
            }
        }
    }

    /** A line that names another article: {@code Read more: …} with its link. */
    private static boolean invitation(String text, Passage passage) {
        String plain = text.strip();
        if (pointer(plain) && passage.linkMass > 0 && passage.mass < POINTED) {
            return true;
        }
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

    /** Whether a line begins with an arrow or a pointing hand. */
    private static boolean pointer(String text) {
        return !text.isEmpty() && POINTERS.indexOf(text.codePointAt(0)) >= 0;
    }

    private static boolean head(String text, Passage passage) {
        String plain = text.strip();
        int letter = 0;
        while (letter < plain.length() && !Character.isLetterOrDigit(plain.codePointAt(letter))) {
            letter += Character.charCount(plain.codePointAt(letter));
        }
        plain = plain.substring(letter);
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

    /** Whether it names those who helped with a report: {@code Additional reporting by …}. */
    static boolean credits(Passage passage) {
        return passage.mass <= CREDITS
                && WORDS.credits()
                        .in(passage.text.toString().toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Whether it asks to subscribe, to register, to accept cookies. */
    static boolean offer(Passage passage) {
        return offer(passage.text.toString().toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private static boolean offer(String text) {
        return WORDS.offers().in(text) || (text.length() <= CALL && WORDS.calls().in(text));
    }

    /** The small part around an offer, where half of its lines are offers, links or short. */
    private void dropOfferBox(Passage offer) {
        Box part = null;
        for (Box at = offer.box; at.parent != null && !at.tag.equals("body"); at = at.parent) {
            if (at.end - at.first > MOST_LINES
                    || sums.mass(at) > LARGEST_OFFER
                    || sums.good(at) > 0.1 * total) {
                break;
            }
            part = mostlyOffer(at) ? at : part;
        }
        if (part != null && !Tags.heading(part.tag)) {
            part.drop(Role.NEWSLETTER, outline.boxes);
        }
    }

    private boolean mostlyOffer(Box box) {
        int poor = 0;
        for (int i = box.first; i < box.end; i++) {
            Passage passage = outline.passages.get(i);
            boolean prose = passage.mass > 80 && passage.linkDensity() < 0.4;
            if (prose && passage.mass > LONGEST_OFFER && !offer(passage)) {
                return false;
            }
            poor += prose && !offer(passage) ? 0 : 1;
        }
        return 2 * poor > box.end - box.first;
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
            part.drop(Role.RELATED, outline.boxes);
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
