package newsarchive.parse.clipping;

import java.util.List;
import java.util.Locale;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;
import newsarchive.parse.Lexicon;

/** The outlet's name on a line of its own. */
final class PublisherLine {
    private PublisherLine() {}

    static String name(String line) {
        List<FoundDate> dates = DateReader.find(line);
        String name = dates.isEmpty() ? line : line.substring(0, dates.get(0).start());
        int from = 0;
        int to = name.length();
        while (to > from
                && !Character.isLetterOrDigit(name.charAt(to - 1))
                && name.charAt(to - 1) != ')') {
            to--;
        }
        while (from < to && !Character.isLetterOrDigit(name.charAt(from))) {
            from++;
        }
        return inReadersCase(name.substring(from, to));
    }

    /**
     * {@code THE HARBOUR MERCURY} as {@code The Harbour Mercury}; {@code BBC NEWS} as {@code BBC
     * News}.
     */
    static String inReadersCase(String name) {
        if (name.indexOf(' ') < 0 || name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder written = new StringBuilder(name.length());
        for (String word : name.split(" ")) {
            boolean first = written.length() == 0;
            written.append(first ? "" : " ");
            String low = word.toLowerCase(Locale.ROOT);
            if (Lexicon.get().section("runs-on").has(low) && !first) {
                written.append(low);
            } else if (word.length() > 3 || low.equals("the")) {
                written.append(word.charAt(0)).append(low.substring(1));
            } else {
                written.append(word);
            }
        }
        return written.toString();
    }
}
