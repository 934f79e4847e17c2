package newsarchive.parse.markdown;

/**
 * What one look at a Markdown text tells of the signs in it, so that nothing is sought in the
 * document that cannot be there.
 *
 * @param emphasis how many stars and underscores there are
 * @param declarations how many {@code <!} and {@code <?}
 * @param angles how many {@code <} stand one after the other at most, without a {@code >} between
 * @param brackets how many opening square brackets
 * @param backticks how many stand in a row at most
 * @param html whether there may be raw HTML
 * @param doubleBrackets whether two opening brackets may stand side by side once the text is read
 * @param lines how many line ends there are
 */
record MarkdownSigns(
        int emphasis,
        int declarations,
        int angles,
        int brackets,
        int backticks,
        boolean html,
        boolean doubleBrackets,
        int lines) {

    static MarkdownSigns of(String text) {
        char[] chars = text.toCharArray();
        int emphasis = 0;
        int declarations = 0;
        int open = 0;
        int angles = 0;
        int brackets = 0;
        int backticks = 0;
        int lines = 0;
        boolean html = false;
        boolean doubled = false;
        boolean hidden = false;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 'a' && c <= 'z') {
                continue; // by far the most
            }
            switch (c) {
                case '*', '_' -> emphasis++;
                case '\n' -> lines++;
                case '<' -> {
                    html = true;
                    angles = Math.max(angles, ++open);
                    char next = i + 1 < chars.length ? chars[i + 1] : 0;
                    declarations += next == '!' || next == '?' ? 1 : 0;
                }
                case '>' -> open = 0;
                case '`' -> {
                    int first = i;
                    while (i + 1 < chars.length && chars[i + 1] == '`') {
                        i++;
                    }
                    backticks = Math.max(backticks, i + 1 - first);
                }
                case '[' -> {
                    brackets++;
                    doubled |= i + 1 < chars.length && chars[i + 1] == '[';
                }
                case '\\', '&' -> hidden = true; // a bracket may be written so
                default -> {}
            }
        }
        return new MarkdownSigns(
                emphasis,
                declarations,
                angles,
                brackets,
                backticks,
                html,
                doubled || hidden,
                lines);
    }
}
