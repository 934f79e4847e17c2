package newsarchive.check;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Access;
import newsarchive.article.Article;
import newsarchive.article.Part;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.TextEntry;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

/**
 * Tells of pictures without a text that stands in for them: who cannot see them learns nothing
 * (WCAG 2.2, 1.1.1). Stateless.
 */
final class FindUnwordedPictures {
    private FindUnwordedPictures() {}

    static List<Finding> in(Archive archive) {
        List<Finding> found = new ArrayList<>();
        for (Entry entry : archive.entries()) {
            if (entry.access() == Access.FULL) {
                look(entry.article(), found);
            }
        }
        for (TextEntry page : archive.pages()) {
            look(page.article(), found);
        }
        return found;
    }

    private static void look(Article article, List<Finding> found) {
        for (Part part : article.body().parts()) {
            if (part instanceof Part.Picture picture && picture.alt().isBlank()) {
                String file = article.provenance().file();
                found.add(
                        Finding.of(
                                Problem.info(
                                        "picture-unworded",
                                        picture.line() > 0
                                                ? Position.of(file, picture.line())
                                                : SettlingLine.position(article),
                                        "the picture \""
                                                + shortened(picture.target())
                                                + "\" has no words for those who cannot see it",
                                        hint(file, picture))));
            }
        }
    }

    private static String hint(String file, Part.Picture picture) {
        return file.endsWith(".md")
                ? "write ![what it shows](" + shortened(picture.target()) + ")"
                : "write alt=\"what it shows\" at the picture, or import the page as Markdown";
    }

    /** A picture within the file is an address of many thousand letters. */
    private static String shortened(String target) {
        return target.length() > 80 ? target.substring(0, 60) + "…" : target;
    }
}
