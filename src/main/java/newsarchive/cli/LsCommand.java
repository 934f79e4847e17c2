package newsarchive.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import newsarchive.article.Article;
import newsarchive.edit.ArticleFields;
import newsarchive.edit.RefusedException;
import newsarchive.edit.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code archive ls}: lists articles. */
@Command(
        name = "ls",
        description = {
            "List the articles that meet a condition.",
            "",
            "Conditions compare a field with a value: = != < <= > >=, and ~ for \"holds these"
                    + " words\"; \"and\" joins them; FIELD= finds what is not stated. Case and accents"
                    + " make no difference.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive ls",
            "  archive ls --where \"publisher=The Lake Courier and year<2016\"",
            "  archive ls --where \"date=\" --format csv > undated.csv",
            "  archive ls --where \"tags=ferry and title~vote\" --format json"
        })
final class LsCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("date", "publisher", "title", "file");
    private static final List<String> ALL =
            List.of("file", "title", "authors", "date", "publisher", "url", "language", "tags");

    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = "Only articles that meet it. Default: all.")
    private String where = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, or json: one line for each article. Default: table.")
    private Format format = Format.TABLE;

    /** For whom it is listed. */
    private enum Format {
        TABLE,
        CSV,
        JSON
    }

    LsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        FoundArticles found = found();
        switch (format) {
            case TABLE -> table(found.articles());
            case CSV -> csv(found.articles());
            case JSON -> json(found.articles());
        }
        terminal.out().flush();
        return found.tell(terminal, common);
    }

    private FoundArticles found() {
        try {
            return FoundArticles.in(root.folder(terminal), Where.of(where));
        } catch (RefusedException refused) {
            throw CommandFault.usage(Printable.of(refused.getMessage()), refused.hint());
        }
    }

    private void table(List<Article> articles) {
        int publisher = 0;
        for (Article article : articles) {
            publisher = Math.max(publisher, TextWidth.of(shown(article, "publisher")));
        }
        publisher = Math.min(publisher, 24);
        int room = Math.max(24, terminal.columns() - 10 - publisher - 4);
        Ink ink = terminal.outInk();
        for (Article article : articles) {
            String title = shown(article, "title");
            String file = shown(article, "file");
            int left = room - TextWidth.of(file) - 2;
            boolean beside = TextWidth.of(title) <= left;
            terminal.out()
                    .println(
                            TextWidth.padded(shown(article, COLUMNS.get(0)), 10)
                                    + "  "
                                    + TextWidth.padded(shown(article, COLUMNS.get(1)), publisher)
                                    + "  "
                                    + ink.bold(TextWidth.cut(title, room))
                                    + (beside ? "  " + ink.dim(file) : ""));
            if (!beside) {
                terminal.out().println(" ".repeat(14 + publisher) + ink.dim(file));
            }
        }
        terminal.out().println(Counted.of(articles.size(), "article"));
    }

    private static String shown(Article article, String field) {
        return Printable.of(String.join(", ", ArticleFields.of(article, field)));
    }

    private void csv(List<Article> articles) {
        terminal.out().print(String.join(",", ALL) + "\r\n");
        for (Article article : articles) {
            List<String> cells = new ArrayList<>();
            for (String field : ALL) {
                String value = String.join("; ", ArticleFields.of(article, field));
                cells.add(quoted(value));
            }
            terminal.out().print(String.join(",", cells) + "\r\n");
        }
    }

    /** RFC 4180: in quotes where it holds a comma, a quote or a line's end. */
    private static String quoted(String value) {
        boolean needed =
                value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private void json(List<Article> articles) throws IOException {
        JsonFactory factory = new JsonFactory();
        for (Article article : articles) {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = factory.createGenerator(text)) {
                json.writeStartObject();
                for (String field : ALL) {
                    List<String> values = ArticleFields.of(article, field);
                    if (field.equals("authors") || field.equals("tags")) {
                        json.writeArrayFieldStart(field);
                        for (String value : values) {
                            json.writeString(value);
                        }
                        json.writeEndArray();
                    } else {
                        json.writeStringField(field, values.isEmpty() ? null : values.get(0));
                    }
                }
                json.writeEndObject();
            }
            terminal.out().print(text + "\n");
        }
    }
}
