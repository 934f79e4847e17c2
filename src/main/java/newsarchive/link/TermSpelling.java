package newsarchive.link;

import java.text.Normalizer;
import newsarchive.text.Slug;

/** Compares spellings of a tag, an author or a publisher. Stateless. */
public final class TermSpelling {
    private TermSpelling() {}

    /** The same for spellings that differ only in case, normal form, hyphens and spaces. */
    public static String key(String name) {
        String folded = Slug.folded(name);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            boolean separates = c == '-' || c == '_' || c == 0x2010 || c == 0x2011 || isSpace(c);
            if (separates) {
                gap = key.length() > 0;
            } else {
                if (gap) {
                    key.append(' ');
                    gap = false;
                }
                key.appendCodePoint(c);
            }
        }
        return key.toString();
    }

    /** What sorts names as a reader looks for them: without case, accents and quotation marks. */
    static String sortKey(String name) {
        String decomposed = Normalizer.normalize(Slug.folded(name), Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && "\"'\u2018\u2019\u201c\u201d\u00ab\u00bb".indexOf(c) < 0) {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
