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
import newsarchive.build.ReadBefore;
import newsarchive.problem.Problem;
import newsarchive.serve.ArchiveWatcher;
import newsarchive.serve.DevServer;
import newsarchive.serve.FollowArchive;
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
        try (ArchiveWatcher watcher = ArchiveWatcher.watch(folder);
                ReadBefore read = ReadBefore.onDisk(folder)) {
            EditedSite first = planned(request, read);
            try (DevServer server = start(live(first))) {
                terminal.out().println(server.address() + " shows the archive; Ctrl-C ends it");
                terminal.flush();
                BuildRequest again = request.withJobs(Math.max(1, request.jobs() - 1));
                new FollowArchive(
                                folder,
                                first,
                                changed -> planned(again, read, changed),
                                (site, reload) -> server.show(live(site), reload))
                        .follow(watcher);
            }
            return ExitCode.DONE;
        } catch (InterruptedException ended) {
            return ExitCode.DONE;
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

    /** Leaves a processor to those who ask for pages meanwhile. */
    private EditedSite planned(BuildRequest request, ReadBefore read, Set<Path> changed) {
        read.forget(changed);
        EditedSite planned = planned(request, read);
        terminal.flush();
        return planned;
    }

    private EditedSite planned(BuildRequest request, ReadBefore read) {
        PlannedSite planned = PlannedSite.plan(request, Progress.SILENT, read);
        List<Problem> problems = planned.problems();
        if (!common.quiet) {
            new ProblemPrinter(terminal.err(), terminal.errInk()).print(problems, common.verbose);
            terminal.out().println("read again: " + ProblemPrinter.count(problems));
        }
        return EditedSite.of(planned);
    }
}
