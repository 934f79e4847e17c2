package newsarchive.parse.clipping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.parse.Byline;
import newsarchive.parse.GivenNames;
import newsarchive.text.Letters;

/** Finds blocks that stand twice: a headline repeated or cut, a sentence of the text pulled out. */
final class Repetitions {
    private static final int NEAR = 12;
    private static final int REPEAT_MIN = 12;
    private static final int DENSE_MIN = 8;
    private static final int TWICE_MIN = 30;
    private static final int TWICE_MAX = 500;

    /** {@code Image}, glued to a caption. */
    private static final int LABEL = 5;

    private static final int OFTEN = 3;
    private static final int LOOK_FOR_QUOTE = 30;

    private final List<Signs> all;
    private final boolean[] body;

    private Repetitions(List<Signs> all, boolean[] body) {
        this.all = all;
        this.body = body;
    }

    /** Adds them to the signs of all blocks; {@code body} says which look like paragraphs. */
    static void addTo(List<Signs> all, boolean[] body) {
        Repetitions reader = new Repetitions(all, body);
        reader.repeats();
        reader.often();
        reader.twiceRunning();
        reader.copies(Math.min(all.size(), NEAR));
        for (int i = 0; i < body.length; i++) {
            all.get(i).set(Feature.STANDS_IN_TEXT, reader.standsInText(i));
        }
    }

    private Signs at(int i) {
        return all.get(i);
    }

    private void repeats() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < body.length; i++) {
            if (at(i).text().length() > 250) {
                continue;
            }
            String key = key(at(i).folded());
            if (key.length() < REPEAT_MIN && !(i < NEAR && isDense(key))) {
                continue;
            }
            Integer before = seen.put(key, i);
            boolean portrait = before != null && before == i - 1 && isPortrait(i);
            if (before != null && !portrait) {
                at(i).set(Feature.REPEATED_BEFORE);
                at(i).set(Feature.HAS_COPY, i < NEAR);
                at(before).set(Feature.REPEATED_LATER);
            }
        }
    }

    /** {@code Ann Example} twice, the name of the picture beside a byline and the byline. */
    private boolean isPortrait(int i) {
        Byline byline = at(i).has(Feature.NAME) ? at(i).byline().orElse(null) : null;
        return byline != null
                && !body[i - 1]
                && byline.authors().size() == 1
                && GivenNames.open(byline.authors().get(0));
    }

    /** Arabic letters leave vowels out: fewer of them say as much. */
    private static boolean isDense(String key) {
        return key.length() >= DENSE_MIN
                && !Character.isLowerCase(key.charAt(0))
                && !Character.isDigit(key.charAt(0));
    }

    /** A caption and, with its credit, the caption again: one text holds all of the other. */
    private void twiceRunning() {
        int first = 0;
        while (first < body.length && !body[first]) {
            first++;
        }
        for (int i = first + 1; i < body.length; i++) {
            String above = at(i - 1).folded();
            String text = at(i).folded();
            if (Math.min(above.length(), text.length()) < TWICE_MIN
                    || Math.max(above.length(), text.length()) > TWICE_MAX) {
                continue;
            }
            boolean holds =
                    above.length() <= text.length()
                            ? text.startsWith(above.substring(LABEL)) || text.startsWith(above)
                            : above.startsWith(text) || above.startsWith(text, LABEL);
            if (holds) {
                at(i).set(Feature.TWICE_RUNNING);
                at(i - 1).set(Feature.TWICE_RUNNING);
            }
        }
    }

    /** Short lines that stand three times and more: buttons, credits, heads of pages. */
    private void often() {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < body.length; i++) {
            if (mayBeButton(i)) {
                times.merge(at(i).folded(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < body.length; i++) {
            at(i).set(
                            Feature.REPEATED_OFTEN,
                            mayBeButton(i) && times.getOrDefault(at(i).folded(), 0) >= OFTEN);
        }
    }

    private boolean mayBeButton(int i) {
        return !body[i] && at(i).has(Feature.NO_STOP) && !at(i).hasAny(Feature.LONG, Feature.RULE);
    }

    private static String key(String folded) {
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '#') {
                break;
            }
            if (Letters.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** A line that ends in, or begins with, a headline that stands whole a little later. */
    private void copies(int near) {
        int paragraphs = 0;
        for (int i = 0; i < near; i++) {
            paragraphs += body[i] ? 1 : 0;
            String text = at(i).folded();
            if (text.length() > 400 || paragraphs > 1 || (body[i] && !at(i).has(Feature.CUT_OFF))) {
                continue;
            }
            for (int k = i + 1; k < Math.min(body.length, i + 8); k++) {
                String other = at(k).folded();
                boolean copy =
                        other.length() >= 20
                                ? other.length() <= 250 && isCopy(text, other)
                                : other.length() >= DENSE_MIN && isBehindSite(text, other);
                if (copy) {
                    at(i).set(Feature.CUT_COPY);
                    at(k).set(Feature.HAS_COPY);
                }
            }
        }
    }

    /** {@code The Paper: Title} above {@code Title}. */
    private static boolean isBehindSite(String text, String headline) {
        int from = text.length() - headline.length();
        return from > 3
                && text.endsWith(headline)
                && text.charAt(from - 1) == ' '
                && ":|–—-".indexOf(lastMark(text, from)) >= 0;
    }

    /** The last character before {@code to} that is no space. */
    private static char lastMark(String text, int to) {
        int at = to - 1;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return text.charAt(at);
    }

    private static boolean isCopy(String text, String headline) {
        if (text.length() > headline.length() && text.contains(headline)) {
            return true;
        }
        int at = text.indexOf(headline.substring(0, 15));
        if (at < 0 || !Ends.cutOff(text)) {
            return false;
        }
        int end = text.length();
        while (end > at
                && (text.charAt(end - 1) == '.'
                        || text.charAt(end - 1) == '…'
                        || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return headline.startsWith(text.substring(at, end));
    }

    private boolean standsInText(int i) {
        String text = at(i).folded();
        if (text.length() < 25 || text.length() > 300 || (body[i] && !at(i).has(Feature.QUOTED))) {
            return false;
        }
        String words = trimmed(text);
        for (int k = Math.max(0, i - LOOK_FOR_QUOTE);
                k < Math.min(body.length, i + LOOK_FOR_QUOTE);
                k++) {
            if (k != i
                    && body[k]
                    && at(k).folded().length() > text.length()
                    && at(k).folded().contains(words)) {
                return true;
            }
        }
        return false;
    }

    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
