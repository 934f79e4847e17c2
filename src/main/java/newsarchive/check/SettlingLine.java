package newsarchive.check;

import newsarchive.article.Article;
import newsarchive.article.Provenance;
import newsarchive.problem.Position;

/** Says where a curator writes a line about an article. Stateless. */
final class SettlingLine {
    private SettlingLine() {}

    /** Where an article begins, as exactly as it is known. */
    static Position position(Article article) {
        Provenance source = article.provenance();
        return source.index() == 0
                ? Position.of(source.file())
                : Position.of(source.file(), source.firstLine());
    }

    /** {@code date: YYYY-MM-DD in its front matter}, or in the sidecar beside it. */
    static String of(Article article, String line) {
        return "write " + line + " " + place(article.provenance());
    }

    /** Markdown has front matter; other originals stay as they are and have a sidecar. */
    static String place(Provenance source) {
        if (source.file().endsWith(".md")) {
            return "in its front matter";
        }
        int dot = source.file().lastIndexOf('.');
        String sidecar = source.file().substring(0, dot < 0 ? source.file().length() : dot);
        String item = source.index() == 0 ? "" : ", item " + (source.index() + 1) + " of articles:";
        return "in " + sidecar + ".yml" + item;
    }
}
