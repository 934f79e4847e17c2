package newsarchive.normalise;

/**
 * Reads the control characters U+0080 to U+009F as what windows-1252 has at their numbers, as
 * browsers do: {@code U+0092} is an apostrophe that lost its charset on the way.
 */
final class Windows1252Controls implements Rule {

    @Override
    public String name() {
        return "windows-1252-character";
    }

    @Override
    public void find(String text, Edits edits) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0 && Windows1252.character(c) != c) {
                edits.replace(i, i + 1, String.valueOf(Windows1252.character(c)));
            }
        }
    }
}
