package newsarchive.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

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

    /** A ledger and what is wrong with its text. */
    public record Read(Ledger ledger, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a ledger; faulty lines are errors and are not in it. */
    public static Read read(String text, String file) {
        List<Problem> problems = new ArrayList<>();
        List<Address> addresses = new ArrayList<>();
        Map<String, Integer> lines = new TreeMap<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (bare.isBlank() || bare.startsWith("#")) {
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
                Integer before = lines.putIfAbsent(address.address(), number);
                if (before != null && !addresses.contains(address)) {
                    problems.add(
                            Problem.error(
                                            CODE,
                                            position,
                                            "a second line for \"" + address.address() + "\"",
                                            "keep the one that is true")
                                    .with(Position.of(file, before)));
                }
                addresses.add(address);
            }
        }
        return new Read(new Ledger(addresses), problems);
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
        return switch (fields[1]) {
            case "moved" -> moved(fields, position, problems);
            case "withdrawn" -> withdrawn(fields, position, problems);
            default ->
                    new Address.Standing(
                            fields[0], fields[1], fields[2], fields.length > 3 ? fields[3] : "");
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
        if (fields.length < 4 || !DAY.matcher(fields[2]).matches()) {
            problems.add(fault(position, "a withdrawn address needs a day and a reason"));
            return null;
        }
        return new Address.Withdrawn(
                fields[0], fields[2], fields[3], fields.length > 4 ? fields[4] : "");
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
                text.append('\t').append(oneLine(field));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String oneLine(String field) {
        return field.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
    }
}
