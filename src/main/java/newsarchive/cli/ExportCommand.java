package newsarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.exporting.ExportBag;
import newsarchive.exporting.ExportException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive export}: a copy for keeping. */
@Command(
        name = "export",
        description = {
            "Make a copy of the archive for keeping.",
            "",
            "A bag (BagIt 1.0, RFC 8493) holds all sources, the site that they make, and the"
                    + " SHA-256 of every file. It holds every text whole, whatever access says: it is"
                    + " a copy for yourself or a library, not for publishing.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive export --bag ../my-archive-bag",
            "  archive export --bag /media/stick/bag-2026 --date 2026-11-22"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final SiteOptions site = new SiteOptions();

    @Option(
            names = "--bag",
            paramLabel = "DIR",
            required = true,
            description = "The bag's folder; not there yet, or empty.")
    private Path bag = Path.of("");

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

    @Override
    public Integer call() throws IOException {
        Path folder = root.folder(terminal);
        Path target = terminal.resolve(bag);
        boolean inside =
                folder.startsWith(target)
                        || ExportBag.SOURCE_FOLDERS.stream()
                                .anyMatch(name -> target.startsWith(folder.resolve(name)));
        if (inside) {
            throw CommandFault.usage(
                    "a bag cannot stand at \""
                            + terminal.shown(target)
                            + "\": it would hold itself",
                    "name a folder beside the archive");
        }
        BuildRequest request =
                site.request(folder, folder.resolve("site-out"), false, false, Today.here());
        PlannedSite planned = PlannedSite.plan(request, Progress.SILENT);
        if (!planned.isSound(false)) {
            new ProblemPrinter(terminal.err(), terminal.errInk())
                    .print(planned.problems(), common.verbose);
            return ExitCode.INPUT;
        }
        try {
            ExportBag.Packed packed =
                    ExportBag.write(folder, planned, target, date, Version.ofProgram());
            if (!common.quiet) {
                tell(packed, target);
            }
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
