package newsarchive.serve;

import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.EscapeHtml;

/** The page that stands in for the site while something in the archive stops its build. */
final class ErrorPage {
    private static final String STYLE =
            "body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:3rem auto;padding:0"
                    + " 1rem;color-scheme:light dark}"
                    + "li{margin-block-end:1rem}code{font-size:.95em}p{margin:.2rem 0}";

    private ErrorPage() {}

    /** The page for {@code problems}; what comes from files is escaped. */
    static String of(List<Problem> problems) {
        StringBuilder html =
                new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                        .append("<title>The site cannot be built</title><style>")
                        .append(STYLE)
                        .append("</style></head><body><h1>The site cannot be built</h1>")
                        .append("<p>This page reloads when a file of the archive changes.</p><ul>");
        problems.stream().filter(Problem::isError).forEach(problem -> append(html, problem));
        return html.append("</ul></body></html>").toString();
    }

    private static void append(StringBuilder html, Problem problem) {
        html.append("<li><p><code>");
        EscapeHtml.text(html, place(problem.position()));
        html.append("</code></p><p><strong>");
        EscapeHtml.text(html, problem.message());
        html.append("</strong></p>");
        for (Position other : problem.also()) {
            html.append("<p>also <code>");
            EscapeHtml.text(html, place(other));
            html.append("</code></p>");
        }
        if (!problem.hint().isEmpty()) {
            html.append("<p>");
            EscapeHtml.text(html, problem.hint());
            html.append("</p>");
        }
        html.append("</li>");
    }

    private static String place(Position position) {
        return position.line() == 0 ? position.file() : position.file() + ":" + position.line();
    }
}
