package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that holds data. A table that holds tables, lists, headings or many
 * paragraphs in a cell, or has but one column or one row, is layout and no data table.
 */
record DataTable(List<List<Element>> rows) {

    /** Reads a table element; null when it is layout. */
    static @Nullable DataTable of(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        int widest = 0;
        for (Element row : rowsOf(table)) {
            List<Element> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                String tag = cell.normalName();
                if (tag.equals("td") || tag.equals("th")) {
                    cells.add(cell);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
                widest = Math.max(widest, cells.size());
            }
        }
        boolean layout =
                rows.size() < 2
                        || widest < 2
                        || table.attr("role").equals("presentation")
                        || table.selectFirst("table table, h1, h2, pre, figure, form") != null;
        if (layout) {
            return null;
        }
        for (List<Element> row : rows) {
            while (row.size() < widest) {
                row.add(new Element("td"));
            }
        }
        return new DataTable(rows);
    }

    private static List<Element> rowsOf(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" -> {
                    for (Element row : child.children()) {
                        if (row.normalName().equals("tr")) {
                            rows.add(row);
                        }
                    }
                }
                default -> {
                    // captions and columns hold no cells
                }
            }
        }
        return rows;
    }
}
