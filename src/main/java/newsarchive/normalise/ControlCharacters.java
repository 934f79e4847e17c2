package newsarchive.normalise;

/**
 * Takes out control characters, noncharacters and the marks left where pictures were, but for tab,
 * line feed and form feed, which say something of the text's form. Half of a surrogate pair becomes
 * U+FFFD.
 */
final class ControlCharacters implements Rule {

    @Override
    public String name() {
        return "control-character";
    }

    @Override
    public void find(String text, Edits edits) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                if (c != '\t' && c != '\n' && c != '\f') {
                    edits.remove(i, i + 1);
                }
            } else if ((c >= 0x7F && c < 0xA0) || (c >= 0xFFF9 && c != '\uFFFD')) {
                edits.remove(i, i + 1);
            } else if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    edits.replace(i, i + 1, "\uFFFD");
                }
            }
        }
    }
}
