package newsarchive.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Change;
import newsarchive.article.Dateline;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Provenance;
import newsarchive.article.Removal;
import newsarchive.source.SourceKind;
import newsarchive.source.SourceText;

/** Shows a person what was understood of an article: fields and why, the text, what was changed. */
final class InspectText {
    private static final int CHANGES_SHOWN_OF_A_RULE = 8;
    private static final int QUOTED = 60;

    private final Terminal terminal;
    private final PrintStream out;
    private final Ink ink;
    private final boolean all;

    InspectText(Terminal terminal, boolean all) {
        this.terminal = terminal;
        this.out = terminal.out();
        this.ink = terminal.outInk();
        this.all = all;
    }

    /** Prints one of the {@code count} articles of a file. */
    void print(SourceText source, Article article, int count) {
        printHead(article.provenance(), count);
        out.println();
        printFields(article);
        out.println();
        if (source.file().kind() == SourceKind.SAVED_PAGE) {
            printBody(article);
        } else {
            new TextWithRoles(terminal).print(source, article);
        }
        printChanges(article.provenance().changes());
        if (!article.problems().isEmpty()) {
            out.println();
            new ProblemPrinter(out, ink).print(article.problems(), all);
        }
    }

    private void printHead(Provenance provenance, int count) {
        String which = count > 1 ? ", article " + (provenance.index() + 1) + " of " + count : "";
        String lines =
                provenance.lastLine() > 0
                        ? ", lines " + provenance.firstLine() + " to " + provenance.lastLine()
                        : "";
        out.println(
                ink.bold(Printable.of(provenance.file()))
                        + which
                        + lines
                        + ink.dim(", " + provenance.charset() + ", sha256 " + provenance.sha256()));
    }

    private void printFields(Article article) {
        Metadata metadata = article.metadata();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", text(metadata.title()));
        fields.put("deck", text(metadata.deck()));
        fields.put("authors", String.join(", ", metadata.authors()));
        fields.put("date", metadata.date() == null ? "" : metadata.date().iso());
        fields.put("dateline", dateline(metadata.dateline()));
        fields.put("publisher", text(metadata.publisher()));
        fields.put("url", text(metadata.url()));
        fields.put("archived-url", text(metadata.archivedUrl()));
        fields.put("language", text(metadata.language()));
        fields.put("kind", metadata.kind() == null ? "" : metadata.kind().word());
        fields.put("section", text(metadata.section()));
        fields.put("tags", String.join(", ", metadata.tags()));
        fields.put("summary", text(metadata.summary()));
        fields.put("bio", text(metadata.bio()));
        List<String> alwaysShown =
                List.of("title", "authors", "date", "publisher", "language", "tags");
        fields.forEach(
                (name, value) -> {
                    Evidence evidence = article.provenance().evidence().get(name);
                    if (!value.isEmpty() || evidence != null || alwaysShown.contains(name)) {
                        printField(name, value, evidence);
                    }
                });
    }

    private void printField(String name, String value, Evidence evidence) {
        String label = "  " + ink.blue(name) + " ".repeat(14 - name.length());
        String shown = value.isEmpty() ? ink.dim("not stated") : Printable.of(value);
        String margin = "\n" + " ".repeat(16);
        int room = Math.max(24, terminal.columns() - 16);
        out.println(
                label
                        + (value.isEmpty()
                                ? shown
                                : String.join(margin, WrappedText.lines(shown, room))));
        if (evidence != null) {
            out.println(" ".repeat(16) + ink.dim(why(evidence)));
        }
    }

    private static String why(Evidence evidence) {
        String why = Printable.of(evidence.where());
        if (evidence.line() > 0) {
            why += ", line " + evidence.line();
        }
        if (evidence.confidence() < 1) {
            why += ", " + Math.round(evidence.confidence() * 100) + " % sure";
        }
        if (evidence.runnerUp() != null) {
            why += ", or else \"" + Printable.of(evidence.runnerUp()) + "\"";
        }
        return why;
    }

    private static String dateline(Dateline dateline) {
        if (dateline == null) {
            return "";
        }
        String place = text(dateline.place());
        String agency = dateline.agency() == null ? "" : " (" + dateline.agency() + ")";
        String date = dateline.date() == null ? "" : ", " + dateline.date();
        return place + agency + date;
    }

    private void printBody(Article article) {
        int room = Math.max(24, terminal.columns() - 2);
        article.body()
                .text()
                .lines()
                .flatMap(line -> WrappedText.lines(Printable.of(line), room).stream())
                .forEach(line -> out.println(line.isEmpty() ? "" : "  " + line));
        List<Removal> removals = article.provenance().removals();
        if (!removals.isEmpty()) {
            out.println();
            out.println(ink.bold("left out"));
        }
        for (Removal removal : removals) {
            out.println(
                    "  "
                            + Printable.of(removal.reason())
                            + ": "
                            + ink.struck(quoted(removal.text())));
        }
    }

    private void printChanges(List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        out.println();
        out.println(ink.bold("changed"));
        Map<String, Integer> shown = new LinkedHashMap<>();
        for (Change change : changes) {
            int number = shown.merge(change.rule(), 1, Integer::sum);
            if (all || number <= CHANGES_SHOWN_OF_A_RULE) {
                printChange(change);
            }
        }
        shown.forEach(
                (rule, number) -> {
                    int more = number - CHANGES_SHOWN_OF_A_RULE;
                    if (!all && more > 0) {
                        out.println(ink.dim("  … and " + rule + " " + more + " more times"));
                    }
                });
    }

    private void printChange(Change change) {
        String place = change.line() == 0 ? "" : Integer.toString(change.line());
        if (change.column() > 0) {
            place += ":" + change.column();
        }
        out.println(
                "  "
                        + place
                        + " ".repeat(Math.max(1, 9 - place.length()))
                        + change.rule()
                        + " ".repeat(Math.max(1, 22 - change.rule().length()))
                        + ink.red("-" + quoted(change.before()))
                        + " "
                        + ink.green("+" + quoted(change.after())));
    }

    private static String quoted(String text) {
        String printable = Printable.of(text);
        if (printable.codePointCount(0, printable.length()) > QUOTED) {
            printable = printable.substring(0, printable.offsetByCodePoints(0, QUOTED)) + "…";
        }
        return "\"" + printable + "\"";
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
