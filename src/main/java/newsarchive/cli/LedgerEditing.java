package newsarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.edit.LedgerEdit;
import newsarchive.edit.RefusedException;
import newsarchive.ledger.Ledger;
import newsarchive.ledger.LedgerFile;
import newsarchive.problem.Problem;
import newsarchive.publish.PublishException;
import newsarchive.publish.SiteLock;

/** Plans the site, lets a command change its ledger, and tells what was done. */
final class LedgerEditing {
    private LedgerEditing() {}

    /** What a command does with a planned site. */
    interface Change {
        LedgerEdit of(PlannedSite site) throws RefusedException;
    }

    /** Makes a change; the exit code. */
    static int make(
            Terminal terminal, Path root, CommonOptions common, LocalDate today, Change change)
            throws IOException, PublishException {
        // between reading and writing the ledger no build may record
        SiteLock alone = SiteLock.acquire(root);
        try {
            return makeAlone(terminal, root, common, today, change);
        } finally {
            alone.close();
        }
    }

    private static int makeAlone(
            Terminal terminal, Path root, CommonOptions common, LocalDate today, Change change)
            throws IOException {
        List<Problem> faulty = LedgerFile.read(root).problems();
        if (!faulty.isEmpty()) {
            new ProblemPrinter(terminal.err(), terminal.errInk()).print(faulty, common.verbose);
            return ExitCode.INPUT;
        }
        BuildRequest request =
                BuildRequest.plain(
                        root,
                        root.resolve("site-out"),
                        Runtime.getRuntime().availableProcessors(),
                        today);
        try {
            LedgerEdit edit = change.of(PlannedSite.plan(request, Progress.SILENT));
            LedgerFile.write(root, edit.before(), edit.after());
            if (!common.quiet) {
                edit.told().forEach(line -> terminal.out().println(Printable.of(line)));
                terminal.out()
                        .println(
                                "recorded in "
                                        + Ledger.FILE
                                        + "; the next archive build publishes it");
            }
            return ExitCode.DONE;
        } catch (RefusedException refused) {
            throw CommandFault.usage(Printable.of(refused.getMessage()), refused.hint());
        }
    }
}
