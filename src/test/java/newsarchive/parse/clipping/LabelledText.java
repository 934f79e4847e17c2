package newsarchive.parse.clipping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.parse.clipping.Grammar.State;

/**
 * A text to learn from: for each block its features, and which states are right for it.
 *
 * <p>A folder of cases ({@code NAME/input.txt}) teaches what the reader makes of them now, since
 * all are right. Any other folder holds {@code NAME.txt} and {@code NAME.lab}, a line for each line
 * that is not blank: its number and {@code H} headline, {@code B} text, {@code D} text or deck,
 * {@code N} neither text nor headline, {@code X} nor a deck or dateline either, {@code Y} byline,
 * {@code ?} not known, {@code =ROLE} just that role; {@code S} after it where another article may
 * begin. A text all of whose lines have roles counts as a case.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LabelledText(
        String name,
        List<int[]> blocks,
        boolean[][] right,
        boolean[] starts,
        float weight,
        boolean isCase) {

    int size() {
        return blocks.size();
    }

    int[] features(int block) {
        return blocks.get(block);
    }

    boolean permits(int block, int state) {
        return right[block][state];
    }

    boolean mayStart(int block) {
        return starts[block];
    }

    /** All of {@code FOLDER[:WEIGHT[:FOLDS:LEFT_OUT]]}. */
    static List<LabelledText> in(String folder, Grammar grammar) throws IOException {
        String[] parts = folder.split(":", -1);
        float weight = parts.length > 1 ? Float.parseFloat(parts[1]) : 1;
        int folds = parts.length > 3 ? Integer.parseInt(parts[2]) : 1;
        int leftOut = parts.length > 3 ? Integer.parseInt(parts[3]) : -1;
        List<Path> files;
        try (Stream<Path> paths = Files.list(Path.of(parts[0]))) {
            files =
                    paths.filter(p -> Files.isDirectory(p) || p.toString().endsWith(".lab"))
                            .sorted()
                            .toList();
        }
        List<LabelledText> texts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (i % folds == leftOut) {
                continue;
            }
            Path file = files.get(i);
            boolean known = Files.isDirectory(file);
            Path text =
                    known
                            ? file.resolve("input.txt")
                            : Path.of(file.toString().replaceAll("\\.lab$", ".txt"));
            ReadText read =
                    ReadText.of(Files.readString(text).replace("\r\n", "\n").replace("\uFEFF", ""));
            Map<Integer, String> labels = known ? Map.of() : labels(file);
            texts.add(of(file, read, labels, known, weight, grammar));
        }
        return texts;
    }

    private static Map<Integer, String> labels(Path file) throws IOException {
        Map<Integer, String> labels = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int space = line.indexOf(' ');
            labels.put(Integer.parseInt(line.substring(0, space)), line.substring(space + 1));
        }
        return labels;
    }

    private static LabelledText of(
            Path file,
            ReadText read,
            Map<Integer, String> labels,
            boolean known,
            float weight,
            Grammar grammar) {
        int n = read.blocks().size();
        List<int[]> features = new ArrayList<>();
        boolean[][] right = new boolean[n][grammar.states().size()];
        boolean[] starts = new boolean[n];
        for (int i = 0; i < n; i++) {
            Signs signs = read.blocks().get(i);
            features.add(signs.all().stream().mapToInt(Feature::ordinal).toArray());
            String label = known ? "" : label(signs.block(), labels);
            starts[i] =
                    known
                            ? i > 0 && ReadText.begins(read.state(i - 1), read.state(i))
                            : label.endsWith("S");
            for (State state : grammar.states()) {
                right[i][state.index()] =
                        known ? read.state(i).is(state.role()) : permits(label, state);
            }
        }
        boolean exact = known || labels.values().stream().allMatch(l -> l.startsWith("="));
        return new LabelledText(
                file.getFileName().toString(), features, right, starts, weight, exact);
    }

    /** What the labels of its lines say together; not known where they differ. */
    private static String label(Block block, Map<Integer, String> labels) {
        String all = null;
        for (Piece piece : block.pieces()) {
            String label = labels.getOrDefault(piece.line().index() + 1, "?");
            all = all == null || all.equals(label) ? label : "?";
        }
        return all == null ? "?" : all;
    }

    private static boolean permits(String label, State state) {
        Role role = state.role();
        if (label.startsWith("=")) {
            String word = role.word();
            int end = 1 + word.length();
            return label.startsWith(word, 1) && (label.length() == end || label.charAt(end) == ' ');
        }
        boolean text = role.use() == Role.Use.BODY;
        boolean headline = role == Role.HEADLINE || role == Role.HEADLINE_REST;
        return switch (label.charAt(0)) {
            case 'H' -> role == Role.HEADLINE;
            case 'B' -> text;
            case 'D' -> text || role == Role.DECK;
            case 'N' -> !text && !headline;
            case 'X' -> !text && !headline && role != Role.DECK && role != Role.DATELINE;
            case 'Y' -> role == Role.BYLINE;
            default -> true;
        };
    }
}
