package newsarchive.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.article.Article;
import newsarchive.ledger.Address;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a term that is gone is called now: the ledger knows which articles carried it, and
 * when all of them that are still published carry one and the same new term of its kind, that is
 * its new name. Where they do not agree nobody can tell, and nothing is guessed.
 */
final class RenamedTerms {
    private final RecordedAddresses recorded;
    private final ArchiveTerms terms;
    // by the address of a recorded term: the articles that carried it, newest first
    private final Map<String, List<Article>> carriers = new HashMap<>();

    RenamedTerms(RecordedAddresses recorded, ArchiveTerms terms, List<Article> articles) {
        this.recorded = recorded;
        this.terms = terms;
        for (Article article : articles) {
            for (String path : recordedTerms(article)) {
                carriers.computeIfAbsent(path, p -> new ArrayList<>()).add(article);
            }
        }
    }

    /** The present address of the term that stood at {@code old}; null when it is not plain. */
    @Nullable String presentOf(String old) {
        List<Article> carried = carriers.getOrDefault(old, List.of());
        if (carried.isEmpty()) {
            return null;
        }
        String folder = old.substring(0, old.indexOf('/') + 1);
        Set<String> common = new TreeSet<>(terms.paths(carried.get(0)));
        Set<String> fresh = new TreeSet<>();
        for (Article article : carried) {
            Set<String> here = new TreeSet<>(terms.paths(article));
            here.removeIf(path -> !path.startsWith(folder));
            common.retainAll(here);
            recordedTerms(article).forEach(here::remove);
            fresh.addAll(here);
        }
        List<String> candidates = common.stream().filter(fresh::contains).toList();
        if (candidates.size() > 1) {
            // a name that the archive has known for long is not what the old one became
            candidates =
                    candidates.stream()
                            .filter(path -> recorded.ledger().at(path).isEmpty())
                            .toList();
        }
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    private List<String> recordedTerms(Article article) {
        return recorded.lineOf(article) instanceof Address.Standing standing
                        && !standing.terms().isEmpty()
                ? List.of(standing.terms().split(" "))
                : List.of();
    }
}
