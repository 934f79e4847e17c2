package newsarchive.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import newsarchive.article.Article;
import newsarchive.article.Metadata;
import newsarchive.article.Provenance;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Taxonomy;
import newsarchive.page.SiteUrls;
import org.jspecify.annotations.Nullable;

/**
 * Writes all articles for programs and spreadsheets, newest first: with their texts, as far as each
 * may be shown, as JSON Lines, and without as CSV.
 */
final class ArchiveTables {
    /** Signs with which a spreadsheet begins a formula; a headline must not become one. */
    private static final String FORMULA = "=+-@\t\r";

    private final Archive archive;

    ArchiveTables(Archive archive) {
        this.archive = archive;
    }

    /** One object a line; what is unknown has no key. */
    byte[] jsonLines() {
        return jsonLines(false);
    }

    /**
     * The same.
     *
     * @param markup whether the text stands there as HTML too
     */
    byte[] jsonLines(boolean markup) {
        StringBuilder lines = new StringBuilder(archive.entries().size() * 4096);
        eachRow(markup, row -> lines.append(JsonText.of(row)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Each article with its text, newest first. */
    void eachRow(boolean markup, Consumer<Map<String, @Nullable Object>> taker) {
        for (Entry entry : archive.entries()) {
            Map<String, @Nullable Object> row = fields(entry);
            String text = entry.article().body().text();
            row.put("bio", entry.article().metadata().bio());
            row.put("note", entry.article().curation().note());
            row.put("text", text.isEmpty() ? null : text);
            row.put("html", text.isEmpty() || !markup ? null : ArticleMarkup.of(entry));
            taker.accept(row);
        }
    }

    /** RFC 4180, with the mark by which spreadsheets know UTF-8. */
    byte[] csv() {
        return csv("\ufeff");
    }

    /** RFC 4180; {@code mark} stands before it. */
    byte[] csv(String mark) {
        StringBuilder table = new StringBuilder(mark);
        table.append(String.join(",", fields(null).keySet())).append("\r\n");
        for (Entry entry : archive.entries()) {
            List<String> cells = new ArrayList<>();
            fields(entry).values().forEach(value -> cells.add(cell(value)));
            table.append(String.join(",", cells)).append("\r\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        String text =
                value instanceof List<?> list
                        ? String.join("; ", list.stream().map(String::valueOf).toList())
                        : Objects.toString(value, "");
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The names of the columns in their order. */
    List<String> columns() {
        return List.copyOf(fields(null).keySet());
    }

    /** The columns of an article in their order; without one, their names. */
    private Map<String, @Nullable Object> fields(@Nullable Entry entry) {
        Article article = entry == null ? null : entry.article();
        Metadata metadata = article == null ? Metadata.UNKNOWN : article.metadata();
        Provenance source = article == null ? null : article.provenance();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", entry == null ? null : entry.headline());
        fields.put("deck", metadata.deck());
        fields.put("authors", metadata.authors());
        fields.put("date", metadata.date() == null ? null : metadata.date().iso());
        fields.put("publisher", publisher(entry));
        fields.put("url", metadata.url());
        fields.put("archived_url", metadata.archivedUrl());
        fields.put("tags", entry == null ? null : names(archive.tags(), entry.tags()));
        fields.put("language", metadata.language());
        fields.put("kind", metadata.kind() == null ? null : metadata.kind().word());
        fields.put("section", metadata.section());
        fields.put("summary", metadata.summary());
        fields.put("access", entry == null ? null : entry.access().word());
        fields.put("rights", article == null ? null : rights(article));
        fields.put("words", article == null ? null : article.body().words());
        fields.put("added", article == null ? null : day(article.curation().added()));
        fields.put("modified", article == null ? null : day(article.curation().modified()));
        fields.put("path", entry == null ? null : entry.path());
        fields.put("page", entry == null ? null : page(entry));
        fields.put("source_file", source == null ? null : source.file());
        fields.put("index", source == null ? null : source.index());
        fields.put("sha256", source == null ? null : source.sha256());
        return fields;
    }

    private @Nullable String publisher(@Nullable Entry entry) {
        return entry == null || entry.publisher() < 0
                ? null
                : archive.publisherTerms().terms().get(entry.publisher()).name();
    }

    private @Nullable String rights(Article article) {
        String own = article.curation().rights();
        return own == null ? archive.config().rights() : own;
    }

    private @Nullable String page(Entry entry) {
        return SiteUrls.absolute(archive.config().baseUrl(), entry.path());
    }

    private static @Nullable String day(java.time.@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static List<String> names(Taxonomy taxonomy, List<Integer> places) {
        return places.stream().map(place -> taxonomy.terms().get(place).name()).toList();
    }
}
