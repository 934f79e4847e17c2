package newsarchive.config;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How grave the curator takes each kind of problem, {@code check:} of {@code archive.yml}. Only
 * {@code archive check} and {@code todo} ask; what a build tells and when it stops stays as it is.
 *
 * @param byCode by the problem's code, sorted
 */
public record CheckLevels(Map<String, Level> byCode) {
    /** Every kind as grave as it is by itself. */
    public static final CheckLevels USUAL = new CheckLevels(Map.of());

    public CheckLevels {
        byCode = Collections.unmodifiableMap(new TreeMap<>(byCode));
    }

    /**
     * What the curator says of one code.
     *
     * @param severity null for off
     * @param position where it stands
     */
    public record Level(@Nullable Severity severity, Position position) {}

    /**
     * The problem as grave as the curator takes it, null where it is not to be told. An error stays
     * an error: a build would stop at it whatever is said here.
     */
    public @Nullable Problem judged(Problem problem) {
        Level level = problem.isError() ? null : byCode.get(problem.code());
        if (level == null) {
            return problem;
        }
        return level.severity() == null ? null : problem.as(level.severity());
    }
}
