package newsarchive.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes an archive of made articles: {@code MadeArchive DIR COUNT [WORDS [markdown]]}, or of reports
 * of which no two are alike: {@code MadeArchive DIR COUNT reports}.
 */
public final class MadeArchive {
    private static final int WORDS = 900;

    private MadeArchive() {}

    /** Writes the archive that the arguments name. */
    public static void main(String[] args) throws IOException {
        if (args.length > 2 && args[2].equals("reports")) {
            reports(Path.of(args[0]), Integer.parseInt(args[1]));
            return;
        }
        int words = args.length > 2 ? Integer.parseInt(args[2]) : WORDS;
        boolean markdown = args.length > 3 && args[3].equals("markdown");
        write(Path.of(args[0]), Integer.parseInt(args[1]), words, markdown);
    }

    private static void reports(Path root, int count) throws IOException {
        Path articles = Files.createDirectories(root.resolve("articles"));
        Files.writeString(root.resolve("archive.yml"), "title: The Lake Reports\nlanguage: en\n");
        MadeReports reports = new MadeReports();
        for (int i = 0; i < count; i++) {
            Files.writeString(articles.resolve("report-" + i + ".md"), reports.report(i));
        }
    }

    /**
     * Writes {@code count} articles into {@code root}: of ten files seven clippings, two Markdown
     * and one saved page.
     *
     * @param markdown whether all are Markdown, which other programs read too
     * @throws IOException when the folder cannot be written
     */
    static void write(Path root, int count, int words, boolean markdown) throws IOException {
        Path articles = Files.createDirectories(root.resolve("articles"));
        Files.writeString(root.resolve("archive.yml"), "title: The Lake Papers\nlanguage: en\n");
        for (int i = 0; i < count; i++) {
            String name = "article-" + i;
            switch (markdown ? 3 : i % 10) {
                case 9 ->
                        Files.writeString(
                                articles.resolve(name + ".html"), MadeTexts.savedPage(i, words));
                case 3, 6 ->
                        Files.writeString(
                                articles.resolve(name + ".md"), MadeTexts.markdown(i, words));
                default ->
                        Files.writeString(
                                articles.resolve(name + ".txt"), MadeTexts.clipping(i, words));
            }
        }
    }
}
