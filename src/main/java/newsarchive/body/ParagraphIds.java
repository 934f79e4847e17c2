package newsarchive.body;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Node;

/**
 * Makes addresses of paragraphs from their words, not their number: a paragraph that moves keeps
 * its address, and so does one whose end is edited. The first {@value #WORDS} words count, without
 * case and marks.
 */
public final class ParagraphIds {
    private static final int WORDS = 12;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long SPACE = 36L * 36 * 36 * 36 * 36 * 36;

    // only ever looked up, never iterated
    private final Map<String, Integer> taken = new HashMap<>();

    ParagraphIds() {}

    /** The address of the first paragraph of a body that begins with these words. */
    public static String of(String text) {
        return new ParagraphIds().next(text);
    }

    /** The address of a paragraph. */
    String next(Node paragraph) {
        return next(PlainText.opening(paragraph, WORDS));
    }

    /** {@code p-} and six letters or digits, numbered when two paragraphs begin alike. */
    String next(String text) {
        String digits = Long.toString(Long.remainderUnsigned(hash(text), SPACE), 36);
        String id = "p-" + "0".repeat(6 - digits.length()) + digits;
        int times = taken.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }

    /** FNV-1a (64 bits) over the letters and digits of the first words. */
    private static long hash(String text) {
        long hash = FNV_OFFSET;
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (!inside && ++words > WORDS) {
                    break;
                }
                if (!inside) {
                    hash = (hash ^ ' ') * FNV_PRIME;
                }
                hash = (hash ^ Character.toLowerCase(c)) * FNV_PRIME;
                inside = true;
            } else if (c != '\'' && c != '’') {
                inside = false;
            }
        }
        return hash ^ (hash >>> 32);
    }
}
