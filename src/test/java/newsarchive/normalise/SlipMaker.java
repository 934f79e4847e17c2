package newsarchive.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Misreads a clean text as scanners do, and remembers what stood where. For one thread. */
final class SlipMaker {
    private static final String[] ANY = {
        "rn m", "m rn", "m rn", "h li", "h b", "h b", "b h", "d cl", "e c", "e c", "e c", "e o",
        "c e", "w vv", "th tb", "l i", "i l", "i l", "i l", "l t", "t l", "f t", "t f", "n u",
        "u n", "u n", "u ii", "n ii", "m in", "m ni", "m nn", "o 0", "l 1", "i 1", "s 5", "n ri",
        "k lc", "a o", "y v", "q g", "g q", "th lh", "fi fl", "i !", "h k", "r t", "c o"
    };
    private static final String[] GERMAN = {
        "s f", "s f", "ß fi", "ü ii", "ü u", "ä a", "ö o", "k t", "t k", "b d", "ch cb", "r x"
    };
    private static final String[] FRENCH = {"é c", "é e", "é 6", "è é", "à a", "ê e", "ç c"};
    private static final String[] SPANISH = {"á a", "é e", "í i", "ó o", "ñ n", "ó 6"};

    private final Random random;
    private final List<String[]> slips = new ArrayList<>();

    SlipMaker(String language, long seed) {
        this.random = new Random(seed);
        add(ANY);
        add(
                switch (language) {
                    case "de" -> GERMAN;
                    case "fr" -> FRENCH;
                    case "es" -> SPANISH;
                    default -> new String[0];
                });
    }

    private void add(String[] pairs) {
        for (String pair : pairs) {
            int space = pair.indexOf(' ');
            slips.add(new String[] {pair.substring(0, space), pair.substring(space + 1)});
        }
    }

    /** A word misread, from 0 in the scanned text. */
    record Slip(int at, String read, String written) {}

    /** A text with slips. */
    record Scanned(String text, List<Slip> slips) {}

    /** Misreads about one word in {@code every}. */
    Scanned scan(String clean, int every) {
        StringBuilder text = new StringBuilder();
        List<Slip> made = new ArrayList<>();
        int[] from = {0};
        WordScan.forEach(
                clean,
                (start, end) -> {
                    text.append(clean, from[0], start);
                    String word = clean.substring(start, end);
                    String read = random.nextInt(every) == 0 ? misread(word) : word;
                    if (!read.equals(word)) {
                        made.add(new Slip(text.length(), read, word));
                    }
                    text.append(read);
                    from[0] = end;
                });
        return new Scanned(text.append(clean, from[0], clean.length()).toString(), made);
    }

    private String misread(String word) {
        if (word.length() < 3 || LetterCase.of(word) != LetterCase.LOWER) {
            return word;
        }
        for (int tries = 0; tries < 12; tries++) {
            String[] slip = slips.get(random.nextInt(slips.size()));
            int first = random.nextInt(word.length());
            int at = word.indexOf(slip[0], first);
            if (at >= 0) {
                return word.substring(0, at) + slip[1] + word.substring(at + slip[0].length());
            }
        }
        return word;
    }
}
