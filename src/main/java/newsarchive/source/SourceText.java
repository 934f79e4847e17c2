package newsarchive.source;

import java.util.List;
import newsarchive.problem.Problem;

/**
 * A source file's text.
 *
 * @param sha256 of the bytes, lower-case hex
 * @param charset name of the charset it was decoded from
 * @param text decoded, without byte-order mark; line ends as in the file
 * @param problems of finding and decoding
 */
public record SourceText(
        SourceFile file, String sha256, String charset, String text, List<Problem> problems) {

    public SourceText {
        problems = List.copyOf(problems);
    }
}
