package newsarchive.cli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
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
 * Says where the time of a build went: by stage and its parts, by template, by kind of file, by
 * rule of the repairs, and which articles took longest. Of stages it also tells the CPU time of the
 * whole process, of files that of the thread which makes them. Rules are too small to be timed one
 * by one, so a thread looks every few milliseconds at what the reading threads are doing. Safe for
 * many threads.
 */
final class BuildProfile implements Progress, AutoCloseable {
    private static final int SLOWEST = 10;
    private static final int KINDS = 20;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 7;
    private static final String RULES = "newsarchive.normalise.";

    private final Progress shown;
    private final ConcurrentMap<Kind, ConcurrentMap<String, Spent>> spent =
            new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Spent> kinds = new ConcurrentHashMap<>();
    private final Thread looking = new Thread(this::look, "build-profile");
    private volatile boolean over;

    private record Spent(LongAdder times, LongAdder nanos, LongAdder cpu) {
        Spent() {
            this(new LongAdder(), new LongAdder(), new LongAdder());
        }

        void add(long wall, long used) {
            times.increment();
            nanos.add(wall);
            cpu.add(used);
        }
    }

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
        took(kind, name, nanos, 0);
    }

    @Override
    public <T, E extends Exception> T timed(Kind kind, String name, Work<T, E> work) throws E {
        boolean whole = kind == Kind.STAGE || kind == Kind.PART;
        long begun = System.nanoTime();
        long used = whole ? ofProcess() : ofThread();
        T result = work.run();
        long cpu = (whole ? ofProcess() : ofThread()) - used;
        long nanos = System.nanoTime() - begun;
        took(kind, name, nanos, cpu);
        if (kind == Kind.FILE) {
            kinds.computeIfAbsent(kindOf(name), n -> new Spent()).add(nanos, cpu);
        }
        return result;
    }

    private void took(Kind kind, String name, long nanos, long cpu) {
        spent.computeIfAbsent(kind, k -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, n -> new Spent())
                .add(nanos, cpu);
    }

    /** Nanoseconds of all threads, those of the virtual machine included. */
    private static long ofProcess() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    private static long ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Folder and ending: {@code tags/*.html}. */
    private static String kindOf(String path) {
        int name = path.lastIndexOf('/') + 1;
        int ending = path.lastIndexOf('.');
        return path.substring(0, name) + "*" + (ending < name ? "" : path.substring(ending));
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
        print(out, "stage", of(Kind.STAGE), Integer.MAX_VALUE, "");
        print(out, "part of a stage", of(Kind.PART), Integer.MAX_VALUE, "");
        print(
                out,
                "template, seconds of all threads",
                of(Kind.TEMPLATE),
                Integer.MAX_VALUE,
                "page");
        print(out, "kind of file, seconds of all threads", kinds, KINDS, "file");
        print(out, "rule, seconds of all threads, by looking now and then", of(Kind.RULE), 20, "");
        print(out, "slowest articles to read", of(Kind.ARTICLE), SLOWEST, "");
        print(out, "slowest files to make", of(Kind.FILE), SLOWEST, "");
    }

    private Map<String, Spent> of(Kind kind) {
        return spent.getOrDefault(kind, new ConcurrentHashMap<>());
    }

    private static void print(
            PrintStream out, String title, Map<String, Spent> spent, int most, String counted) {
        List<Map.Entry<String, Spent>> rows = new ArrayList<>(spent.entrySet());
        if (rows.isEmpty()) {
            return;
        }
        rows.sort(
                Comparator.comparingLong(
                                (Map.Entry<String, Spent> row) -> -row.getValue().nanos.sum())
                        .thenComparing(Map.Entry::getKey));
        out.println("profile: " + title);
        for (Map.Entry<String, Spent> row : rows.subList(0, Math.min(most, rows.size()))) {
            Spent one = row.getValue();
            String cpu = one.cpu.sum() == 0 ? "" : seconds(one.cpu) + " CPU";
            String times = counted.isEmpty() ? "" : ", " + Counted.of(one.times.sum(), counted);
            out.println(seconds(one.nanos) + cpu + "  " + Printable.of(row.getKey()) + times);
        }
    }

    private static String seconds(LongAdder nanos) {
        return String.format(Locale.ROOT, "%9.3f s", nanos.sum() / 1e9);
    }
}
