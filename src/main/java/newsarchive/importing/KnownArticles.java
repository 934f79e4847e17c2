package newsarchive.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.article.Metadata;
import newsarchive.article.Original;
import newsarchive.build.ReadFile;
import newsarchive.config.Publishers;
import newsarchive.text.UrlKey;
import newsarchive.text.Words;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * The articles that an archive holds, found again by checksum, by address, and by headline,
 * publisher and date together. For one thread.
 */
final class KnownArticles {
    private final Map<String, String> publishers = new HashMap<>();
    // only ever looked up, never iterated
    private final Map<String, String> byChecksum = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();
    private final Map<String, String> byHeadline = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();

    /** What two articles have in common, and where the earlier one is. */
    record Match(String reason, String file) {}

    KnownArticles(Publishers known) {
        for (Publishers.Publisher publisher : known.all()) {
            for (String alias : publisher.aliases()) {
                publishers.put(folded(alias), folded(publisher.name()));
            }
        }
    }

    /** Takes in all articles of an archive. */
    void addAll(List<ReadFile> files) {
        for (ReadFile file : files) {
            for (ReadArticle read : file.articles()) {
                Article article = read.article();
                byChecksum.putIfAbsent(article.provenance().sha256(), file.file().name());
                add(article, article.curation().original(), file.file().name());
            }
        }
    }

    /** Takes in one article that lies, or will lie, at {@code file}. */
    void add(Article article, @Nullable Original original, String file) {
        if (original != null) {
            byChecksum.putIfAbsent(key(original.sha256(), original.article()), file);
            originals.putIfAbsent(original.sha256(), original.file());
        }
        address(article.metadata()).ifPresent(key -> byAddress.putIfAbsent(key, file));
        headline(article.metadata()).ifPresent(key -> byHeadline.putIfAbsent(key, file));
    }

    /**
     * The article that is there already; empty when this one is new.
     *
     * @param sha256 of the file it is from
     * @param number which of that file's articles it is, from 1
     */
    Optional<Match> match(Article article, String sha256, int number) {
        String file = byChecksum.get(sha256);
        if (file == null) {
            file = byChecksum.get(key(sha256, number));
        }
        if (file != null) {
            return Optional.of(new Match("same file", file));
        }
        Optional<Match> byAddressToo =
                address(article.metadata())
                        .map(byAddress::get)
                        .map(found -> new Match("same address", found));
        return byAddressToo.isPresent()
                ? byAddressToo
                : headline(article.metadata())
                        .map(byHeadline::get)
                        .map(found -> new Match("same headline, publisher and date", found));
    }

    /** The file that holds the article of this address; empty when none does. */
    Optional<String> holder(String url) {
        return UrlKey.of(url).map(byAddress::get);
    }

    /** Where the file with this checksum is kept already. */
    Optional<String> original(String sha256) {
        return Optional.ofNullable(originals.get(sha256));
    }

    private static String key(String sha256, int article) {
        return sha256 + " " + article;
    }

    private static Optional<String> address(Metadata metadata) {
        return metadata.url() == null ? Optional.empty() : UrlKey.of(metadata.url());
    }

    /** A headline alone is no proof: columns repeat theirs. */
    private Optional<String> headline(Metadata metadata) {
        if (metadata.title() == null || (metadata.date() == null && metadata.publisher() == null)) {
            return Optional.empty();
        }
        String publisher = metadata.publisher() == null ? "" : folded(metadata.publisher());
        String date = metadata.date() == null ? "" : metadata.date().iso();
        return Optional.of(
                folded(metadata.title())
                        + "|"
                        + publishers.getOrDefault(publisher, publisher)
                        + "|"
                        + date);
    }

    private static String folded(String text) {
        StringBuilder words = new StringBuilder();
        Words.each(text, (word, start, end) -> words.append(word).append(' '));
        return words.toString();
    }
}
