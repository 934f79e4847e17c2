package newsarchive.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Evidence;
import newsarchive.problem.Problem;
import newsarchive.yaml.YamlText;

/**
 * Shows what is doubtful of an article: the problems that were found, and for each field of which
 * the reader is not sure the lines of front matter that settle it.
 */
final class InspectDoubts {
    private static final double SURE = 0.85;
    private static final List<String> LISTS = List.of("authors", "tags");

    private final PrintStream out;
    private final Ink ink;
    private final boolean all;

    InspectDoubts(Terminal terminal, boolean all) {
        this.out = terminal.out();
        this.ink = terminal.outInk();
        this.all = all;
    }

    void print(Article article) {
        Map<String, String> values = InspectFields.values(article.metadata());
        List<Problem> problems = article.problems();
        boolean doubtful =
                article.provenance().evidence().values().stream().anyMatch(InspectDoubts::isDoubt);
        if (problems.isEmpty() && !doubtful) {
            return;
        }
        out.println();
        out.println(ink.bold("doubtful"));
        if (!problems.isEmpty()) {
            new ProblemPrinter(out, ink).print(problems, all);
        }
        article.provenance()
                .evidence()
                .forEach((field, evidence) -> print(field, values.get(field), evidence));
    }

    private static boolean isDoubt(Evidence evidence) {
        return evidence.confidence() < SURE && evidence.runnerUp() != null;
    }

    private void print(String field, String value, Evidence evidence) {
        if (value == null || !isDoubt(evidence)) {
            return;
        }
        out.println("  " + ink.blue(field) + ": one of these lines in front matter settles it");
        out.println("    " + ink.green(line(field, value)));
        out.println("    " + ink.green(line(field, evidence.runnerUp())));
    }

    private static String line(String field, String value) {
        if (value.isEmpty()) {
            return field + ":";
        }
        boolean list = LISTS.contains(field);
        return Printable.of(
                list
                        ? field + ":" + YamlText.list(List.of(value.split(", ", -1)))
                        : field + ": " + YamlText.of(value));
    }
}
