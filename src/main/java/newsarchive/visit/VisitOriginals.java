package newsarchive.visit;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import newsarchive.health.LinkHealth;
import newsarchive.health.Status;
import newsarchive.health.Visited;

/**
 * Asks for many originals: several hosts at a time, each by one request at a time. A host that asks
 * for peace, or does not answer three times, is left alone; what was to be asked of it stays as it
 * was. For one run.
 */
public final class VisitOriginals {
    private final Manners manners;
    private final HttpExchange http;
    private final LinkHealth before;
    private final LocalDate today;
    private final Map<String, HostLine> lines = new ConcurrentHashMap<>();
    private final List<Visited> unknownHosts = new ArrayList<>();
    private boolean answered;
    private int left;

    private VisitOriginals(Manners manners, LinkHealth before, LocalDate today) {
        this.manners = manners;
        this.http = new HttpExchange(manners);
        this.before = before;
        this.today = today;
    }

    /**
     * Asks for {@code originals}.
     *
     * @param before what is known of them
     * @param today the day that is noted
     * @param told hears of each as soon as it is known, one at a time
     * @return how many were left alone for the sake of their hosts
     * @throws InterruptedException when it is stopped; what was told is true
     */
    public static int visit(
            List<Original> originals,
            Manners manners,
            LinkHealth before,
            LocalDate today,
            Consumer<Visited> told)
            throws InterruptedException {
        return new VisitOriginals(manners, before, today).run(originals, told);
    }

    private int run(List<Original> originals, Consumer<Visited> told) throws InterruptedException {
        Map<String, List<Original>> byHost = new LinkedHashMap<>();
        for (Original original : originals) {
            byHost.computeIfAbsent(hostOf(original), host -> new ArrayList<>()).add(original);
        }
        ExecutorService threads = Executors.newFixedThreadPool(manners.hostsAtOnce());
        try {
            List<Future<?>> hosts = new ArrayList<>();
            for (List<Original> ofHost : byHost.values()) {
                hosts.add(threads.submit(() -> visitHost(ofHost, told)));
            }
            for (Future<?> host : hosts) {
                host.get();
            }
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        } finally {
            threads.shutdownNow();
        }
        tellUnknownHosts(told);
        return left;
    }

    private static String hostOf(Original original) {
        URI address = RequestAddress.of(original.address());
        return address == null ? "" : key(address);
    }

    private static String key(URI address) {
        return address.getScheme()
                + "://"
                + address.getHost().toLowerCase(Locale.ROOT)
                + ":"
                + address.getPort();
    }

    private HostLine line(URI address) {
        return lines.computeIfAbsent(key(address), host -> new HostLine(http, manners));
    }

    private void visitHost(List<Original> originals, Consumer<Visited> told) {
        VisitOriginal visit = new VisitOriginal(this::line, manners.thorough());
        for (Original original : originals) {
            URI address = RequestAddress.of(original.address());
            if (address != null && line(address).isClosed()) {
                leave();
                continue;
            }
            try {
                Visited known = before.of(original.address());
                note(original, visit.visit(original, known), told);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void leave() {
        left++;
    }

    private synchronized void note(
            Original original, VisitOriginal.Outcome outcome, Consumer<Visited> told) {
        Visited visited =
                Visited.after(
                        before.of(original.address()),
                        original.address(),
                        today,
                        outcome.status(),
                        outcome.finalAddress());
        if (outcome.status().equals(Status.NO_SUCH_HOST)) {
            unknownHosts.add(visited);
        } else {
            answered |= Character.isDigit(outcome.status().charAt(0));
            told.accept(visited);
        }
    }

    /** Where no host at all has answered it is our own line that is down, and nobody is gone. */
    private synchronized void tellUnknownHosts(Consumer<Visited> told) {
        for (Visited visited : unknownHosts) {
            told.accept(
                    answered
                            ? visited
                            : Visited.after(
                                    before.of(visited.address()),
                                    visited.address(),
                                    today,
                                    Status.OFFLINE,
                                    ""));
        }
    }
}
