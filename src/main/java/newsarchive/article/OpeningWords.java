package newsarchive.article;

import java.util.List;
import newsarchive.text.Opening;
import newsarchive.text.TableRow;

/**
 * The first words of an article, as a reader would be told them: its prose, without the section
 * headings and tables between. Stateless.
 */
public final class OpeningWords {
    private static final String GAP = "\n\n";

    private OpeningWords() {}

    /**
     * At most {@code max} words on one line, with an ellipsis where more prose follows; of a body
     * without prose the first words whatever they are.
     */
    public static String of(Body body, int max) {
        String text = body.text();
        List<Body.Heading> headings = body.headings();
        StringBuilder prose = new StringBuilder();
        int words = 0;
        for (int at = 0; at < text.length() && words <= max; ) {
            int gap = text.indexOf(GAP, at);
            String paragraph = text.substring(at, gap < 0 ? text.length() : gap);
            if (!TableRow.isTable(paragraph) && !isHeading(paragraph, headings)) {
                prose.append(paragraph).append('\n');
                words += spaces(paragraph) + 1;
            }
            at = gap < 0 ? text.length() : gap + GAP.length();
        }
        return Opening.words(prose.isEmpty() ? text : prose.toString(), max);
    }

    private static boolean isHeading(String paragraph, List<Body.Heading> headings) {
        return headings.stream().anyMatch(heading -> heading.text().equals(paragraph));
    }

    private static int spaces(String paragraph) {
        int spaces = 0;
        for (int i = 1; i < paragraph.length(); i++) {
            boolean starts =
                    !Character.isWhitespace(paragraph.charAt(i))
                            && Character.isWhitespace(paragraph.charAt(i - 1));
            spaces += starts ? 1 : 0;
        }
        return spaces;
    }
}
