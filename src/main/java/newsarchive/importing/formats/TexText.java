package newsarchive.importing.formats;

import java.text.Normalizer;
import java.util.Map;

/**
 * Makes plain text of what stands in a field of BibTeX: accents, named letters, dashes, quotation
 * marks and escapes; braces that only keep capitals fall away, and so do commands, but not what
 * they are about. Stateless.
 */
final class TexText {
    /** Accents as combining characters, which normalising joins with their letter. */
    private static final Map<Character, Character> ACCENTS =
            Map.ofEntries(
                    Map.entry('`', '\u0300'),
                    Map.entry('\'', '\u0301'),
                    Map.entry('^', '\u0302'),
                    Map.entry('~', '\u0303'),
                    Map.entry('"', '\u0308'),
                    Map.entry('=', '\u0304'),
                    Map.entry('.', '\u0307'),
                    Map.entry('c', '\u0327'),
                    Map.entry('v', '\u030C'),
                    Map.entry('u', '\u0306'),
                    Map.entry('H', '\u030B'),
                    Map.entry('k', '\u0328'),
                    Map.entry('r', '\u030A'));

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("ss", "ß"),
                    Map.entry("ae", "æ"),
                    Map.entry("AE", "Æ"),
                    Map.entry("oe", "œ"),
                    Map.entry("OE", "Œ"),
                    Map.entry("o", "ø"),
                    Map.entry("O", "Ø"),
                    Map.entry("aa", "å"),
                    Map.entry("AA", "Å"),
                    Map.entry("l", "ł"),
                    Map.entry("L", "Ł"),
                    Map.entry("i", "ı"),
                    Map.entry("j", "ȷ"),
                    Map.entry("textbackslash", "\\"),
                    Map.entry("textasciitilde", "~"),
                    Map.entry("textasciicircum", "^"),
                    Map.entry("textendash", "–"),
                    Map.entry("textemdash", "—"),
                    Map.entry("textquoteleft", "‘"),
                    Map.entry("textquoteright", "’"),
                    Map.entry("textquotedblleft", "“"),
                    Map.entry("textquotedblright", "”"),
                    Map.entry("ldots", "…"),
                    Map.entry("dots", "…"),
                    Map.entry("textellipsis", "…"),
                    Map.entry("guillemotleft", "«"),
                    Map.entry("guillemotright", "»"),
                    Map.entry("euro", "€"),
                    Map.entry("texteuro", "€"),
                    Map.entry("pounds", "£"),
                    Map.entry("textsterling", "£"),
                    Map.entry("S", "§"),
                    Map.entry("textdegree", "°"),
                    Map.entry("copyright", "©"));

    private final String tex;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private TexText(String tex) {
        this.tex = tex;
    }

    static String plain(String tex) {
        TexText text = new TexText(tex);
        while (text.at < tex.length()) {
            text.step();
        }
        return Normalizer.normalize(text.plain, Normalizer.Form.NFC).strip();
    }

    private void step() {
        char c = tex.charAt(at);
        if (c == '\\') {
            at++;
            command();
        } else if (c == '{' || c == '}') {
            at++;
        } else if (c == '$') {
            at++; // mathematics: its letters are read as they stand
        } else if (c == '~') {
            at++;
            plain.append('\u00A0');
        } else if (take("---")) {
            plain.append('—');
        } else if (take("--")) {
            plain.append('–');
        } else if (take("``")) {
            plain.append('“');
        } else if (take("''")) {
            plain.append('”');
        } else {
            at++;
            plain.append(c);
        }
    }

    private boolean take(String signs) {
        boolean there = tex.startsWith(signs, at);
        at += there ? signs.length() : 0;
        return there;
    }

    private void command() {
        if (at >= tex.length()) {
            return;
        }
        char c = tex.charAt(at);
        if (!Character.isLetter(c)) {
            at++;
            Character accent = ACCENTS.get(c);
            if (accent == null) {
                plain.append(c == '\\' ? ' ' : c); // \& \% \_ \{ and the end of a line
            } else {
                accented(accent);
            }
            return;
        }
        int from = at;
        while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
            at++;
        }
        String name = tex.substring(from, at);
        String letter = NAMED.get(name);
        if (letter != null) {
            plain.append(letter);
            endOfName();
        } else if (name.length() == 1 && ACCENTS.containsKey(c)) {
            accented(ACCENTS.get(c));
        } else {
            endOfName(); // \emph, \textit: what follows is the text
        }
    }

    /** Blanks behind a command, or {@code {}}, only end its name. */
    private void endOfName() {
        if (tex.startsWith("{}", at)) {
            at += 2;
            return;
        }
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }

    /** The letter may stand bare, in braces, or be a command for a dotless one. */
    private void accented(char accent) {
        while (at < tex.length() && (tex.charAt(at) == ' ' || tex.charAt(at) == '{')) {
            at++;
        }
        if (at >= tex.length()) {
            return;
        }
        int start = plain.length();
        step();
        if (plain.length() > start) {
            char letter = plain.charAt(start);
            plain.setCharAt(start, letter == 'ı' ? 'i' : letter == 'ȷ' ? 'j' : letter);
            int next = start + Character.charCount(plain.codePointAt(start));
            plain.insert(next, accent);
        }
    }
}
