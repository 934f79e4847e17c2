package newsarchive.source;

import java.util.List;
import newsarchive.problem.Problem;

/**
 * Bytes made into text.
 *
 * @param text without byte-order mark; line ends as in the file
 * @param charset canonical name of the charset that was used
 */
public record DecodedText(String text, String charset, List<Problem> problems) {

    public DecodedText {
        problems = List.copyOf(problems);
    }
}
