package newsarchive.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import newsarchive.article.Article;
import newsarchive.article.Curation;
import newsarchive.article.Evidence;
import newsarchive.article.FieldMap;
import newsarchive.article.Metadata;
import newsarchive.article.Provenance;
import newsarchive.words.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * Lets articles share what is equal in many of them: names of authors, publishers and tags, and
 * where the fields of front matter stand, which is a third of what is held of an article. Safe for
 * many threads.
 */
final class SharedValues {
    /** What comes when there are so many values is hardly shared. */
    private static final int MOST = 100_000;

    private final ConcurrentMap<Object, Object> known = new ConcurrentHashMap<>();

    /** The same article. */
    ReadArticle of(ReadArticle read) {
        Article article = read.article();
        Curation curation = article.curation();
        return new ReadArticle(
                new Article(
                        metadata(article.metadata()),
                        curation.equals(Curation.NONE) ? Curation.NONE : curation,
                        article.body(),
                        provenance(article.provenance()),
                        article.problems()),
                read.words());
    }

    private Metadata metadata(Metadata metadata) {
        Metadata.Builder shared = metadata.toBuilder();
        shared.authors = all(metadata.authors());
        shared.tags = all(metadata.tags());
        shared.publisher = orNull(metadata.publisher());
        shared.language = orNull(metadata.language());
        shared.section = orNull(metadata.section());
        return shared.build();
    }

    private Provenance provenance(Provenance source) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        source.evidence().forEach((field, one) -> evidence.put(one(field), one(shared(one))));
        return new Provenance(
                source.file(),
                source.index(),
                source.firstLine(),
                source.lastLine(),
                source.sha256(),
                one(source.charset()),
                one(FieldMap.copyOf(evidence)),
                source.removals(),
                source.changes());
    }

    private Evidence shared(Evidence evidence) {
        return new Evidence(
                one(evidence.where()), evidence.line(), evidence.confidence(), evidence.runnerUp());
    }

    private List<String> all(List<String> names) {
        return names.stream().map(this::one).toList();
    }

    private @Nullable String orNull(@Nullable String value) {
        return value == null ? null : one(value);
    }

    @SuppressWarnings("unchecked") // equal values are of one type
    private <T> T one(T value) {
        Object same = known.get(value);
        if (same == null && known.size() < MOST) {
            same = known.putIfAbsent(value, value);
        }
        return same == null ? value : (T) same;
    }
}
