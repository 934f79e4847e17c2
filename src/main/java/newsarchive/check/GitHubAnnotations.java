package newsarchive.check;

import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;

/**
 * Problems as workflow commands, which GitHub shows beside the lines of a pull request. Rules of
 * escaping: "Workflow commands for GitHub Actions", and actions/toolkit's command.ts for what the
 * text leaves open. Stateless.
 */
public final class GitHubAnnotations {
    private GitHubAnnotations() {}

    /**
     * One line for each problem, each ended by LF.
     *
     * @param folder the archive's folder in the repository, ending in {@code /}, or empty: GitHub
     *     wants names from the repository's root
     */
    public static String of(List<Problem> problems, String folder) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            Position at = problem.position();
            out.append("::").append(command(problem.severity())).append(" file=");
            property(out, folder + at.file());
            if (at.line() > 0) {
                out.append(",line=").append(at.line());
            }
            if (at.column() > 0) {
                out.append(",col=").append(at.column());
            }
            out.append(",title=");
            property(out, problem.code());
            out.append("::");
            data(out, problem.message());
            if (!problem.hint().isEmpty()) {
                data(out, "\n" + problem.hint());
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** GitHub calls an info a notice. */
    private static String command(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.word();
    }

    private static void data(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '%' -> out.append("%25");
                case '\r' -> out.append("%0D");
                case '\n' -> out.append("%0A");
                default -> out.append(c);
            }
        }
    }

    private static void property(StringBuilder out, String text) {
        StringBuilder escaped = new StringBuilder();
        data(escaped, text);
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            switch (c) {
                case ':' -> out.append("%3A");
                case ',' -> out.append("%2C");
                default -> out.append(c);
            }
        }
    }
}
