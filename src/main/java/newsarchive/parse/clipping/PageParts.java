package newsarchive.parse.clipping;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what printed pages and messages carry besides the text: heads of pages, footnotes, the
 * signature below a message.
 */
final class PageParts {
    private static final int NEAR = 10;
    private static final int SIGNATURE_LINES = 5;

    private static final Pattern NUMBERED_HEAD =
            Pattern.compile("\\p{Nd}{1,4} [|•·] \\D{3,80}|\\D{3,80} [|•·] \\p{Nd}{1,4}");

    private final List<Signs> all;
    private final boolean[] body;

    private PageParts(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        PageParts reader = new PageParts(all, body);
        reader.signatures();
        reader.footnotes();
        reader.runningHeads();
        reader.numberedHeads();
    }

    private Signs at(int i) {
        return all.get(i);
    }

    /** What stands below {@code --} at the end of a message: who sent it, and a saying. */
    private void signatures() {
        int n = body.length;
        for (int i = Math.max(1, n - SIGNATURE_LINES - 1); i < n; i++) {
            if (at(i - 1).text().equals("--") && at(i - 1).has(Feature.AFTER_TEXT)) {
                for (int k = i; k < n; k++) {
                    at(k).set(Feature.AFTER_SIGNATURE_RULE);
                }
                return;
            }
        }
    }

    /** {@code 2 Interview with the authors …}, where a word above ends in that number. */
    private void footnotes() {
        for (int i = 1; i < body.length; i++) {
            String text = at(i).text();
            int end = 0;
            while (end < text.length() && end < 3 && Character.isDigit(text.charAt(end))) {
                end++;
            }
            boolean note =
                    end > 0
                            && end < 3
                            && end + 2 < text.length()
                            && text.charAt(end) == ' '
                            && Character.isUpperCase(text.charAt(end + 1))
                            && at(i).has(Feature.STOP)
                            && !at(i).has(Feature.TIGHT_BEFORE);
            if (note && isReferred(text.substring(0, end), i)) {
                at(i).set(Feature.FOOTNOTE);
            }
        }
    }

    private boolean isReferred(String number, int note) {
        for (int i = Math.max(0, note - NEAR); i < note; i++) {
            String text = at(i).text();
            for (int at = text.indexOf(number, 1); at > 0; at = text.indexOf(number, at + 1)) {
                int end = at + number.length();
                char before = text.charAt(at - 1);
                boolean mark = ".,;:!?\"”’)".indexOf(before) >= 0 || Character.isLowerCase(before);
                boolean apart = at < 2 || !Character.isDigit(text.charAt(at - 2));
                boolean ends = end == text.length() || text.charAt(end) == ' ';
                if (mark && apart && ends && body[i]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands at the head or foot of each printed page: again and again, in torn sentences. */
    private void runningHeads() {
        for (int i = 1; i < body.length; i++) {
            Signs signs = at(i);
            boolean repeated = signs.hasAny(Feature.REPEATED_BEFORE, Feature.REPEATED_LATER);
            if (!repeated || signs.has(Feature.STOP) || !signs.has(Feature.AFTER_TEXT)) {
                continue;
            }
            boolean torn = body[i - 1] && at(i - 1).has(Feature.NO_STOP);
            boolean page = isPage(at(i - 1)) || (i + 1 < body.length && isPage(at(i + 1)));
            signs.set(Feature.RUNNING_HEAD, torn || page);
        }
    }

    /** {@code 4 | The Title}, {@code Example Institute | 5}, more than once: heads of pages. */
    private void numberedHeads() {
        int heads = 0;
        for (Signs signs : all) {
            heads += isNumberedHead(signs) ? 1 : 0;
        }
        for (int i = 1; heads >= 2 && i < body.length; i++) {
            boolean after = at(i).has(Feature.AFTER_TEXT);
            at(i).set(Feature.RUNNING_HEAD, after && isNumberedHead(at(i)));
        }
    }

    private static boolean isNumberedHead(Signs signs) {
        return signs.hasAny(Feature.SEPARATORS, Feature.BREADCRUMB)
                && !signs.has(Feature.FULL_STOP)
                && signs.has(Feature.SHORT)
                && NUMBERED_HEAD.matcher(signs.text()).matches();
    }

    private static boolean isPage(Signs signs) {
        return signs.hasAny(Feature.NUMBER_ONLY, Feature.PAGE_REFERENCE, Feature.FOLIO);
    }
}
