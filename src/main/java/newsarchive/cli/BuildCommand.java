package newsarchive.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.BuildSite;
import newsarchive.publish.PublishException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive build}: makes the site. */
@Command(
        name = "build",
        description = {
            "Make the site.",
            "",
            "Reads articles/, pages/, static/ and archive.yml, and writes the site into site-out/,"
                    + " whole or not at all: where an error is found, the site that stands there"
                    + " stays as it is.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive build",
            "  archive build -C my-archive --out /var/www/archive",
            "  archive build --base-url https://someone.github.io/my-archive/",
            "  archive build --record      record what was published; commit permalinks.tsv"
        })
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin final SiteOptions site = new SiteOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the site goes. Default: ROOT/site-out.")
    @Nullable Path out;

    @Option(
            names = "--record",
            description =
                    "Record the addresses of the site in permalinks.tsv once it is published, so"
                            + " that no later build loses one.")
    private boolean record;

    @Option(names = "--strict", description = "Let warnings stop the build as errors do.")
    private boolean strict;

    @Option(
            names = "--profile",
            description =
                    "Say where the time went: by stage, template, kind of file and rule, and which"
                            + " articles took longest.")
    private boolean profile;

    @Option(
            names = "--force",
            description =
                    "Write into --out even where it holds files that are not ours; they are kept.")
    private boolean force;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws PublishException {
        long begun = System.nanoTime();
        Path folder = root.folder(terminal);
        Path target = out == null ? folder.resolve("site-out") : terminal.resolve(out);
        BuildRequest request = site.request(folder, target, strict, force, Today.here());
        if (record) {
            request = recording(request);
        }
        BuildReport report =
                profile
                        ? DrawnProgress.profiled(terminal, common, request, BuildSite::build)
                        : DrawnProgress.during(terminal, common, request, BuildSite::build);
        new ProblemPrinter(terminal.err(), terminal.errInk())
                .print(report.problems(), common.verbose);
        terminal.err().flush();
        if (!common.quiet) {
            new BuildSummary(terminal, common.verbose)
                    .print(report, request, System.nanoTime() - begun);
        }
        return report.published() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private static BuildRequest recording(BuildRequest request) {
        if (request.drafts()) {
            throw CommandFault.usage(
                    "--record and --drafts do not go together: an address is recorded for good,"
                            + " and a draft may yet change",
                    "build with --drafts to look at them, and with --record to publish");
        }
        return request.recording();
    }
}
