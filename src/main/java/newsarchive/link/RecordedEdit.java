package newsarchive.link;

import java.util.function.Predicate;
import newsarchive.article.Article;
import newsarchive.ledger.Address;
import newsarchive.ledger.Ledger;

/**
 * Tells whether an article whose file was edited is known again by its path, so that all addresses
 * stay what they are ({@link RecordedArticles} says how articles are known). Stateless.
 */
public final class RecordedEdit {
    private static final String KIND = "article";

    private RecordedEdit() {}

    /**
     * Whether it keeps its line of the ledger, or goes on having none.
     *
     * @param others whether another source has the bytes of this checksum
     */
    public static boolean keepsItsLine(
            Ledger ledger, Article before, Article after, Predicate<String> others) {
        String source = RecordedArticles.source(before);
        int found = 0;
        for (Address line : ledger.all()) {
            RecordedArticles.Candidate known = RecordedArticles.Candidate.of(line);
            if (known == null || !known.kind().equals(KIND)) {
                continue;
            }
            if (known.source().equals(source)) {
                found++;
                String bytes = known.identity().substring(0, known.identity().indexOf('#') + 1);
                if (others.test(bytes.replace("#", ""))) {
                    return false;
                }
            } else if (known.identity().equals(RecordedArticles.identity(before))
                    || known.identity().equals(RecordedArticles.identity(after))) {
                return false;
            }
        }
        return found <= 1;
    }
}
