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

/**
 * Problems as one JSON array of {@code
 * {"severity","code","file","line","column","message","hint","also":[{"file","line"}]}}; line and
 * column count from 1, 0 means unknown. Stateless.
 */
public final class ProblemsJson {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private ProblemsJson() {}

    /** The array, ended by LF. */
    public static String of(List<Problem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES));
            json.writeStartArray();
            for (Problem problem : problems) {
                write(json, problem);
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Problem problem) throws IOException {
        Position at = problem.position();
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("code", problem.code());
        json.writeStringField("file", at.file());
        json.writeNumberField("line", at.line());
        json.writeNumberField("column", at.column());
        json.writeStringField("message", problem.message());
        json.writeStringField("hint", problem.hint());
        json.writeArrayFieldStart("also");
        for (Position other : problem.also()) {
            json.writeStartObject();
            json.writeStringField("file", other.file());
            json.writeNumberField("line", other.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
