package newsarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.concurrent.Callable;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.exporting.ExportBag;
import newsarchive.exporting.ExportException;
import newsarchive.exporting.ExportFile;
import newsarchive.exporting.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive export}: a copy for other programs, or for keeping. */
@Command(
        name = "export",
        description = {
            "Make a copy of the archive for other programs, or for keeping.",
            "",
            "--format writes what may be shown, and no more: JSON Lines with the texts (jsonl), a"
                    + " table (csv), references (csl-json, bibtex, ris), a book (epub), a database"
                    + " with full-text search that opens in Datasette (sqlite), or a folder with a"
                    + " Frictionless description of table and texts (datapackage). archive import"
                    + " reads jsonl, csv, csl-json, bibtex and ris back.",
            "",
            "A bag (--bag; BagIt 1.0, RFC 8493) holds all sources, the site that they make, and the"
                    + " SHA-256 of every file. It holds every text whole, whatever access says: it is"
                    + " a copy for yourself or a library, not for publishing. archive import puts it"
                    + " back.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive export --format jsonl --out articles.jsonl",
            "  archive export --format bibtex --out - | pandoc --citeproc …",
            "  archive export --format sqlite --out archive.db && datasette archive.db",
            "  archive export --format datapackage --out data/",
            "  archive export --bag ../my-archive-bag",
            "  archive export --bag /media/stick/bag-2026 --date 2026-11-22"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final SiteOptions site = new SiteOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}.")
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where the export goes: a file, for datapackage a folder; - for the standard"
                            + " output.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace the file that is at --out.")
    private boolean force;

    @Option(
            names = "--bag",
            paramLabel = "DIR",
            description = "The bag's folder; not there yet, or empty.")
    private @Nullable Path bag;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description =
                    "Bagging-Date, YYYY-MM-DD. Default: none, so that the same archive"
                            + " gives the same bag.")
    private @Nullable LocalDate date;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The formats for help and completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ExportFormat.words().iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Path folder = root.folder(terminal);
        if (bag != null && format == null && out == null) {
            Path target = terminal.resolve(bag);
            mustStandOutside(folder, target);
            return export(
                    folder,
                    planned -> {
                        String version = Version.ofProgram();
                        ExportBag.Packed packed =
                                ExportBag.write(folder, planned, target, date, version);
                        if (!common.quiet) {
                            tell(packed, target);
                        }
                    });
        }
        if (bag != null || format == null || out == null) {
            throw CommandFault.usage(
                    "what shall be made? Give --format and --out, or --bag",
                    "archive export --format jsonl --out articles.jsonl");
        }
        ExportFormat wanted = format(format);
        if (out.toString().equals("-")) {
            return toStandardOutput(folder, wanted);
        }
        Path target = terminal.resolve(out);
        mustStandOutside(folder, target);
        return export(folder, planned -> write(planned, wanted, target));
    }

    private static ExportFormat format(String word) {
        for (ExportFormat one : ExportFormat.values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        throw CommandFault.usage(
                "no format \"" + Printable.of(word) + "\"",
                "formats: " + String.join(", ", ExportFormat.words()));
    }

    private int toStandardOutput(Path folder, ExportFormat wanted) throws IOException {
        if (!wanted.isText()) {
            throw CommandFault.usage(
                    "\"" + wanted.word() + "\" is no text, and cannot go to the standard output",
                    "name a file: --out archive." + wanted.word());
        }
        return export(
                folder,
                planned -> {
                    byte[] bytes = wanted.bytes(planned.archive());
                    terminal.out().write(bytes, 0, bytes.length);
                });
    }

    private void write(PlannedSite planned, ExportFormat wanted, Path target)
            throws IOException, ExportException {
        long bytes = ExportFile.write(wanted, planned.archive(), target, force);
        if (!common.quiet) {
            terminal.out()
                    .println(
                            "wrote "
                                    + Printable.of(terminal.shown(target))
                                    + ": "
                                    + Counted.of(planned.archive().entries().size(), "article")
                                    + ", "
                                    + Counted.of(bytes, "byte"));
        }
    }

    /** A copy within the sources would be part of the next one. */
    private void mustStandOutside(Path folder, Path target) {
        boolean inside =
                folder.startsWith(target)
                        || ExportBag.SOURCE_FOLDERS.stream()
                                .anyMatch(name -> target.startsWith(folder.resolve(name)));
        if (inside) {
            String what = bag == null ? "an export" : "a bag";
            throw CommandFault.usage(
                    what
                            + " cannot stand at \""
                            + Printable.of(terminal.shown(target))
                            + "\": it would hold itself",
                    "name a " + (bag == null ? "place" : "folder") + " beside the archive");
        }
    }

    /** What is done with a planned site. */
    private interface Work {
        void on(PlannedSite planned) throws IOException, ExportException;
    }

    private int export(Path folder, Work work) throws IOException {
        BuildRequest request =
                site.request(folder, folder.resolve("site-out"), false, false, Today.here());
        PlannedSite planned = PlannedSite.plan(request, Progress.SILENT);
        if (!planned.isSound(false)) {
            new ProblemPrinter(terminal.err(), terminal.errInk())
                    .print(planned.problems(), common.verbose);
            return ExitCode.INPUT;
        }
        try {
            work.on(planned);
            return ExitCode.DONE;
        } catch (ExportException refused) {
            throw CommandFault.usage(Printable.of(refused.getMessage()), refused.hint());
        }
    }

    private void tell(ExportBag.Packed packed, Path target) {
        packed.leftOut()
                .forEach(
                        path ->
                                terminal.out()
                                        .println(
                                                "left out: "
                                                        + Printable.of(path)
                                                        + ", a link or special file"));
        terminal.out()
                .println(
                        "packed "
                                + Printable.of(terminal.shown(target))
                                + ": "
                                + Counted.of(packed.sources(), "source")
                                + ", "
                                + Counted.of(packed.pages(), "file")
                                + " of the site, "
                                + Counted.of(packed.bytes(), "byte"));
    }
}
