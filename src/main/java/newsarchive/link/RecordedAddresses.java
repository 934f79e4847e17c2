package newsarchive.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.article.Article;
import newsarchive.ledger.Address;
import newsarchive.ledger.Ledger;
import newsarchive.ledger.LedgerText;
import newsarchive.problem.Position;
import newsarchive.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded before this build: which address belongs to which article or term, and which
 * addresses nobody else may take. Immutable once made.
 */
final class RecordedAddresses {
    private static final Map<String, String> FOLDERS =
            Map.of(
                    "tag", "tags",
                    "author", "authors",
                    "publisher", "publishers",
                    "name", "names",
                    "story", "stories");

    private final LedgerText.Read read;
    private final RecordedArticles articles;
    private final Map<String, Address> byFolded = new HashMap<>();
    private final Map<String, Address> terms = new HashMap<>();

    RecordedAddresses(LedgerText.Read read, List<Article> articles, List<Article> pages) {
        this.read = read;
        this.articles = new RecordedArticles(read.ledger(), articles, pages);
        for (Address line : read.ledger().all()) {
            byFolded.put(Slug.folded(line.address()), line);
            if (line instanceof Address.Standing standing) {
                terms.put(termKey(standing.kind(), standing.identity()), line);
            } else if (line instanceof Address.Withdrawn withdrawn) {
                terms.putIfAbsent(termKey(withdrawn.kind(), withdrawn.identity()), line);
            }
        }
    }

    Ledger ledger() {
        return read.ledger();
    }

    /** The line of the ledger's file that speaks of an address. */
    Position position(Address line) {
        return Position.of(Ledger.FILE, read.lines().getOrDefault(line.address(), 0));
    }

    /** What is recorded of an article, null for a new one. */
    @Nullable Address lineOf(Article article) {
        return articles.lineOf(article);
    }

    /** The article of which an address's line speaks, null when there is none any more. */
    @Nullable Article holderOf(String address) {
        return articles.holderOf(address);
    }

    /** The recorded address of a term, null for a new one. */
    @Nullable String ofTerm(String kind, String key) {
        Address line = terms.get(termKey(kind, key));
        return line != null && isOfTerm(kind, line.address()) ? line.address() : null;
    }

    /** What is recorded of an address or one that a file system takes for it; null for nothing. */
    @Nullable Address at(String path) {
        return byFolded.get(Slug.folded(path));
    }

    /** Where the redirects from {@code address} end; itself where none begins there. */
    String end(String address) {
        Set<String> seen = new HashSet<>();
        String end = address;
        while (seen.add(end) && ledger().at(end).orElse(null) instanceof Address.Moved moved) {
            end = moved.target();
        }
        return end;
    }

    /** The lines of a folder of the site. */
    List<Address> in(String folder) {
        return ledger().all().stream()
                .filter(line -> line.address().startsWith(folder + "/"))
                .toList();
    }

    /** An address of a folder as {@code DistinctSlugs} takes it: without folder and ending. */
    static String slug(String folder, Address line) {
        String name = line.address().substring(folder.length() + 1);
        return name.endsWith(".html") ? name.substring(0, name.length() - ".html".length()) : name;
    }

    /** Whether {@code address} is one that a term of this kind can have. */
    static boolean isOfTerm(String kind, String address) {
        String folder = FOLDERS.get(kind);
        return folder != null && isIn(folder, address);
    }

    /** Whether {@code address} is that of a page in a folder of the site: {@code tags/x.html}. */
    static boolean isIn(String folder, String address) {
        return address.startsWith(folder + "/")
                && address.indexOf('/', folder.length() + 1) < 0
                && !Slug.folded(address).equals(folder + "/index.html")
                && isPage(address);
    }

    /** Whether a page of this archive can have stood at {@code address}. */
    static boolean canStand(String address) {
        boolean term = FOLDERS.values().stream().anyMatch(folder -> isIn(folder, address));
        return term || (!SystemNames.reserve(address) && isPage(address));
    }

    /** Slugs may hold marks that an alias may not, such as the joiners of Persian. */
    private static boolean isPage(String address) {
        if (AliasPath.of(address).path().equals(address)) {
            return true;
        }
        if (!address.endsWith(".html")) {
            return false;
        }
        String path = address.substring(0, address.length() - ".html".length());
        return Arrays.stream(path.split("/", -1)).allMatch(Slug::isSlug);
    }

    private static String termKey(String kind, String identity) {
        return kind + "\t" + TermSpelling.key(identity);
    }
}
