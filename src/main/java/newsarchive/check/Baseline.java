package newsarchive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/**
 * Problems that were there when a curator began to check, and that are not to be told again. A line
 * is known by its code, its file and what it says without its numbers, so that it stays true when
 * lines are added above or another problem is mended. Errors are never in it. Immutable.
 *
 * @param counts by key: code, file and fingerprint with tabs between; how often
 */
public record Baseline(Map<String, Integer> counts) {
    /** No old debt. */
    public static final Baseline NONE = new Baseline(Map.of());

    private static final String HEAD =
            "# Problems that archive check --baseline does not tell again: code, file, fingerprint,"
                    + " how often, what it was.\n";

    public Baseline {
        counts = Map.copyOf(counts);
    }

    /** A baseline and what is wrong with its text. */
    public record Read(Baseline baseline, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Findings that are not in a baseline, and how many were in it. */
    record Sifted(List<Finding> told, int known, int settled) {
        Sifted {
            told = List.copyOf(told);
        }
    }

    /** Reads a baseline; faulty lines are told and not in it. */
    public static Read read(String text, String file) {
        Map<String, Integer> counts = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length < 4 || !fields[3].matches("[1-9][0-9]{0,6}")) {
                problems.add(
                        Problem.warning(
                                "baseline-line",
                                Position.of(file, number),
                                "the line is not one of a baseline",
                                "make it anew: archive check --write-baseline"));
                continue;
            }
            String key = fields[0] + "\t" + fields[1] + "\t" + fields[2];
            counts.merge(key, Integer.parseInt(fields[3]), Integer::sum);
        }
        return new Read(new Baseline(counts), problems);
    }

    /**
     * The text of a baseline of {@code findings}: a line a problem, sorted; errors are left out.
     */
    public static String write(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> messages = new TreeMap<>();
        for (Finding finding : findings) {
            Problem problem = finding.problem();
            if (!problem.isError()) {
                counts.merge(key(problem), 1, Integer::sum);
                messages.putIfAbsent(key(problem), Fingerprint.stable(problem.message()));
            }
        }
        StringBuilder text = new StringBuilder(HEAD);
        counts.forEach(
                (key, count) ->
                        text.append(key)
                                .append('\t')
                                .append(count)
                                .append('\t')
                                .append(messages.get(key))
                                .append('\n'));
        return text.toString();
    }

    /** Takes out what is known. */
    Sifted sift(List<Finding> findings) {
        Map<String, Integer> left = new TreeMap<>(counts);
        List<Finding> told = new ArrayList<>();
        for (Finding finding : findings) {
            String key = key(finding.problem());
            int known = finding.problem().isError() ? 0 : left.getOrDefault(key, 0);
            if (known > 0) {
                left.put(key, known - 1);
            } else {
                told.add(finding);
            }
        }
        int settled = left.values().stream().mapToInt(Integer::intValue).sum();
        return new Sifted(told, findings.size() - told.size(), settled);
    }

    private static String key(Problem problem) {
        return problem.code()
                + "\t"
                + problem.position().file().replace('\t', ' ')
                + "\t"
                + Fingerprint.of(problem);
    }
}
