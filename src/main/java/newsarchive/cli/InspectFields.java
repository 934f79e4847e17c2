package newsarchive.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Dateline;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import org.jspecify.annotations.Nullable;

/** Shows the fields of an article, where each was read and how sure that is. */
final class InspectFields {
    /** Where readers' trust begins; the article's page draws the same lines. */
    private static final double SURE = 0.85;

    private static final double LIKELY = 0.6;
    private static final int LABEL = 15;
    private static final List<String> ALWAYS_SHOWN =
            List.of("title", "authors", "date", "publisher", "language", "tags");

    private final Terminal terminal;
    private final PrintStream out;
    private final Ink ink;

    InspectFields(Terminal terminal) {
        this.terminal = terminal;
        this.out = terminal.out();
        this.ink = terminal.outInk();
    }

    void print(Article article) {
        Map<String, Evidence> evidence = article.provenance().evidence();
        values(article.metadata())
                .forEach(
                        (name, value) -> {
                            Evidence found = evidence.get(name);
                            if (!value.isEmpty() || found != null || ALWAYS_SHOWN.contains(name)) {
                                print(name, value, found);
                            }
                        });
    }

    /** The fields in the order of the guide, empty where nothing is stated. */
    static Map<String, String> values(Metadata metadata) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", text(metadata.title()));
        values.put("deck", text(metadata.deck()));
        values.put("authors", String.join(", ", metadata.authors()));
        values.put("date", metadata.date() == null ? "" : metadata.date().iso());
        values.put("dateline", dateline(metadata.dateline()));
        values.put("publisher", text(metadata.publisher()));
        values.put("url", text(metadata.url()));
        values.put("archived-url", text(metadata.archivedUrl()));
        values.put("language", text(metadata.language()));
        values.put("kind", metadata.kind() == null ? "" : metadata.kind().word());
        values.put("section", text(metadata.section()));
        values.put("tags", String.join(", ", metadata.tags()));
        values.put("summary", text(metadata.summary()));
        values.put("bio", text(metadata.bio()));
        return values;
    }

    private void print(String name, String value, @Nullable Evidence evidence) {
        String margin = " ".repeat(LABEL);
        int room = Math.max(24, terminal.columns() - LABEL);
        String shown = value.isEmpty() ? "not stated" : Printable.of(value);
        List<String> lines = WrappedText.lines(shown, room);
        String why = evidence == null ? "" : why(evidence);
        String last = lines.get(lines.size() - 1);
        boolean beside = lines.size() == 1 && TextWidth.of(last) + TextWidth.of(why) + 4 <= room;
        String label = "  " + ink.blue(name) + " ".repeat(LABEL - 2 - name.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = value.isEmpty() ? ink.dim(lines.get(i)) : ink.bold(lines.get(i));
            String behind = beside && evidence != null ? "  " + marked(evidence, why) : "";
            out.println((i == 0 ? label : margin) + line + behind);
        }
        if (!beside && evidence != null) {
            for (String line : WrappedText.lines(why, room - 2)) {
                out.println(margin + marked(evidence, line));
            }
        }
    }

    private String marked(Evidence evidence, String why) {
        double confidence = evidence.confidence();
        if (confidence >= SURE) {
            return ink.dim(why);
        }
        return confidence >= LIKELY ? ink.yellow(why) : ink.red(why);
    }

    private static String why(Evidence evidence) {
        String why = "← " + Printable.of(evidence.where());
        if (evidence.line() > 0) {
            why += ", line " + evidence.line();
        }
        if (evidence.confidence() < 1) {
            String word =
                    evidence.confidence() >= SURE
                            ? "sure"
                            : evidence.confidence() >= LIKELY ? "likely" : "doubtful";
            why += ", " + word + " " + Math.round(evidence.confidence() * 100) + " %";
        }
        if (evidence.runnerUp() != null && evidence.confidence() < SURE) {
            why += ", or else \"" + Printable.of(evidence.runnerUp()) + "\"";
        }
        return why;
    }

    private static String dateline(@Nullable Dateline dateline) {
        if (dateline == null) {
            return "";
        }
        String place = text(dateline.place());
        String agency = dateline.agency() == null ? "" : " (" + dateline.agency() + ")";
        String date = dateline.date() == null ? "" : ", " + dateline.date();
        return place + agency + date;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
