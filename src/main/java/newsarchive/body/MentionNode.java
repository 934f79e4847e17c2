package newsarchive.body;

import org.commonmark.node.CustomNode;

/** The first mention of a name, in place of the text that makes it. */
final class MentionNode extends CustomNode {
    private final String name;
    private final String words;

    /**
     * A mention.
     *
     * @param name the canonical form
     * @param words as they stand in the text
     */
    MentionNode(String name, String words) {
        this.name = name;
        this.words = words;
    }

    String name() {
        return name;
    }

    String words() {
        return words;
    }
}
