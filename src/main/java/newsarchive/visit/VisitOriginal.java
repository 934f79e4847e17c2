package newsarchive.visit;

import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import newsarchive.health.Status;
import newsarchive.health.Verdict;
import newsarchive.health.Visited;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one original: first only for what is said of the page (HEAD), then for its beginning
 * (GET) where that leaves doubt. Safe for many threads.
 */
final class VisitOriginal {
    private static final int MOST_REDIRECTS = 8;

    /** Some hosts answer HEAD with these and show the page to GET. */
    private static final Set<Integer> ASK_AGAIN = Set.of(400, 401, 403, 404, 405, 410, 500, 501);

    private final Function<URI, HostLine> lines;
    private final boolean thorough;

    /**
     * Visits that go over {@code lines}.
     *
     * @param thorough whether a page that was there before is read again
     */
    VisitOriginal(Function<URI, HostLine> lines, boolean thorough) {
        this.lines = lines;
        this.thorough = thorough;
    }

    /**
     * What came of a visit.
     *
     * @param finalAddress where redirects led; empty when nowhere else
     */
    record Outcome(String status, String finalAddress) {
        static Outcome of(String status) {
            return new Outcome(status, "");
        }
    }

    private record Reached(URI address, HttpExchange.Answer answer, boolean redirected) {}

    /** Visits {@code original}, of which {@code before} is known. */
    Outcome visit(Original original, @Nullable Visited before) throws InterruptedException {
        URI address = RequestAddress.of(original.address());
        if (address == null) {
            return Outcome.of(Status.NOT_ASKED);
        }
        try {
            Reached head = head(address);
            if (head != null && !isInDoubt(head, before)) {
                return outcome(address, head, "");
            }
            Reached get = follow(HttpExchange.Method.GET, address);
            int code = get.answer().code();
            String sign =
                    code / 100 == 2
                            ? SoftNotFound.sign(
                                    address,
                                    get.address(),
                                    get.answer().text(),
                                    original.headline())
                            : "";
            return outcome(address, get, sign);
        } catch (UnreachedException hindered) {
            return Outcome.of(hindered.status());
        }
    }

    /** What HEAD gives; null where the host broke the connection off, as some do on HEAD alone. */
    private @Nullable Reached head(URI address) throws UnreachedException, InterruptedException {
        try {
            return follow(HttpExchange.Method.HEAD, address);
        } catch (UnreachedException failure) {
            if (failure.status().equals(Status.NO_CONNECTION)) {
                return null;
            }
            throw failure;
        }
    }

    /** A page that was there before and answers at once is not read again, unless asked for. */
    private boolean isInDoubt(Reached head, @Nullable Visited before) {
        int code = head.answer().code();
        if (code / 100 == 2) {
            return thorough
                    || head.redirected()
                    || before == null
                    || before.verdict() != Verdict.GOOD;
        }
        return ASK_AGAIN.contains(code);
    }

    private Reached follow(HttpExchange.Method method, URI address)
            throws UnreachedException, InterruptedException {
        URI at = address;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpExchange.Answer answer = lines.apply(at).ask(method, at);
            String location = answer.location();
            URI target = location == null ? null : RequestAddress.redirect(at, location);
            if (target == null) {
                return new Reached(at, answer, hop > 0);
            }
            at = target;
        }
        throw new UnreachedException(Status.REDIRECTS);
    }

    private static Outcome outcome(URI asked, Reached reached, String sign) {
        int code = reached.answer().code();
        // a part was asked for, and a page without content has none
        boolean part = code == 206 || code == 416;
        String status = !sign.isEmpty() ? sign : part ? "200" : Integer.toString(code);
        String at = reached.address().toString();
        return new Outcome(status, at.equals(asked.toString()) ? "" : at);
    }
}
