package newsarchive.importing.formats;

import java.util.List;

/** Turns a name of a reference round: {@code van der Berg, Anna, Jr.} is Anna van der Berg Jr. */
final class InvertedName {
    private InvertedName() {}

    static String natural(String name) {
        List<String> parts = ItemFields.parted(name, ",");
        return switch (parts.size()) {
            case 2 -> parts.get(1) + " " + parts.get(0);
            case 3 -> parts.get(1) + " " + parts.get(0) + " " + parts.get(2);
            default -> name.strip();
        };
    }
}
