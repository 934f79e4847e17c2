package newsarchive.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;
import newsarchive.text.PercentEncoding;

/**
 * Problems as SARIF 2.1.0 (OASIS standard, 27 March 2020), for code scanning and editors. Each code
 * is a rule with what docs/articles/problems.md says of it. Stateless.
 */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Sarif() {}

    /**
     * One run of this program, ended by LF.
     *
     * @param folder the archive's folder in the repository, ending in {@code /}, or empty
     * @param version of this program
     */
    public static String of(List<Problem> problems, String folder, String version) {
        StringWriter text = new StringWriter();
        List<String> codes = problems.stream().map(Problem::code).distinct().sorted().toList();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES));
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, codes, version);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Problem problem : problems) {
                result(json, problem, codes.indexOf(problem.code()), folder);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void tool(JsonGenerator json, List<String> codes, String version)
            throws IOException {
        CodeBook book = CodeBook.ofProgram();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "archive");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (String code : codes) {
            json.writeStartObject();
            json.writeStringField("id", code);
            text(json, "shortDescription", code.replace('-', ' '));
            String paragraph = book.paragraphs().getOrDefault(code, "");
            if (!paragraph.isEmpty()) {
                json.writeObjectFieldStart("help");
                json.writeStringField("text", paragraph);
                json.writeStringField("markdown", paragraph);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Problem problem, int rule, String folder)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code());
        json.writeNumberField("ruleIndex", rule);
        json.writeStringField("level", level(problem.severity()));
        String hint = problem.hint().isEmpty() ? "" : "\n" + problem.hint();
        text(json, "message", problem.message() + hint);
        json.writeArrayFieldStart("locations");
        location(json, problem.position(), folder);
        json.writeEndArray();
        if (!problem.also().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (Position other : problem.also()) {
                location(json, other, folder);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("archiveProblem/v1", Fingerprint.of(problem));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** SARIF calls an info a note. */
    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static void location(JsonGenerator json, Position at, String folder)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", PercentEncoding.PATH.encode(folder + at.file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        // GitHub shows no result without a line
        json.writeNumberField("startLine", Math.max(1, at.line()));
        if (at.column() > 0) {
            json.writeNumberField("startColumn", at.column());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
