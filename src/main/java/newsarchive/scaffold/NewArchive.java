package newsarchive.scaffold;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a small archive to begin with: an example of each form and a workflow that publishes. */
public final class NewArchive {

    /** Where each file goes. Names with a dot in front are stored without it: jars drop those. */
    private static final List<Template> TEMPLATES =
            List.of(
                    new Template("archive.yml", "archive.yml"),
                    new Template("names.yml", "names.yml"),
                    new Template("publishers.yml", "publishers.yml"),
                    new Template("README.md", "README.md"),
                    new Template("articles/markdown-example.md", "articles/markdown-example.md"),
                    new Template("articles/clipping-example.txt", "articles/clipping-example.txt"),
                    new Template(
                            "articles/saved-page-example.html", "articles/saved-page-example.html"),
                    new Template("pages/about.md", "pages/about.md"),
                    new Template("gitignore", ".gitignore"),
                    new Template("gitattributes", ".gitattributes"),
                    new Template("github/workflows/pages.yml", ".github/workflows/pages.yml"));

    private NewArchive() {}

    /**
     * Writes the files that {@code folder} does not have yet; it is made where it is missing.
     *
     * @param program the jar to put at {@code tool/archive.jar}, null when there is none
     * @throws IOException when the folder cannot be written
     */
    public static Written write(Path folder, @Nullable Path program) throws IOException {
        List<String> made = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Template template : TEMPLATES) {
            Path file = folder.resolve(template.target());
            if (Files.exists(file)) {
                kept.add(template.target());
                continue;
            }
            Files.createDirectories(file.getParent());
            try (InputStream content = open(template.resource())) {
                Files.copy(content, file);
            }
            made.add(template.target());
        }
        if (program != null) {
            copyProgram(program, folder, made, kept);
        }
        return new Written(made, kept);
    }

    private static void copyProgram(Path program, Path folder, List<String> made, List<String> kept)
            throws IOException {
        Path copy = folder.resolve("tool/archive.jar");
        if (Files.exists(copy)) {
            kept.add("tool/archive.jar");
            return;
        }
        Files.createDirectories(copy.getParent());
        Files.copy(program, copy);
        made.add("tool/archive.jar");
    }

    private static InputStream open(String resource) throws IOException {
        InputStream content = NewArchive.class.getResourceAsStream("/scaffold/" + resource);
        if (content == null) {
            throw new FileNotFoundException("the program lacks its own file " + resource);
        }
        return content;
    }

    private record Template(String resource, String target) {}

    /**
     * What was done.
     *
     * @param made files that were written, in order
     * @param kept files that stood there already and were left alone
     */
    public record Written(List<String> made, List<String> kept) {
        public Written {
            made = List.copyOf(made);
            kept = List.copyOf(kept);
        }
    }
}
