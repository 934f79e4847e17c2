package newsarchive.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import newsarchive.build.BuildRequest;
import newsarchive.build.EditedSite;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.problem.Problem;
import newsarchive.serve.ArchiveWatcher;
import newsarchive.serve.DevServer;
import newsarchive.serve.LiveSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive serve}: shows the site in the browser while its curator works on it. */
@Command(
        name = "serve",
        description = {
            "Show the site in the browser while you work.",
            "",
            "Serves the site to this machine only, from memory: site-out/ is not touched. When a"
                    + " file of the archive changes, open pages reload; where something is wrong,"
                    + " the page says what. Ctrl-C ends it.",
            ""
        },
        footer = {"", "Examples:", "  archive serve", "  archive serve --drafts --port 9000"})
final class ServeCommand implements Callable<Integer> {
    /** After so long without a change it is seen to what edits mean for other articles. */
    private static final long SETTLE_MILLIS = 2_000;

    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final SiteOptions site = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port on this machine; 0 takes any that is free. Default: 8000.")
    private int port = 8000;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = root.folder(terminal);
        if (port < 0 || port > 65_535) {
            throw CommandFault.usage("--port is \"" + port + "\"", "a port is 0 to 65535");
        }
        BuildRequest request =
                site.request(folder, folder.resolve("site-out"), false, false, Today.here());
        // watching begins before reading: a change between the two is not lost
        try (ArchiveWatcher watcher = ArchiveWatcher.watch(folder)) {
            EditedSite shown = planned(request);
            try (DevServer server = start(live(shown))) {
                terminal.out().println(server.address() + " shows the archive; Ctrl-C ends it");
                terminal.flush();
                follow(request, watcher, server, shown);
            }
            return ExitCode.DONE;
        } catch (InterruptedException ended) {
            return ExitCode.DONE;
        }
    }

    /** Shows each change: a text that was edited at once, and what it means for others later. */
    private void follow(
            BuildRequest request, ArchiveWatcher watcher, DevServer server, EditedSite first)
            throws InterruptedException, IOException {
        EditedSite shown = first;
        boolean behind = false;
        while (!Thread.interrupted()) {
            Set<Path> changed = watcher.awaitFiles(behind ? SETTLE_MILLIS : Long.MAX_VALUE);
            EditedSite edited = changed == null ? null : shown.after(request.root(), changed);
            if (edited != null) {
                shown = edited;
                behind = true;
                server.show(live(shown));
            } else if (changed != null) {
                watcher.awaitQuiet();
                shown = planned(request);
                behind = false;
                server.show(live(shown));
            } else if (behind) {
                shown = planned(request);
                behind = false;
                server.replace(live(shown));
            }
            terminal.flush();
        }
    }

    private static LiveSite live(EditedSite site) {
        return new LiveSite(site::read, site::problems);
    }

    private DevServer start(LiveSite first) throws IOException {
        try {
            return DevServer.start(port, first);
        } catch (BindException taken) {
            throw CommandFault.machine(
                    "port " + port + " is taken by another program",
                    "choose another: archive serve --port 0");
        }
    }

    private EditedSite planned(BuildRequest request) {
        PlannedSite planned = PlannedSite.plan(request, Progress.SILENT);
        List<Problem> problems = planned.problems();
        if (!common.quiet) {
            new ProblemPrinter(terminal.err(), terminal.errInk()).print(problems, common.verbose);
            terminal.out().println("read again: " + ProblemPrinter.count(problems));
        }
        return EditedSite.of(planned);
    }
}
