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
     * @param <R> what is asked for
     * @param <T> what it gives
     * @param <E> what it throws
     */
    interface Work<R, T, E extends Exception> {
        T run(R request, Progress progress) throws E;
    }

    /**
     * Does {@code work} and then says where its time went.
     *
     * @param <E> what the work throws
     */
    static <E extends Exception> BuildReport profiled(
            Terminal terminal,
            CommonOptions common,
            BuildRequest request,
            Work<BuildRequest, BuildReport, E> work)
            throws E {
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

    /**
     * Does {@code work}; the line is gone when this returns.
     *
     * @param <R> what is asked for
     * @param <T> what the work gives
     * @param <E> what the work throws
     */
    static <R, T, E extends Exception> T during(
            Terminal terminal, CommonOptions common, R request, Work<R, T, E> work) throws E {
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
