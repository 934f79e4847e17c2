package newsarchive.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts files together that show the text of one article: its page and what the search quotes of it.
 * Made one after another on one thread, they read the text from the disk once. Stateless.
 */
final class WritingOrder {
    private static final List<String> SHOW_A_TEXT = List.of("articles/", "data/search/text/");

    private WritingOrder() {}

    /** All of {@code files}, in groups that one thread shall make. */
    static List<List<SiteFile>> of(List<SiteFile> files) {
        List<List<SiteFile>> groups = new ArrayList<>(files.size());
        Map<String, List<SiteFile>> byArticle = new HashMap<>();
        for (SiteFile file : files) {
            String article = article(file.path());
            List<SiteFile> group = article.isEmpty() ? null : byArticle.get(article);
            if (group == null) {
                group = new ArrayList<>(article.isEmpty() ? 1 : 2);
                groups.add(group);
                if (!article.isEmpty()) {
                    byArticle.put(article, group);
                }
            }
            group.add(file);
        }
        return groups;
    }

    /** What the files of one article have in common; empty for all others. */
    private static String article(String path) {
        for (String folder : SHOW_A_TEXT) {
            if (path.startsWith(folder)) {
                int dot = path.indexOf('.', folder.length());
                return path.substring(folder.length(), Math.max(dot, folder.length()));
            }
        }
        return "";
    }
}
