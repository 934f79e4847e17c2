package newsarchive.importing.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads RIS, as Zotero, EndNote and libraries write it: a tag of two signs, two blanks, a dash and
 * a value in each line; {@code ER} ends a record. Lines without a tag go on with the one before.
 */
final class ReadRis {
    /** {@code UR} and {@code PY} and so on, by what each means for an article. */
    private final List<String[]> lines = new ArrayList<>();

    private final FoundItems found;

    private ReadRis(FoundItems found) {
        this.found = found;
    }

    static void read(String text, String name, FoundItems found) throws IOException {
        ReadRis reader = new ReadRis(found);
        int number = 0;
        int begun = 0;
        for (String line : text.split("\r\n|\r|\n")) {
            number++;
            String tag = tag(line);
            if (tag == null) {
                reader.goOn(line);
                continue;
            }
            if (tag.equals("TY")) {
                reader.unfinished(name, begun);
                begun = number;
            }
            if (tag.equals("ER")) {
                reader.end();
            } else {
                reader.lines.add(new String[] {tag, line.substring(5).strip()});
            }
        }
        reader.unfinished(name, begun);
        if (begun == 0) {
            found.problem(
                    Problem.error(
                            "import-file-broken",
                            Position.of(name),
                            "no record of RIS, which begins with \"TY  - \"",
                            "export it again as RIS"));
        }
    }

    /** The tag of a line; null when it has none. */
    private static @Nullable String tag(String written) {
        String line = written.startsWith("\ufeff") ? written.substring(1) : written;
        boolean marked =
                line.length() >= 5
                        && line.charAt(2) == ' '
                        && line.charAt(3) == ' '
                        && line.charAt(4) == '-'
                        && Character.isUpperCase(line.charAt(0))
                        && Character.isLetterOrDigit(line.charAt(1));
        return marked ? line.substring(0, 2) : null;
    }

    private void goOn(String line) {
        if (!lines.isEmpty() && !line.isBlank()) {
            String[] last = lines.get(lines.size() - 1);
            last[1] = last[1] + " " + line.strip();
        }
    }

    private void unfinished(String name, int begun) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        if (begun > 0) {
            found.problem(
                    Problem.warning(
                            "import-file-broken",
                            Position.of(name, begun),
                            "a record that no line \"ER  -\" ends",
                            "it was read as far as it goes; look whether the file is whole"));
            end();
        }
        lines.clear();
    }

    private void end() throws IOException {
        ItemFields fields = new ItemFields();
        List<String> files = new ArrayList<>();
        all(List.of("TI", "T1", "CT"), fields::title);
        all(List.of("AU", "A1"), name -> fields.author(InvertedName.natural(name)));
        all(List.of("T2", "JF", "JO", "JA", "BT", "PB"), fields::publisher);
        for (String tag : List.of("DA", "Y1", "PY")) {
            all(List.of(tag), date -> fields.date(date(date)));
        }
        String page = first("L2");
        all(
                List.of("UR", "LK"),
                address -> fields.url(address.equals(page) ? null : firstAddress(address)));
        all(List.of("LA"), fields::language);
        all(List.of("KW"), fields::tag);
        all(List.of("AB", "N2"), fields::summary);
        all(List.of("SE"), fields::section);
        all(List.of("L1", "L2", "L3", "L4"), files::add);
        lines.clear();
        found.article(new FoundItem(fields.build(), ItemFiles.of(files)));
    }

    private void all(List<String> tags, java.util.function.Consumer<String> use) {
        for (String tag : tags) {
            for (String[] line : lines) {
                if (line[0].equals(tag) && !line[1].isEmpty()) {
                    use.accept(line[1]);
                }
            }
        }
    }

    private @Nullable String first(String tag) {
        for (String[] line : lines) {
            if (line[0].equals(tag)) {
                return line[1];
            }
        }
        return null;
    }

    private static String firstAddress(String addresses) {
        int end = addresses.indexOf(';');
        return end > 0 && addresses.startsWith("http", end + 1)
                ? addresses.substring(0, end)
                : addresses;
    }

    /** {@code 2016/02/17/}, where what is unknown is left empty. */
    private static String date(String written) {
        String date = written;
        int slashes = 0;
        for (int i = 0; i < date.length(); i++) {
            slashes += date.charAt(i) == '/' ? 1 : 0;
            if (slashes == 3) {
                date = date.substring(0, i); // what follows is said in words
            }
        }
        while (date.endsWith("/")) {
            date = date.substring(0, date.length() - 1);
        }
        return date;
    }
}
