package newsarchive.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import newsarchive.build.Progress;

/**
 * Says where the time of a build went: by stage, by template, by rule of the repairs, and which
 * articles took longest. Rules are too small to be timed one by one, so a thread looks every few
 * milliseconds at what the reading threads are doing. Safe for many threads.
 */
final class BuildProfile implements Progress, AutoCloseable {
    private static final int SLOWEST = 10;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 7;
    private static final String RULES = "newsarchive.normalise.";

    private final Progress shown;
    private final ConcurrentMap<Kind, ConcurrentMap<String, Spent>> spent =
            new ConcurrentHashMap<>();
    private final Thread looking = new Thread(this::look, "build-profile");
    private volatile boolean over;

    private record Spent(LongAdder times, LongAdder nanos) {}

    /** Begins to look. */
    BuildProfile(Progress shown) {
        this.shown = shown;
        looking.setDaemon(true);
        looking.start();
    }

    @Override
    public void at(String stage, int done, int total) {
        shown.at(stage, done, total);
    }

    @Override
    public boolean measures() {
        return true;
    }

    @Override
    public void took(Kind kind, String name, long nanos) {
        Spent one =
                spent.computeIfAbsent(kind, k -> new ConcurrentHashMap<>())
                        .computeIfAbsent(name, n -> new Spent(new LongAdder(), new LongAdder()));
        one.times.increment();
        one.nanos.add(nanos);
    }

    private void look() {
        while (!over) {
            Thread.getAllStackTraces()
                    .forEach(
                            (thread, frames) -> {
                                if (thread.getName().startsWith("reading")) {
                                    String rule = rule(frames);
                                    took(Kind.RULE, rule, MILLISECONDS_BETWEEN_LOOKS * 1_000_000L);
                                }
                            });
            try {
                Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private static String rule(StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            String name = frame.getClassName();
            if (name.startsWith(RULES) && frame.getMethodName().equals("find")) {
                return name.substring(RULES.length());
            }
        }
        return "other work of reading";
    }

    @Override
    public void close() {
        over = true;
        looking.interrupt();
    }

    /** Prints what was found. */
    void print(PrintStream out) {
        print(out, "stage", Kind.STAGE, Integer.MAX_VALUE);
        print(out, "template, seconds of all threads", Kind.TEMPLATE, Integer.MAX_VALUE);
        print(out, "rule, seconds of all threads, by looking now and then", Kind.RULE, 20);
        print(out, "slowest articles to read", Kind.ARTICLE, SLOWEST);
        print(out, "slowest files to make", Kind.FILE, SLOWEST);
    }

    private void print(PrintStream out, String title, Kind kind, int most) {
        List<Map.Entry<String, Spent>> rows =
                new ArrayList<>(spent.getOrDefault(kind, new ConcurrentHashMap<>()).entrySet());
        if (rows.isEmpty()) {
            return;
        }
        rows.sort(
                Comparator.comparingLong(
                                (Map.Entry<String, Spent> row) -> -row.getValue().nanos.sum())
                        .thenComparing(Map.Entry::getKey));
        out.println("profile: " + title);
        for (Map.Entry<String, Spent> row : rows.subList(0, Math.min(most, rows.size()))) {
            long times = row.getValue().times.sum();
            out.println(
                    String.format(Locale.ROOT, "%9.3f s  ", row.getValue().nanos.sum() / 1e9)
                            + Printable.of(row.getKey())
                            + (kind == Kind.TEMPLATE ? ", " + Counted.of(times, "page") : ""));
        }
    }
}
