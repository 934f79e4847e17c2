package newsarchive.check;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import newsarchive.problem.Problem;
import newsarchive.text.Sha256;

/**
 * By what a problem is known again when lines move and counts change: its code, its file and its
 * message, in which numbers outside of quotation marks do not count. Stateless.
 */
final class Fingerprint {
    private static final int LENGTH = 16;

    /** {@code 1 article} and {@code 2 articles} are the same when numbers do not count. */
    private static final Pattern COUNTED = Pattern.compile("# (\\p{L}+)s\\b");

    private Fingerprint() {}

    /** Sixteen hexadecimal digits. */
    static String of(Problem problem) {
        String whole =
                problem.code()
                        + "\n"
                        + problem.position().file()
                        + "\n"
                        + stable(problem.message());
        return Sha256.of(whole.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** The message in one line, each number outside of quotation marks written as {@code #}. */
    static String stable(String message) {
        StringBuilder stable = new StringBuilder(message.length());
        boolean quoted = false;
        boolean inNumber = false;
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            quoted ^= c == '"';
            boolean digit = !quoted && c >= '0' && c <= '9';
            if (!digit) {
                stable.append(c < ' ' ? ' ' : c);
            } else if (!inNumber) {
                stable.append('#');
            }
            inNumber = digit;
        }
        return COUNTED.matcher(stable).replaceAll("# $1");
    }
}
