package newsarchive.visit;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import newsarchive.health.Status;
import newsarchive.importing.web.RobotsRules;
import org.jspecify.annotations.Nullable;

/**
 * The line to one host: one request at a time, with a pause between two, within what its robots.txt
 * allows, and none more when it asks for peace or does not answer. Safe for many threads.
 */
final class HostLine {
    private static final int MOST_FAILURES = 3;
    private static final int MOST_REDIRECTS = 5;
    private static final int ROBOTS_BYTES = 512 << 10;

    private final HttpExchange http;
    private final Manners manners;
    private @Nullable RobotsRules rules;
    private long next;
    private boolean begun;
    private boolean closed;
    private int failures;

    HostLine(HttpExchange http, Manners manners) {
        this.http = http;
        this.manners = manners;
    }

    /** Whether the host is left in peace from now on. */
    synchronized boolean isClosed() {
        return closed;
    }

    /** Asks for an address of this host, once it is our turn. */
    synchronized HttpExchange.Answer ask(HttpExchange.Method method, URI address)
            throws UnreachedException, InterruptedException {
        try {
            if (rules == null) {
                rules = robots(address);
            }
            if (!rules.allow(address)) {
                throw new UnreachedException(Status.ROBOTS);
            }
            HttpExchange.Answer answer = send(method, address, HttpExchange.PAGE_BYTES);
            failures = 0;
            closed |= answer.asksForPeace();
            return answer;
        } catch (UnreachedException failure) {
            if (!failure.status().equals(Status.ROBOTS)) {
                failures++;
                closed |= failures >= MOST_FAILURES;
            }
            throw failure;
        }
    }

    private RobotsRules robots(URI address) throws UnreachedException, InterruptedException {
        URI file = address.resolve("/robots.txt");
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpExchange.Answer answer = send(HttpExchange.Method.GET, file, ROBOTS_BYTES);
            if (answer.asksForPeace()) {
                closed = true;
                throw new UnreachedException(Integer.toString(answer.code()));
            }
            URI target =
                    answer.location() == null
                            ? null
                            : RequestAddress.redirect(file, answer.location());
            if (target == null) {
                return RobotsRules.answered(answer.code(), answer.text(), manners.product());
            }
            file = target;
        }
        return RobotsRules.NONE;
    }

    /** Waits for our turn and asks; the pause begins when the answer is there. */
    private HttpExchange.Answer send(HttpExchange.Method method, URI address, int mostBytes)
            throws UnreachedException, InterruptedException {
        if (begun) {
            TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
        }
        begun = true;
        try {
            return http.send(method, address, mostBytes);
        } finally {
            Duration wanted = rules == null ? Duration.ZERO : rules.crawlDelay();
            boolean longer = wanted.compareTo(manners.delay()) > 0;
            next = System.nanoTime() + (longer ? wanted : manners.delay()).toNanos();
        }
    }
}
