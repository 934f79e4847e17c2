package newsarchive.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import newsarchive.article.Article;
import newsarchive.article.Provenance;
import newsarchive.article.Removal;
import newsarchive.parse.clipping.BlockReading;
import newsarchive.source.SourceKind;
import newsarchive.source.SourceText;

/**
 * Shows a person what was understood of a file's articles: fields and why, the text, what was
 * changed, what is doubtful.
 */
final class InspectText {
    private static final int MARGIN = 2;

    private final Terminal terminal;
    private final PrintStream out;
    private final Ink ink;
    private final boolean all;
    private final SourceText source;
    private final List<String> lines;
    private final List<BlockReading> blocks;

    /**
     * A view of one file.
     *
     * @param all whether everything is told, however long it is
     * @param blocks what each block of a clipping was taken for
     */
    InspectText(Terminal terminal, boolean all, SourceText source, List<BlockReading> blocks) {
        this.terminal = terminal;
        this.out = terminal.out();
        this.ink = terminal.outInk();
        this.all = all;
        this.source = source;
        this.lines = source.text().lines().toList();
        this.blocks = blocks;
    }

    /** Prints one of the {@code count} articles of the file. */
    void print(Article article, int count) {
        printHead(article.provenance(), count);
        out.println();
        new InspectFields(terminal).print(article);
        out.println();
        boolean page = source.file().kind() == SourceKind.SAVED_PAGE;
        if (page) {
            printBody(article);
        } else {
            new TextWithRoles(terminal, all).print(lines, article.provenance(), blocks);
        }
        // of a page's markup no line is worth showing
        new InspectChanges(terminal, all, page ? List.of() : lines)
                .print(article.provenance().changes());
        new InspectDoubts(terminal, all).print(article);
    }

    private void printHead(Provenance provenance, int count) {
        String which = count > 1 ? "article " + (provenance.index() + 1) + " of " + count : "";
        String kind = source.file().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String told = which.isEmpty() ? kind : kind + ", " + which;
        if (provenance.lastLine() > 0) {
            told += ", lines " + provenance.firstLine() + " to " + provenance.lastLine();
        }
        out.println(
                ink.bold(Printable.of(provenance.file()))
                        + "  "
                        + told
                        + ", "
                        + provenance.charset());
        out.println(ink.dim("sha256 " + provenance.sha256()));
    }

    private void printBody(Article article) {
        int room = Math.max(24, terminal.columns() - MARGIN);
        article.body()
                .text()
                .lines()
                .flatMap(line -> WrappedText.lines(Printable.of(line), room).stream())
                .forEach(line -> out.println(line.isEmpty() ? "" : "  " + line));
        List<Removal> removals = article.provenance().removals();
        if (!removals.isEmpty()) {
            out.println();
            out.println(ink.bold("cut"));
        }
        for (Removal removal : removals) {
            String reason = Printable.of(removal.reason()) + ": ";
            int left = Math.max(24, room - TextWidth.of(reason));
            String text = Printable.of(removal.text().strip().replace('\n', ' '));
            out.println(
                    "  " + ink.blue(reason) + ink.struck(all ? text : TextWidth.cut(text, left)));
        }
    }
}
