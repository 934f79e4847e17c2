package newsarchive.parse.savedpage;

import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.jsoup.nodes.Element;

/** Makes the node of an {@code ol}, with the number it starts from. */
final class NumberedList {
    private NumberedList() {}

    static ListBlock of(Element element) {
        OrderedList list = new OrderedList();
        int start = 1;
        try {
            start = Integer.parseInt(element.attr("start").strip());
        } catch (NumberFormatException e) {
            // no number, no other start than 1
        }
        list.setMarkerStartNumber(Math.max(0, start));
        list.setMarkerDelimiter(".");
        return list;
    }
}
