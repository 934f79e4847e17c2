package newsarchive.cli;

import java.io.PrintStream;
import newsarchive.build.Progress;

/** One line that tells how far a build is, drawn over itself. Safe for many threads. */
final class ProgressLine implements Progress {
    private static final long NANOS_BETWEEN_DRAWS = 80_000_000L;

    private final PrintStream err;
    private final int columns;
    private long drawn = System.nanoTime() - NANOS_BETWEEN_DRAWS;
    private int width;
    private String stage = "";
    private long begun;

    ProgressLine(PrintStream err, int columns) {
        this.err = err;
        this.columns = columns;
    }

    @Override
    public synchronized void at(String stage, int done, int total) {
        long now = System.nanoTime();
        if (now - drawn < NANOS_BETWEEN_DRAWS) {
            return;
        }
        drawn = now;
        if (!stage.equals(this.stage)) {
            this.stage = stage;
            begun = now;
        }
        draw(total > 0 ? stage + " " + done + "/" + total + pace(done, total, now) : stage);
    }

    /** How many a second, and how long the rest takes at that pace; nothing in the first second. */
    private String pace(int done, int total, long now) {
        double seconds = (now - begun) / 1e9;
        if (seconds < 1 || done == 0) {
            return "";
        }
        double rate = done / seconds;
        long left = Math.round((total - done) / rate);
        return ", " + Math.round(rate) + " a second, " + left(left) + " left";
    }

    private static String left(long seconds) {
        return seconds < 100 ? seconds + " s" : (seconds + 30) / 60 + " min";
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (width > 0) {
            draw("");
            width = 0;
        }
    }

    private void draw(String text) {
        String line = text.length() < columns ? text : text.substring(0, columns - 1);
        err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())) + "\r" + line);
        err.flush();
        width = line.length();
    }
}
