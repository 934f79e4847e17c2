package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.KnownOutlets;
import newsarchive.parse.Lexicon;
import newsarchive.text.FoldLetters;
import org.jspecify.annotations.Nullable;

/**
 * A line that names houses and says nothing besides: {@code (AFP, Al-Example)}, {@code RND/AP},
 * {@code SDA-ATS}, {@code Harbour Post, 9/2}, {@code dpa und Agenturen}. So agencies sign what they
 * wrote, and papers what they took over.
 */
final class HouseLine {
    static final int LONGEST = 60;
    private static final int INITIALS = 6;
    private static final String AROUND = " ()[]{}|/–—-*•·.,:;\"'“”„«»\u00A0";

    /** {@code Harbour Post, 9/2}, {@code Harbour Post - 12.5.}: a day without its year. */
    private static final Pattern DAY =
            Pattern.compile("[\\s,(–—-]+\\p{Nd}{1,2}[/.]\\p{Nd}{1,2}\\.?\\)?$");

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?iu)\\s*[/,;،؛|+&]\\s*|\\s+[-–—]\\s+|\\s+(?:and|und|et|y|e|и|with|mit|avec|con)\\s+|\\s+و");

    private static final Pattern HYPHEN = Pattern.compile("-");

    private HouseLine() {}

    /** The first house of a line of houses; null when the line says something else. */
    static @Nullable String name(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String text = trimmed(line);
        Matcher day = DAY.matcher(text);
        boolean dated = day.find() && day.start() > 3;
        String named = dated ? text.substring(0, day.start()) : text;
        String whole = one(named, dated);
        return whole != null || dated ? whole : firstOf(named);
    }

    private static @Nullable String firstOf(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : BETWEEN.split(text)) {
            pieces.add(trimmed(piece));
            if (piece.indexOf('.') > 0 && !isWrittenAsInitials(trimmed(piece))) {
                return null; // addresses of sites
            }
        }
        if (pieces.isEmpty()) {
            return null; // marks only
        }
        if (pieces.size() == 1) {
            return isInitialsOfSeveral(text) ? text : null;
        }
        String first = one(pieces.get(0), true);
        for (int i = 1; i < pieces.size() && first != null; i++) {
            boolean agencies = Lexicon.get().section("staff").has(FoldLetters.fold(pieces.get(i)));
            first = agencies || one(pieces.get(i), true) != null ? first : null;
        }
        return first;
    }

    /** {@code SDA-ATS}, {@code AP-Jiji}: each a house's initials. */
    private static boolean isInitialsOfSeveral(String text) {
        boolean capitals =
                text.indexOf('-') > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
        if (!capitals) {
            return false;
        }
        for (String piece : HYPHEN.split(text)) {
            if (one(piece, true) == null) {
                return false;
            }
        }
        return true;
    }

    /** A house by its name; a name that is a common word, too, only beside another sign. */
    private static @Nullable String one(String piece, boolean beside) {
        if (piece.length() < 2) {
            return null;
        }
        KnownOutlets outlets = KnownOutlets.get();
        String known = beside ? outlets.namedBesideASign(piece) : outlets.named(piece);
        if (known != null) {
            return known;
        }
        boolean agency = isWrittenAsInitials(piece) || !isCased(piece);
        if (!agency || !Lexicon.get().section("agency").has(FoldLetters.fold(piece))) {
            return null;
        }
        String written = outlets.namedBesideASign(piece);
        return written == null ? piece : written;
    }

    private static boolean isCased(String text) {
        return Character.isUpperCase(text.charAt(0)) || Character.isLowerCase(text.charAt(0));
    }

    /** {@code APA}, {@code SDA-ATS}, {@code W.T.B.}; {@code Special} is no house. */
    private static boolean isWrittenAsInitials(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isUpperCase(c) && c != '.' && c != '-') {
                return false;
            }
            letters += c == '.' || c == '-' ? 0 : 1;
        }
        return letters >= 2 && letters <= INITIALS;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
