package newsarchive.exporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.config.ArchiveConfig;
import newsarchive.link.Archive;
import newsarchive.render.Downloads;
import newsarchive.text.Sha256;
import newsarchive.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Writes a data package (Frictionless, Data Package 1.0 with Table Schema): the table of articles,
 * their texts as JSON Lines, and {@code datapackage.json}, which says what each column holds.
 */
final class DataPackage {
    private DataPackage() {}

    static void write(Archive archive, Path folder) throws IOException {
        Files.createDirectory(folder);
        byte[] table = Downloads.csv(archive, "");
        byte[] texts = Downloads.jsonLines(archive);
        Files.write(folder.resolve("articles.csv"), table);
        Files.write(folder.resolve("articles.jsonl"), texts);
        Files.writeString(
                folder.resolve("datapackage.json"), description(archive, table, texts) + "\n");
    }

    private static String description(Archive archive, byte[] table, byte[] texts)
            throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            ArchiveConfig config = archive.config();
            json.writeStartObject();
            json.writeStringField("profile", "data-package");
            json.writeStringField("name", name(config.title()));
            json.writeStringField("title", config.title());
            json.writeStringField("description", config.description());
            field(json, "homepage", config.baseUrl());
            if (config.curator() != null) {
                json.writeArrayFieldStart("contributors");
                json.writeStartObject();
                json.writeStringField("title", config.curator());
                json.writeStringField("role", "maintainer");
                json.writeEndObject();
                json.writeEndArray();
            }
            field(json, "rights", config.rights());
            json.writeArrayFieldStart("resources");
            table(json, Downloads.columns(archive), table);
            texts(json, texts);
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static JsonGenerator generator(Writer text) throws IOException {
        return new JsonFactory().createGenerator(text).useDefaultPrettyPrinter();
    }

    private static void field(JsonGenerator json, String name, @Nullable String value)
            throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void table(JsonGenerator json, List<String> columns, byte[] table)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", "articles");
        json.writeStringField("path", "articles.csv");
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        measure(json, table);
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (String column : columns) {
            json.writeStartObject();
            json.writeStringField("name", column);
            json.writeStringField("type", TableColumn.type(column));
            json.writeStringField("description", TableColumn.description(column));
            TableColumn.constraint(column, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("primaryKey", "path");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, byte[] texts) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "data-resource");
        json.writeStringField("name", "texts");
        json.writeStringField("path", "articles.jsonl");
        json.writeStringField("format", "jsonl");
        json.writeStringField("mediatype", "application/jsonl");
        json.writeStringField(
                "description",
                "The same articles with their texts, as far as each may be shown: plain (text) and"
                        + " as HTML (html).");
        measure(json, texts);
        json.writeEndObject();
    }

    private static void measure(JsonGenerator json, byte[] bytes) throws IOException {
        json.writeStringField(
                "encoding", StandardCharsets.UTF_8.name().toLowerCase(java.util.Locale.ROOT));
        json.writeNumberField("bytes", bytes.length);
        json.writeStringField("hash", "sha256:" + Sha256.of(bytes));
    }

    /** Data Package 1.0: lower case, of letters, digits and {@code . _ -}. */
    private static String name(String title) {
        String slug = Slug.of(title, "archive");
        boolean plain = slug.chars().allMatch(c -> c < 128);
        return plain ? slug : "archive";
    }
}
