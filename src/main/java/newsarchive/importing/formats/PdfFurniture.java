package newsarchive.importing.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes off what stands at the top and foot of each page of a PDF and is no text: numbers of pages,
 * and lines that the pages repeat but for numbers. Stateless.
 */
final class PdfFurniture {
    private static final int EDGE = 2;

    private PdfFurniture() {}

    static List<List<String>> without(List<List<String>> pages) {
        Map<String, Integer> times = new HashMap<>();
        for (List<String> page : pages) {
            edges(page).stream()
                    .map(at -> shape(page.get(at)))
                    .distinct()
                    .forEach(shape -> times.merge(shape, 1, Integer::sum));
        }
        List<List<String>> kept = new ArrayList<>();
        for (List<String> page : pages) {
            List<String> lines = new ArrayList<>(page);
            List<Integer> edges = edges(page);
            for (int i = edges.size() - 1; i >= 0; i--) {
                String shape = shape(page.get(edges.get(i)));
                boolean number =
                        shape.equals("#") || shape.equals("- # -") || shape.equals("# / #");
                int repeated = times.getOrDefault(shape, 0);
                if ((number && pages.size() > 1) || (repeated > 2 && repeated * 2 > pages.size())) {
                    lines.remove((int) edges.get(i));
                }
            }
            kept.add(lines);
        }
        return kept;
    }

    /** Places of the first and last lines that are not empty, each once, in order. */
    private static List<Integer> edges(List<String> page) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            if (i < EDGE || i >= filled.size() - EDGE) {
                edges.add(filled.get(i));
            }
        }
        return edges;
    }

    /** The line with each number written as one sign. */
    private static String shape(String line) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean again = digit && !shape.isEmpty() && shape.charAt(shape.length() - 1) == '#';
            if (!again) {
                shape.append(digit ? '#' : c);
            }
        }
        return shape.toString().replace('–', '-');
    }
}
