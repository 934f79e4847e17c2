package newsarchive.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The stream of server-sent events that open pages listen to (HTML standard, section 9.2). Each
 * listener keeps the thread of its request.
 */
final class ReloadEvents {
    /** A line that means nothing finds out whether the page is still open. */
    private static final long MILLIS_BETWEEN_SIGNS = 15_000;

    private long change;
    private boolean closed;

    synchronized void tellAll() {
        change++;
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Sends events until the page goes away or this is closed. */
    void listen(HttpExchange exchange) throws IOException {
        long known = current();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        write(out, ": listening\n\n");
        while (true) {
            long now = await(known);
            if (now < 0) {
                return;
            }
            write(out, now == known ? ": still here\n\n" : "event: change\ndata: " + now + "\n\n");
            known = now;
        }
    }

    private synchronized long current() {
        return change;
    }

    /**
     * The number of the change after {@code known}, or {@code known} after a while, -1 at the end.
     */
    private synchronized long await(long known) {
        long until = System.nanoTime() + MILLIS_BETWEEN_SIGNS * 1_000_000;
        while (!closed && change == known) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return known;
            }
            try {
                wait(left);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return -1;
            }
        }
        return closed ? -1 : change;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
