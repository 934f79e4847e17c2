package newsarchive.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Change;
import newsarchive.article.Dateline;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Provenance;
import newsarchive.article.Removal;
import newsarchive.body.BodyPrinter;
import newsarchive.body.Places;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An article as one line of JSON, with every field present: null or empty is "not stated". The
 * fields are a promise to scripts (docs/articles/guide.md); new ones may come, none goes.
 * Stateless.
 */
final class InspectJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private InspectJson() {}

    /** The article's line, without a line end. */
    static String line(Article article) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            writeMetadata(json, article);
            writeBody(json, article);
            writeEvidence(json, article.provenance().evidence());
            writeRemovals(json, article.provenance().removals());
            writeChanges(json, article.provenance().changes());
            writeWarnings(json, article.problems());
            json.writeStringField("sha256", article.provenance().sha256());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void writeMetadata(JsonGenerator json, Article article) throws IOException {
        Provenance provenance = article.provenance();
        Metadata metadata = article.metadata();
        json.writeStringField("file", provenance.file());
        json.writeNumberField("index", provenance.index());
        writeText(json, "title", metadata.title());
        writeList(json, "authors", metadata.authors());
        writeText(json, "date", metadata.date() == null ? null : metadata.date().iso());
        writeText(json, "publisher", metadata.publisher());
        writeText(json, "url", metadata.url());
        writeList(json, "tags", metadata.tags());
        writeText(json, "language", metadata.language());
        writeText(json, "deck", metadata.deck());
        writeText(json, "summary", metadata.summary());
        writeText(json, "bio", metadata.bio());
        Dateline dateline = metadata.dateline();
        if (dateline == null) {
            json.writeNullField("dateline");
        } else {
            json.writeObjectFieldStart("dateline");
            writeText(json, "place", dateline.place());
            writeText(json, "date", dateline.date());
            json.writeEndObject();
        }
    }

    private static void writeBody(JsonGenerator json, Article article) throws IOException {
        json.writeStringField("body_text", article.body().text());
        json.writeStringField(
                "body_html", BodyPrinter.print(article.body(), Places.AS_WRITTEN).toString());
    }

    private static void writeEvidence(JsonGenerator json, Map<String, Evidence> fields)
            throws IOException {
        json.writeObjectFieldStart("evidence");
        for (Map.Entry<String, Evidence> field : fields.entrySet()) {
            Evidence evidence = field.getValue();
            json.writeObjectFieldStart(field.getKey());
            json.writeStringField("where", evidence.where());
            json.writeNumberField("confidence", Math.round(evidence.confidence() * 100) / 100.0);
            writeText(json, "runner_up", evidence.runnerUp());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeRemovals(JsonGenerator json, List<Removal> removals)
            throws IOException {
        json.writeArrayFieldStart("removed");
        for (Removal removal : removals) {
            json.writeStartObject();
            json.writeNumberField("first_line", removal.firstLine());
            json.writeNumberField("last_line", removal.lastLine());
            json.writeStringField("reason", removal.reason());
            json.writeStringField("text", removal.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeChanges(JsonGenerator json, List<Change> changes) throws IOException {
        json.writeArrayFieldStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("rule", change.rule());
            json.writeNumberField("line", change.line());
            json.writeNumberField("column", change.column());
            json.writeStringField("before", change.before());
            json.writeStringField("after", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeWarnings(JsonGenerator json, List<Problem> problems)
            throws IOException {
        json.writeArrayFieldStart("warnings");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("code", problem.code());
            json.writeNumberField("line", problem.position().line());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeList(JsonGenerator json, String name, List<String> values)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void writeText(JsonGenerator json, String name, @Nullable String value)
            throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
