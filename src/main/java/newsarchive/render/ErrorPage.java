package newsarchive.render;

import newsarchive.problem.Problem;
import newsarchive.text.EscapeHtml;

/** Writes the page that stands in for one whose template fails. */
final class ErrorPage {
    private ErrorPage() {}

    static String of(Problem problem) {
        return """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Template error</title></head>
        <body>
        <h1>Template error</h1>
        <p>%s</p>
        <p>%s</p>
        <p>%s</p>
        </body>
        </html>
        """
                .formatted(
                        EscapeHtml.of(problem.position().toString()),
                        EscapeHtml.of(problem.message()),
                        EscapeHtml.of(problem.hint()));
    }
}
