package newsarchive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newsarchive.article.Article;

/** The terms of all kinds. Immutable. */
final class ArchiveTerms {
    private final PublisherNames publisherNames;
    private final TermIndex tags;
    private final TermIndex authors;
    private final TermIndex publishers;

    /** Gathers the terms of {@code articles}, which stand in the order of the archive. */
    ArchiveTerms(
            List<Article> articles, PublisherNames publisherNames, RecordedAddresses recorded) {
        this.publisherNames = publisherNames;
        this.tags = TermIndex.of("tags", "tag", all(articles, a -> a.metadata().tags()), recorded);
        this.authors =
                TermIndex.of(
                        "authors", "author", all(articles, a -> a.metadata().authors()), recorded);
        this.publishers =
                TermIndex.of("publishers", "publisher", all(articles, this::publisherOf), recorded);
    }

    TermIndex tags() {
        return tags;
    }

    TermIndex authors() {
        return authors;
    }

    TermIndex publishers() {
        return publishers;
    }

    List<TermIndex> all() {
        return List.of(tags, authors, publishers);
    }

    /** The addresses of an article's terms, of all kinds. */
    List<String> paths(Article article) {
        List<String> paths = new ArrayList<>();
        add(paths, tags, article.metadata().tags());
        add(paths, authors, article.metadata().authors());
        add(paths, publishers, publisherOf(article));
        return paths;
    }

    private static void add(List<String> paths, TermIndex index, List<String> names) {
        for (int place : index.places(names)) {
            paths.add(index.taxonomy().terms().get(place).path());
        }
    }

    /** The publisher by its canonical name, or nothing. */
    List<String> publisherOf(Article article) {
        String name = article.metadata().publisher();
        return name == null ? List.of() : List.of(publisherNames.canonical(name));
    }

    private static List<List<String>> all(
            List<Article> articles, Function<Article, List<String>> names) {
        return articles.stream().map(names).toList();
    }
}
