package newsarchive.parse.markdown;

import java.util.List;
import newsarchive.article.Removal;
import org.commonmark.node.Node;

final class RawHtml {
    private RawHtml() {}

    static void intoNodes(Node document, List<Removal> removals) {}
}
