package newsarchive.parse.clipping;

import java.util.List;
import newsarchive.parse.DateReader;
import newsarchive.parse.FoundDate;

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
        return name.substring(from, to);
    }
}
