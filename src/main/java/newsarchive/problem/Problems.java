package newsarchive.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

    /** All problems by file, line and code, each once: the same on every machine. */
    public synchronized List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /** Whether any of them is an error. */
    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }
}
