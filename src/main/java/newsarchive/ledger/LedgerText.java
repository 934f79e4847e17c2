package newsarchive.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.Slug;

/**
 * The ledger as text: UTF-8, a line an address, fields separated by tabs, sorted by code point. A
 * line never changes because another one does, so that two branches merge without a conflict unless
 * they disagree about one address.
 */
public final class LedgerText {
    private static final String CODE = "ledger-line";
    private static final Pattern ADDRESS =
            Pattern.compile("(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\:?#\\p{Cntrl}]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private LedgerText() {}

    /**
     * A ledger and what is wrong with its text.
     *
     * @param comments the lines that begin with {@code #}
     * @param lines on which line of the file each address stands, from 1
     */
    public record Read(
            Ledger ledger,
            List<String> comments,
            Map<String, Integer> lines,
            List<Problem> problems) {
        public Read {
            comments = List.copyOf(comments);
            lines = Collections.unmodifiableMap(new TreeMap<>(lines));
            problems = List.copyOf(problems);
        }

        /** A ledger that could not be read. */
        Read(Ledger ledger, List<String> comments, List<Problem> problems) {
            this(ledger, comments, Map.of(), problems);
        }
    }

    /** Reads a ledger; faulty lines are errors and are not in it. */
    public static Read read(String text, String file) {
        List<Problem> problems = new ArrayList<>();
        List<Address> addresses = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        Map<String, Integer> lines = new TreeMap<>();
        Map<String, Address> folded = new HashMap<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (bare.startsWith("#")) {
                comments.add(bare);
                continue;
            }
            if (bare.isBlank()) {
                continue;
            }
            Position position = Position.of(file, number);
            if (bare.startsWith("<<<<<<<")
                    || bare.startsWith(">>>>>>>")
                    || bare.equals("=======")) {
                problems.add(
                        Problem.error(
                                CODE,
                                position,
                                "the mark of an unfinished merge",
                                "keep the lines of both sides and take out the marks"));
                continue;
            }
            Address address = line(bare.split("\t", -1), position, problems);
            if (address != null) {
                // two lines for one file of some file systems would be one address
                Address before = folded.putIfAbsent(Slug.folded(address.address()), address);
                if (before != null) {
                    if (!before.equals(address)) {
                        problems.add(second(address, position, lines.get(before.address())));
                    }
                    continue;
                }
                lines.put(address.address(), number);
                addresses.add(address);
            }
        }
        return new Read(new Ledger(addresses), comments, lines, problems);
    }

    private static Problem second(Address address, Position position, int before) {
        return Problem.error(
                        CODE,
                        position,
                        "a second line for \"" + address.address() + "\"",
                        "keep the one that is true")
                .with(Position.of(position.file(), before));
    }

    private static Address line(String[] fields, Position position, List<Problem> problems) {
        if (!ADDRESS.matcher(fields[0]).matches()) {
            problems.add(fault(position, "\"" + fields[0] + "\" is not an address of this site"));
            return null;
        }
        if (fields.length < 3) {
            problems.add(fault(position, "the line has " + fields.length + " fields, expected 3"));
            return null;
        }
        if (fields[1].isBlank() || fields[2].isBlank()) {
            problems.add(fault(position, "an empty field, where a kind and an identity stand"));
            return null;
        }
        return switch (fields[1]) {
            case "moved" -> moved(fields, position, problems);
            case "withdrawn" -> withdrawn(fields, position, problems);
            default ->
                    new Address.Standing(
                            fields[0], fields[1], fields[2], field(fields, 3), field(fields, 4));
        };
    }

    private static Address moved(String[] fields, Position position, List<Problem> problems) {
        if (!ADDRESS.matcher(fields[2]).matches()) {
            problems.add(fault(position, "\"" + fields[2] + "\" is not an address of this site"));
            return null;
        }
        return new Address.Moved(fields[0], fields[2]);
    }

    private static Address withdrawn(String[] fields, Position position, List<Problem> problems) {
        if (fields.length < 4 || fields[3].isBlank() || !DAY.matcher(fields[2]).matches()) {
            problems.add(fault(position, "a withdrawn address needs a day and a reason"));
            return null;
        }
        return new Address.Withdrawn(
                fields[0],
                fields[2],
                fields[3],
                field(fields, 4),
                field(fields, 5),
                field(fields, 6),
                field(fields, 7));
    }

    private static String field(String[] fields, int place) {
        return place < fields.length ? fields[place] : "";
    }

    /** Whether {@code address} can stand in a ledger: relative to the site's root, and plain. */
    public static boolean isAddress(String address) {
        return ADDRESS.matcher(address).matches();
    }

    private static Problem fault(Position position, String message) {
        return Problem.error(
                CODE,
                position,
                message,
                "write ADDRESS, KIND and IDENTITY with tabs between, or take the line from the"
                        + " file's history");
    }

    /** The text of a ledger; reading it gives the same ledger. */
    public static String write(Ledger ledger) {
        StringBuilder text = new StringBuilder();
        for (Address address : ledger.all()) {
            text.append(address.address());
            for (String field : address.fields()) {
                text.append('\t').append(field);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
