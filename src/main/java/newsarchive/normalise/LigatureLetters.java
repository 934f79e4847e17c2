package newsarchive.normalise;

import java.text.Normalizer;

/**
 * Takes joined letters apart that a PDF had for the sake of its typeface: {@code ﬁ}, and the
 * presentation forms of Arabic. Letters of an alphabet such as æ and œ stay, and so do the Arabic
 * ligatures that stand for a whole word.
 */
final class LigatureLetters implements Rule {

    @Override
    public String name() {
        return "ligature";
    }

    @Override
    public void find(String text, Edits edits) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFB00 && c <= 0xFEFC && isTypefaceForm(c)) {
                String apart = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC);
                // forms of a lone vowel sign come apart with a space, which would split the word
                if (!apart.contains(" ")) {
                    edits.replace(i, i + 1, apart);
                }
            }
        }
    }

    private static boolean isTypefaceForm(char c) {
        return c <= 0xFB06
                || (c >= 0xFB50 && c <= 0xFD3D && Character.isLetter(c))
                || (c >= 0xFE70 && Character.isLetter(c));
    }
}
