package newsarchive.importing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsarchive.build.Progress;
import newsarchive.importing.web.FetchException;
import newsarchive.importing.web.FetchPages;
import newsarchive.importing.web.FetchedPage;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.UrlKey;

/**
 * Imports pages from their addresses: those that the user typed, and those that lists and feeds
 * name where that was asked for. A page is imported before the next is fetched, so that what is
 * there stays when the import is stopped. For one import.
 */
final class FollowAddresses {
    /** A list of feeds, a feed, a page. */
    private static final int MOST_STEPS = 3;

    private final ImportArticles work;
    private final GatherInput input;
    private final FetchPages web;
    private final Deque<Next> next = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private int done;

    /** An address, how many lists led to it, and whether it may be one of the own network. */
    private record Next(GatherInput.Address address, int steps, boolean near) {}

    FollowAddresses(ImportArticles work, GatherInput input, FetchPages web) {
        this.work = work;
        this.input = input;
        this.web = web;
    }

    void all(Progress progress) throws IOException {
        add(input.takeAddresses(), 1, false);
        while (!next.isEmpty()) {
            Next one = next.removeFirst();
            progress.at("fetching", done, done + next.size() + 1);
            done++;
            one(one, progress);
        }
    }

    private void add(List<GatherInput.Address> addresses, int steps, boolean near) {
        for (GatherInput.Address address : addresses) {
            String url = address.found().url();
            if (seen.add(UrlKey.of(url).orElse(url))) {
                next.add(new Next(address, steps, near));
            }
        }
    }

    private void one(Next one, Progress progress) throws IOException {
        GatherInput.Address address = one.address();
        String url = address.found().url();
        Optional<String> holder = work.known().holder(url);
        if (holder.isPresent()) {
            String title = address.found().title();
            work.refuse(new ImportReport.Refused(url, title, "same address", holder.get()));
            return;
        }
        if (!address.typed() && (!work.request().follow() || one.steps() > MOST_STEPS)) {
            work.list(new ImportReport.Listed(url, address.found().title(), address.from()));
            return;
        }
        try {
            FetchedPage page = web.fetch(url, address.typed() || one.near());
            input.addFetched(page, address, work.request().added());
            add(input.takeAddresses(), one.steps() + 1, page.near());
            work.take(input, progress);
        } catch (FetchException none) {
            work.problem(failed(address, none));
        }
    }

    /** What the user typed and did not get is an error; a list may well name what is gone. */
    private static Problem failed(GatherInput.Address address, FetchException why) {
        Position position = Position.of(address.found().url());
        String message = why.getMessage() == null ? "" : why.getMessage();
        return address.typed()
                ? Problem.error("fetch-failed", position, message, why.hint())
                : Problem.warning("fetch-failed", position, message, why.hint());
    }
}
