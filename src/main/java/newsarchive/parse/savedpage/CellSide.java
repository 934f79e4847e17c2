package newsarchive.parse.savedpage;

import org.commonmark.ext.gfm.tables.TableCell;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads to which side a table's cell is set, where this program has written it. Stateless. */
final class CellSide {
    private CellSide() {}

    /** Null where nothing is said; what pages of others say with style is their design. */
    static TableCell.@Nullable Alignment of(Element cell) {
        return switch (cell.className()) {
            case "align-left" -> TableCell.Alignment.LEFT;
            case "align-center" -> TableCell.Alignment.CENTER;
            case "align-right" -> TableCell.Alignment.RIGHT;
            default -> null;
        };
    }
}
