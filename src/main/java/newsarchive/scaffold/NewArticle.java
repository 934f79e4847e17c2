package newsarchive.scaffold;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.edit.EditField;
import newsarchive.edit.RefusedException;
import newsarchive.text.Slug;
import newsarchive.yaml.YamlText;

/** Begins an article: a Markdown file with every line of front matter that a curator fills in. */
public final class NewArticle {
    private NewArticle() {}

    /** A line of front matter, and what stands there as long as nobody knows. */
    private record Line(String key, String unknown) {}

    private static final List<Line> LINES =
            List.of(
                    new Line("deck", "# deck:"),
                    new Line("authors", "authors: []"),
                    new Line(
                            "date",
                            "# date: YYYY-MM-DD, YYYY-MM or YYYY, as precise as it is known"),
                    new Line("publisher", "# publisher:"),
                    new Line("url", "# url:"),
                    new Line("tags", "tags: []"));

    /**
     * Writes {@code articles/SLUG.md}.
     *
     * @param root the archive's folder
     * @param headline the headline; its slug names the file
     * @param known what is known of the article, by key of front matter
     * @param added the day that goes into {@code added:}
     * @return the file
     * @throws FileAlreadyExistsException when there is such a file; it is left alone
     * @throws RefusedException when a value is none that its key can have; nothing is written
     * @throws IOException when the folder cannot be written
     */
    public static Path write(
            Path root, String headline, Map<String, List<String>> known, LocalDate added)
            throws IOException, RefusedException {
        Map<String, String> written = new TreeMap<>();
        for (Map.Entry<String, List<String>> field : known.entrySet()) {
            written.put(field.getKey(), EditField.written(field.getKey(), field.getValue()));
        }
        String slug = Slug.of(headline, "article");
        Path file = root.resolve("articles").resolve(slug + ".md");
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, frontMatter(headline, written, added));
        return file;
    }

    private static String frontMatter(
            String headline, Map<String, String> written, LocalDate added) {
        List<String> lines = new ArrayList<>();
        lines.add("---");
        lines.add("title: " + YamlText.quoted(headline));
        for (Line line : LINES) {
            String value = written.getOrDefault(line.key(), "");
            lines.add(value.isEmpty() ? line.unknown() : line.key() + ":" + value);
        }
        lines.add("added: " + added);
        lines.add("draft: true");
        lines.add("---");
        return String.join("\n", lines) + "\n\n";
    }
}
