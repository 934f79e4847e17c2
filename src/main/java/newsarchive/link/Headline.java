package newsarchive.link;

import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.problem.Problem;

/** The line by which lists name an article. Stateless. */
final class Headline {
    private static final int LONGEST_FIRST_WORDS = 80;

    private Headline() {}

    /**
     * The headline; where the source has none the first words of the text, else the file's name.
     */
    static String of(Article article) {
        String title = article.metadata().title();
        if (title != null && !title.isBlank()) {
            return title.strip();
        }
        String words = firstWords(article.body().text());
        return words.isEmpty() ? fileName(article) : words;
    }

    /** Says that an article has no headline of its own; empty when it has one. */
    static Optional<Problem> missing(Article article) {
        String title = article.metadata().title();
        if (title != null && !title.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.warning(
                        "headline-missing",
                        FieldPlace.of(article, "title"),
                        "no headline was found; lists name it \"" + of(article) + "\"",
                        "write it in front matter or a sidecar: title: …"));
    }

    /** The source file's name without folder and ending. */
    static String fileName(Article article) {
        String file = article.provenance().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The first words of a text, with an ellipsis where it goes on. */
    static String firstWords(String text) {
        String line = text.strip();
        int end = line.indexOf('\n');
        line = end < 0 ? line : line.substring(0, end).strip();
        if (line.length() <= LONGEST_FIRST_WORDS) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST_FIRST_WORDS);
        if (cut <= 0) {
            cut = LONGEST_FIRST_WORDS;
            if (Character.isHighSurrogate(line.charAt(cut - 1))) {
                cut--;
            }
        }
        return line.substring(0, cut).strip() + " …";
    }
}
