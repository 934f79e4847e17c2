package newsarchive.link;

import newsarchive.article.Article;
import newsarchive.article.Evidence;
import newsarchive.problem.Position;

/** Finds the line on which the curator wrote a field. Stateless. */
final class FieldPlace {
    private FieldPlace() {}

    /** The field's line in the source or its sidecar; else the article's first line. */
    static Position of(Article article, String field) {
        String file = article.provenance().file();
        Evidence evidence = article.provenance().evidence().get(field);
        if (evidence == null) {
            return Position.of(file, article.provenance().firstLine());
        }
        return Position.of(
                evidence.where().startsWith("sidecar") ? sidecar(file) : file, evidence.line());
    }

    private static String sidecar(String file) {
        int dot = file.lastIndexOf('.');
        return (dot > file.lastIndexOf('/') ? file.substring(0, dot) : file) + ".yml";
    }
}
