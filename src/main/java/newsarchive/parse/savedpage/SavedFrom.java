package newsarchive.parse.savedpage;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads the comment in which a browser or an extension writes where it saved a page from: {@code
 * saved from url=(0021)https://bay.example/1}, or a line {@code url: https://bay.example/1}.
 */
final class SavedFrom {
    private SavedFrom() {}

    /** Adds the address after those that the page itself gives. */
    static void read(Document page, Clues clues, int lineShift) {
        Node html = page.selectFirst("html");
        List<Node> nodes = html == null ? List.of() : html.childNodes();
        for (List<Node> level : List.of(page.childNodes(), nodes)) {
            for (Node node : level) {
                String address =
                        node instanceof Comment comment ? address(comment.getData()) : null;
                if (address != null) {
                    int line =
                            node.sourceRange().isTracked()
                                    ? node.sourceRange().start().lineNumber() + lineShift
                                    : 0;
                    Clues.add(
                            clues.addresses, address, "comment of the program that saved it", line);
                }
            }
        }
    }

    private static @Nullable String address(String comment) {
        int mark = comment.indexOf("saved from url=(");
        int close = mark < 0 ? -1 : comment.indexOf(')', mark);
        if (close > 0) {
            return firstWord(comment.substring(close + 1));
        }
        for (String line : comment.lines().toList()) {
            if (line.strip().startsWith("url: ")) {
                return firstWord(line.strip().substring(5));
            }
        }
        return null;
    }

    private static @Nullable String firstWord(String text) {
        String word = text.strip();
        int end = 0;
        while (end < word.length() && word.charAt(end) > ' ') {
            end++;
        }
        return word.startsWith("http") ? word.substring(0, end) : null;
    }
}
