package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.parse.Reading;

/**
 * Tells which blocks went into a field. A second date line, or a byline that names no person, plays
 * its role and says nothing that a field keeps: it must go on record like everything that is cut.
 */
final class FieldBlocks {
    private final Fields fields;
    private final Reading reading;
    private final List<String> texts = new ArrayList<>();

    FieldBlocks(Fields fields, Reading reading) {
        this.fields = fields;
        this.reading = reading;
        Metadata.Builder metadata = fields.metadata;
        for (String text : new String[] {metadata.title, metadata.deck, metadata.bio}) {
            if (text != null) {
                texts.add(text);
            }
        }
    }

    /** Whether a field was read from a line of the block, or holds its words. */
    boolean hold(Block block) {
        int first = block.firstLine().index() + reading.firstLine();
        int last = block.lastLine().index() + reading.firstLine();
        for (Evidence evidence : fields.evidence.values()) {
            if (evidence.line() >= first && evidence.line() <= last) {
                return true;
            }
        }
        return texts.stream().anyMatch(text -> text.contains(block.text()));
    }
}
