package newsarchive.render;

import java.util.List;
import newsarchive.article.Metadata;
import newsarchive.article.Provenance;
import newsarchive.article.PublicationDate;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Lists all articles for other programs: {@code data/articles.json}, an array of one object a line,
 * newest first, {@code null} where a value is unknown. {@code path} is relative to the site's root.
 */
final class ArticlesJson {
    static final String PATH = "data/articles.json";

    private static final int USUAL_BYTES = 560;

    private ArticlesJson() {}

    static byte[] of(Archive archive) {
        Utf8Writer json = new Utf8Writer(archive.entries().size() * USUAL_BYTES + 64);
        StringBuilder one = new StringBuilder(USUAL_BYTES);
        json.write('[');
        for (Entry entry : archive.entries()) {
            one.append(entry.index() == 0 ? "\n" : ",\n");
            append(one, archive, entry);
            json.write(one.toString());
            one.setLength(0);
        }
        json.write("\n]\n");
        return json.toBytes();
    }

    private static void append(StringBuilder json, Archive archive, Entry entry) {
        Metadata metadata = entry.article().metadata();
        Provenance source = entry.article().provenance();
        PublicationDate date = metadata.date();
        String publisher =
                entry.publisher() < 0
                        ? null
                        : archive.publisherTerms().terms().get(entry.publisher()).name();
        json.append('{');
        field(json, "title", entry.headline());
        field(json, "path", entry.path());
        field(json, "date", date == null ? null : date.iso());
        field(json, "authors", names(archive.authors(), entry.authors()));
        field(json, "publisher", publisher);
        field(json, "url", metadata.url());
        field(json, "tags", names(archive.tags(), entry.tags()));
        field(json, "source_file", source.file());
        field(json, "index", source.index());
        json.setCharAt(json.length() - 1, '}');
    }

    private static void field(StringBuilder json, String key, @Nullable Object value) {
        json.append('"').append(key).append("\":");
        json.append(value == null ? "null" : JsonText.of(value)).append(',');
    }

    private static List<String> names(Taxonomy taxonomy, List<Integer> places) {
        return places.stream().map(place -> taxonomy.terms().get(place).name()).toList();
    }
}
