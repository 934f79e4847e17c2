package newsarchive.edit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import newsarchive.edit.SiteDifference.Changed;

/**
 * A difference in words: as lines, as Markdown for a job's summary on GitHub, as JSON {@code
 * {"added":[],"removed":[],"changed":[{"path","why":[]}],"same"}}. Pages stand by themselves, other
 * files are counted, but in JSON. Stateless.
 */
public final class DifferenceText {
    /** GitHub shows a million bytes of a summary; a reader far less. */
    private static final int MOST_LINES = 200;

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private DifferenceText() {}

    /** Lines {@code added PATH}, {@code removed PATH}, {@code changed PATH: why}, and a sum. */
    public static List<String> lines(SiteDifference difference) {
        List<String> lines = new ArrayList<>();
        difference.added().stream()
                .filter(SiteDifference::isPage)
                .forEach(path -> lines.add("added    " + path));
        difference.removed().stream()
                .filter(SiteDifference::isPage)
                .forEach(path -> lines.add("removed  " + path));
        for (Changed page : difference.changed()) {
            if (SiteDifference.isPage(page.path())) {
                lines.add("changed  " + page.path() + ": " + String.join(", ", page.why()));
            }
        }
        lines.add(sum(difference));
        return lines;
    }

    /** A table of the pages under a line that sums up. */
    public static String markdown(SiteDifference difference) {
        StringBuilder text = new StringBuilder("### What changes on the site\n\n");
        text.append(sum(difference)).append('\n');
        List<String> rows = new ArrayList<>();
        difference.added().forEach(path -> row(rows, path, "added"));
        difference.removed().forEach(path -> row(rows, path, "**removed**"));
        difference.changed().forEach(page -> row(rows, page.path(), String.join(", ", page.why())));
        if (!rows.isEmpty()) {
            text.append("\n| page | what |\n|---|---|\n");
            rows.stream().limit(MOST_LINES).forEach(text::append);
        }
        if (rows.size() > MOST_LINES) {
            text.append("\n… and ").append(rows.size() - MOST_LINES).append(" more pages\n");
        }
        return text.toString();
    }

    private static void row(List<String> rows, String path, String what) {
        if (SiteDifference.isPage(path)) {
            String cell = path.replace("`", "'").replace("|", "\\|").replace('\n', ' ');
            rows.add("| `" + cell + "` | " + what + " |\n");
        }
    }

    /** {@code 1 page added, 2 changed; 3 other files differ; 40 are the same}. */
    private static String sum(SiteDifference difference) {
        if (difference.isEmpty()) {
            return "nothing changed";
        }
        long added = difference.added().stream().filter(SiteDifference::isPage).count();
        long removed = difference.removed().stream().filter(SiteDifference::isPage).count();
        long changed =
                difference.changed().stream()
                        .filter(page -> SiteDifference.isPage(page.path()))
                        .count();
        long others =
                difference.added().size()
                        + difference.removed().size()
                        + difference.changed().size()
                        - added
                        - removed
                        - changed;
        return "pages: %d added, %d removed, %d changed; other files that differ: %d; the same: %d"
                .formatted(added, removed, changed, others, difference.same());
    }

    /** All of it for programs, ended by LF. */
    public static String json(SiteDifference difference) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES));
            json.writeStartObject();
            paths(json, "added", difference.added());
            paths(json, "removed", difference.removed());
            json.writeArrayFieldStart("changed");
            for (Changed page : difference.changed()) {
                json.writeStartObject();
                json.writeStringField("path", page.path());
                paths(json, "why", page.why());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("same", difference.same());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void paths(JsonGenerator json, String name, List<String> paths)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String path : paths) {
            json.writeString(path);
        }
        json.writeEndArray();
    }
}
