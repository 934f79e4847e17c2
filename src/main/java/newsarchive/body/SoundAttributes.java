package newsarchive.body;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Replaces attributes that HTML has dropped ({@code align}) and makes blocks that may scroll
 * reachable by keyboard.
 */
final class SoundAttributes implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof TableCell) {
            String align = attributes.remove("align");
            if (align != null) {
                attributes.put("class", "align-" + align);
            }
        } else if (tagName.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }
}
