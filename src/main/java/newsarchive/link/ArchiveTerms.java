package newsarchive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import newsarchive.article.Article;
import newsarchive.config.Names;
import org.jspecify.annotations.Nullable;

/** The terms of all kinds. Immutable. */
final class ArchiveTerms {
    private final PublisherNames publisherNames;
    private final TermIndex tags;
    private final TermIndex authors;
    private final TermIndex publishers;
    private final TermIndex names;
    private final Names authority;

    /**
     * Gathers the terms of {@code articles}, which stand in the order of the archive.
     *
     * @param mentioned the names that each article mentions
     * @param authority the curator's names, under which a former name may be found
     */
    ArchiveTerms(
            List<Article> articles,
            PublisherNames publisherNames,
            List<List<String>> mentioned,
            Names authority,
            RecordedAddresses recorded) {
        this.publisherNames = publisherNames;
        this.authority = authority;
        this.tags = index("tags", "tag", all(articles, a -> a.metadata().tags()), recorded);
        this.authors =
                index("authors", "author", all(articles, a -> a.metadata().authors()), recorded);
        this.publishers =
                index("publishers", "publisher", all(articles, this::publisherOf), recorded);
        this.names =
                TermIndex.of(
                        "names", "name", mentioned, recordedNames(authority, recorded), recorded);
    }

    private static TermIndex index(
            String folder, String kind, List<List<String>> terms, RecordedAddresses recorded) {
        return TermIndex.of(folder, kind, terms, List.of(), recorded);
    }

    /** The names that have an address under one of their forms: it must go on answering. */
    private static List<String> recordedNames(Names authority, RecordedAddresses recorded) {
        return authority.all().stream()
                .filter(
                        name ->
                                recorded.ofTerm("name", TermSpelling.key(name.name())) != null
                                        || name.aliases().stream()
                                                .map(TermSpelling::key)
                                                .anyMatch(
                                                        key ->
                                                                recorded.ofTerm("name", key)
                                                                        != null))
                .map(Names.Name::name)
                .toList();
    }

    /** The address of the name that was recorded under {@code key} and is an alias now. */
    @Nullable String pathOfAlias(String key) {
        for (Names.Name name : authority.all()) {
            if (name.aliases().stream().anyMatch(alias -> TermSpelling.key(alias).equals(key))) {
                List<Integer> place = names.places(List.of(name.name()));
                return place.isEmpty() ? null : names.taxonomy().terms().get(place.get(0)).path();
            }
        }
        return null;
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

    TermIndex names() {
        return names;
    }

    List<TermIndex> all() {
        return List.of(tags, authors, publishers, names);
    }

    /** The addresses of the terms that an article states: no machine's mentions. */
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
