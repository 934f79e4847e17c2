package newsarchive.scaffold;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import newsarchive.text.Slug;
import newsarchive.yaml.YamlText;

/** Begins an article: a Markdown file with every line of front matter that a curator fills in. */
public final class NewArticle {
    private NewArticle() {}

    /**
     * Writes {@code articles/SLUG.md}.
     *
     * @param root the archive's folder
     * @param headline the headline; its slug names the file
     * @param added the day that goes into {@code added:}
     * @return the file
     * @throws FileAlreadyExistsException when there is such a file; it is left alone
     * @throws IOException when the folder cannot be written
     */
    public static Path write(Path root, String headline, LocalDate added) throws IOException {
        String slug = Slug.of(headline, "article");
        Path file = root.resolve("articles").resolve(slug + ".md");
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, frontMatter(headline, added));
        return file;
    }

    private static String frontMatter(String headline, LocalDate added) {
        return """
        ---
        title: %s
        # deck:
        authors: []
        # date: YYYY-MM-DD, YYYY-MM or YYYY, as precise as it is known
        # publisher:
        # url:
        tags: []
        added: %s
        draft: true
        ---

        """
                .formatted(YamlText.quoted(headline), added);
    }
}
