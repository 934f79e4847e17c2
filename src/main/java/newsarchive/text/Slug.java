package newsarchive.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes the last part of an address from a headline or a name: {@code Iran’s new deal} becomes
 * {@code irans-new-deal}. Letters and digits of any script stay, with the marks that belong to
 * them; anything else becomes one hyphen, apostrophes and invisible characters nothing. A slug is
 * in NFC and root-locale lower case, has at most {@value #MAX_BYTES} UTF-8 bytes, no dot, no hyphen
 * at its ends, and is no device name of Windows. Stateless.
 */
public final class Slug {
    /** The longest slug in UTF-8 bytes: with a folder and an ending it fits every file system. */
    public static final int MAX_BYTES = 100;

    /** Windows opens a device for these names, whatever the ending. */
    private static final Pattern DEVICE =
            Pattern.compile("con|prn|aux|nul|conin|conout|com\\d|lpt\\d");

    // ' ` ´ ʹ ʻ ʼ ʽ ‘ ’ ‛ ′ ＇: some of these are letters to Unicode
    private static final String APOSTROPHES =
            "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\uff07";
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int TATWEEL = 0x640;

    private Slug() {}

    /**
     * The slug of {@code text}.
     *
     * @param fallback what to use when {@code text} has no letter and no digit; itself a slug
     */
    public static String of(String text, String fallback) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String slug =
                shorten(hyphenated(Normalizer.normalize(lower, Normalizer.Form.NFC)), MAX_BYTES);
        if (slug.isEmpty()) {
            return fallback;
        }
        return isDevice(slug) ? slug + "-1" : slug;
    }

    /** Whether {@code written} is a slug as it stands. */
    public static boolean isSlug(String written) {
        return !written.isEmpty() && of(written, "").equals(written);
    }

    /** {@code slug-number}, shortened where the number needs the room. */
    public static String numbered(String slug, int number) {
        String suffix = "-" + number;
        return shorten(slug, MAX_BYTES - suffix.length()) + suffix;
    }

    /**
     * What two addresses have in common that a file system may take for one: NFC and full case
     * folding, so that {@code Straße} meets {@code STRASSE}.
     */
    public static String folded(String address) {
        String upper = Normalizer.normalize(address, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(upper.length());
        // one by one: String.toLowerCase writes a sigma at a word's end in another way
        upper.codePoints().map(Character::toLowerCase).forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Whether Windows takes a file of this name, its ending aside, for a device. */
    public static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return DEVICE.matcher(stem.strip().toLowerCase(Locale.ROOT)).matches();
    }

    private static String hyphenated(String lower) {
        StringBuilder slug = new StringBuilder(Math.min(lower.length(), 2 * MAX_BYTES));
        boolean gap = false;
        boolean letterBefore = false;
        // what lies beyond twice the limit cannot change the first hundred bytes
        for (int i = 0; i < lower.length() && slug.length() < 2 * MAX_BYTES; ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (isDropped(c)) {
                continue;
            }
            boolean kept = Character.isLetterOrDigit(c) || (letterBefore && isMark(c));
            if (kept) {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                slug.appendCodePoint(c);
            }
            gap = !kept;
            letterBefore = kept;
        }
        return slug.toString();
    }

    private static boolean isDropped(int c) {
        return APOSTROPHES.indexOf(c) >= 0
                || c == TATWEEL
                || (Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_NON_JOINER);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** At most {@code limit} bytes: whole words where they fill half of it, else whole letters. */
    private static String shorten(String slug, int limit) {
        int bytes = 0;
        int end = 0;
        while (end < slug.length()) {
            int c = slug.codePointAt(end);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes + size > limit) {
                break;
            }
            bytes += size;
            end += Character.charCount(c);
        }
        if (end == slug.length()) {
            return slug;
        }
        if (slug.charAt(end) == '-') {
            return slug.substring(0, end);
        }
        int hyphen = slug.lastIndexOf('-', end - 1);
        if (hyphen >= end / 2 && hyphen > 0) {
            return slug.substring(0, hyphen);
        }
        int letter = end;
        while (letter > 0 && isMark(slug.codePointAt(letter))) {
            letter = slug.offsetByCodePoints(letter, -1);
        }
        String cut = slug.substring(0, letter == 0 ? end : letter);
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
