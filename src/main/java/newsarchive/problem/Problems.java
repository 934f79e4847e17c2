package newsarchive.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects problems from all stages of one run, to be shown together. Safe for many threads. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Adds one problem. */
    public synchronized void add(Problem problem) {
        found.add(problem);
    }

    /** Adds all of {@code problems}. */
    public synchronized void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    /**
     * All problems by file, line and code, each once: the same on every machine. One that was met
     * from several places names them all.
     */
    public synchronized List<Problem> sorted() {
        Map<Problem, TreeSet<Position>> places = new TreeMap<>();
        for (Problem problem : found) {
            places.computeIfAbsent(problem.with(), alone -> new TreeSet<>()).addAll(problem.also());
        }
        return places.entrySet().stream()
                .map(entry -> entry.getKey().with(entry.getValue().toArray(Position[]::new)))
                .toList();
    }

    /** Whether any of them is an error. */
    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }
}
