package newsarchive.cli;

import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.Progress;

/** Draws a line of progress while work goes on, where a person looks at it. */
final class DrawnProgress {
    private DrawnProgress() {}

    /**
     * Work on a whole archive.
     *
     * @param <E> what it throws
     */
    interface Work<E extends Exception> {
        BuildReport run(BuildRequest request, Progress progress) throws E;
    }

    /**
     * Does {@code work} and then says where its time went.
     *
     * @param <E> what the work throws
     */
    static <E extends Exception> BuildReport profiled(
            Terminal terminal, CommonOptions common, BuildRequest request, Work<E> work) throws E {
        return during(
                terminal,
                common,
                request,
                (asked, progress) -> {
                    try (BuildProfile profile = new BuildProfile(progress)) {
                        BuildReport report = work.run(asked, profile);
                        profile.print(terminal.out());
                        return report;
                    }
                });
    }

    /** Does {@code work}; the line is gone when this returns. */
    static <E extends Exception> BuildReport during(
            Terminal terminal, CommonOptions common, BuildRequest request, Work<E> work) throws E {
        if (common.quiet || !terminal.errIsTerminal()) {
            return work.run(request, Progress.SILENT);
        }
        ProgressLine line = new ProgressLine(terminal.err(), terminal.columns());
        try {
            return work.run(request, line);
        } finally {
            line.clear();
        }
    }
}
