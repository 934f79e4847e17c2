package newsarchive.normalise;

import java.util.ArrayList;
import java.util.List;

/** A text under repair that remembers where each of its characters stood at first. */
final class TrackedText {
    /** Rules may give each other work; no text needs more rounds than this. */
    private static final int MAX_ROUNDS = 6;

    private String text;
    private OffsetMap map = OffsetMap.IDENTITY;
    private final List<Repair> repairs = new ArrayList<>();

    TrackedText(String text) {
        this.text = text;
    }

    /** Applies the rules in their order, again and again until none finds anything. */
    void repair(List<Rule> rules) {
        boolean found = true;
        for (int round = 0; found && round < MAX_ROUNDS; round++) {
            found = false;
            for (Rule rule : rules) {
                found |= repair(rule);
            }
        }
    }

    /** Applies one rule once; false when it finds nothing. */
    boolean repair(Rule rule) {
        Edits edits = new Edits();
        rule.find(text, edits);
        if (edits.isEmpty()) {
            return false;
        }
        make(rule.name(), edits);
        return true;
    }

    /** Makes edits of the text as it now is. */
    void make(String rule, Edits edits) {
        for (int i = 0; i < edits.count(); i++) {
            repairs.add(
                    new Repair(
                            rule,
                            map.original(edits.start(i)),
                            text.substring(edits.start(i), edits.end(i)),
                            edits.after(i)));
        }
        map = map.after(edits);
        text = edits.apply(text);
    }

    /** Where the character at {@code offset} stood at first. */
    int original(int offset) {
        return map.original(offset);
    }

    String text() {
        return text;
    }

    /** Repairs in the order in which they were made. */
    List<Repair> repairs() {
        return repairs;
    }

    /** A replacement; {@code offset} counts in the text as it was at first. */
    record Repair(String rule, int offset, String before, String after) {}
}
