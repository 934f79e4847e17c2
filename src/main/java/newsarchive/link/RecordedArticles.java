package newsarchive.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import newsarchive.article.Article;
import newsarchive.article.Provenance;
import newsarchive.ledger.Address;
import newsarchive.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line of the ledger that speaks of each article: the one with the same checksum, index
 * and path, else the one with the same checksum and index (the file was renamed), else the one with
 * the same path and index (the file was edited). A line belongs to one article at most.
 */
final class RecordedArticles {
    // asked for single articles and addresses, never gone through
    private final IdentityHashMap<Article, Address> lines = new IdentityHashMap<>();
    private final Map<String, Article> holders = new HashMap<>();

    /** A line with what it says of its article's identity. */
    record Candidate(Address line, String kind, String identity, String source) {
        static @Nullable Candidate of(Address line) {
            if (line instanceof Address.Standing standing) {
                return new Candidate(line, standing.kind(), standing.identity(), standing.source());
            }
            if (line instanceof Address.Withdrawn withdrawn) {
                return new Candidate(
                        line, withdrawn.kind(), withdrawn.identity(), withdrawn.source());
            }
            return null;
        }
    }

    /**
     * Finds the lines.
     *
     * @param articles all that were read, whether they are published or not
     * @param pages the curator's own pages, likewise
     */
    RecordedArticles(Ledger ledger, Collection<Article> articles, Collection<Article> pages) {
        match(ledger, "article", articles);
        match(ledger, "page", pages);
    }

    /** The identity by which the ledger knows an article again: {@code sha256#0}. */
    static String identity(Article article) {
        Provenance source = article.provenance();
        return source.sha256() + "#" + source.index();
    }

    /** The place by which the ledger knows an article again: {@code articles/a.txt#0}. */
    static String source(Article article) {
        Provenance source = article.provenance();
        return Address.oneField(source.file() + "#" + source.index());
    }

    /** What is recorded of an article, null for a new one. */
    @Nullable Address lineOf(Article article) {
        return lines.get(article);
    }

    /** The article of which an address's line speaks, null when there is none any more. */
    @Nullable Article holderOf(String address) {
        return holders.get(address);
    }

    private void match(Ledger ledger, String kind, Collection<Article> all) {
        List<Candidate> candidates = new ArrayList<>();
        for (Address line : ledger.all()) {
            Candidate candidate = Candidate.of(line);
            if (candidate != null && candidate.kind().equals(kind)) {
                candidates.add(candidate);
            }
        }
        if (candidates.isEmpty()) {
            return;
        }
        List<Article> articles = new ArrayList<>(all);
        articles.sort(ArchiveOrder.BY_SOURCE);
        Set<Address> taken = new HashSet<>();
        match(
                candidates,
                c -> c.identity() + "\t" + c.source(),
                articles,
                a -> identity(a) + "\t" + source(a),
                taken);
        match(candidates, Candidate::identity, articles, RecordedArticles::identity, taken);
        match(candidates, Candidate::source, articles, RecordedArticles::source, taken);
    }

    private void match(
            List<Candidate> candidates,
            Function<Candidate, String> recorded,
            List<Article> articles,
            Function<Article, String> present,
            Set<Address> taken) {
        Map<String, Deque<Address>> byKey = new HashMap<>();
        for (Candidate candidate : candidates) {
            String key = recorded.apply(candidate);
            if (!taken.contains(candidate.line()) && !key.isEmpty()) {
                byKey.computeIfAbsent(key, k -> new ArrayDeque<>()).add(candidate.line());
            }
        }
        for (Article article : articles) {
            Deque<Address> found =
                    lines.containsKey(article) ? null : byKey.get(present.apply(article));
            if (found != null && !found.isEmpty()) {
                Address line = found.remove();
                taken.add(line);
                lines.put(article, line);
                holders.put(line.address(), article);
            }
        }
    }
}
