package newsarchive.scaffold;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.yaml.YamlText;

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
                    new Template("articles/clipping-example.yml", "articles/clipping-example.yml"),
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
     * @param settings what goes into {@code archive.yml}
     * @param program by which the workflow builds the archive
     * @throws IOException when the folder cannot be written
     */
    public static Written write(Path folder, FirstSettings settings, Program program)
            throws IOException {
        Map<String, String> blanks = blanks(settings, program);
        List<String> made = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Template template : TEMPLATES) {
            Path file = folder.resolve(template.target());
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                kept.add(template.target());
                continue;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, filled(text(template.resource()), blanks));
            made.add(template.target());
        }
        if (program.jar() != null && program.copied()) {
            copyProgram(program.jar(), folder, made, kept);
        }
        return new Written(made, kept);
    }

    /** What stands in the templates as {@code @NAME@}. */
    private static Map<String, String> blanks(FirstSettings settings, Program program) {
        Program.Release release = program.release();
        String address = settings.baseUrl();
        Map<String, String> blanks = new TreeMap<>();
        blanks.put("TITLE", YamlText.of(settings.title()));
        blanks.put("LANGUAGE", settings.language());
        blanks.put(
                "BASE_URL",
                address == null
                        ? "# base-url: https://someone.github.io/my-archive/"
                        : "base-url: " + address);
        blanks.put("REPOSITORY", release == null ? "" : release.repository());
        blanks.put("VERSION", release == null ? "" : release.version());
        blanks.put("SHA256", release == null ? "" : release.sha256());
        blanks.put("JAR", release == null ? "tool/archive.jar" : "archive.jar");
        return blanks;
    }

    private static String filled(String text, Map<String, String> blanks) {
        String filled = text;
        for (Map.Entry<String, String> blank : blanks.entrySet()) {
            filled = filled.replace("@" + blank.getKey() + "@", blank.getValue());
        }
        return filled;
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

    private static String text(String resource) throws IOException {
        try (InputStream content = NewArchive.class.getResourceAsStream("/scaffold/" + resource)) {
            if (content == null) {
                throw new FileNotFoundException("the program lacks its own file " + resource);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
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
