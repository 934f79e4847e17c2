package newsarchive.health;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Link health as text: UTF-8, a line an address, sorted, fields parted by tabs: address, first
 * seen, last checked, last good, gone since, status, final address. {@code -} stands for what there
 * is not. A line never changes because another one does, and two lines for one address are joined
 * when they are read, so that branches merge by keeping the lines of both. Stateless.
 */
public final class LinkHealthText {
    private static final int FEWEST = 6;
    private static final int FINAL = 6;

    private LinkHealthText() {}

    /** What was read, and what is wrong with it. */
    public record Read(LinkHealth health, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the text of a file; faulty lines are told and left out. */
    public static Read read(String text, String file) {
        List<Visited> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String written : text.lines().toList()) {
            number++;
            if (written.isBlank() || written.startsWith("#")) {
                continue;
            }
            Visited line = line(written.split("\t", -1));
            if (line == null) {
                problems.add(
                        Problem.warning(
                                "links-line",
                                Position.of(file, number),
                                "the line is not one of an address and its days",
                                "take it out: archive links finds it anew"));
            } else {
                lines.add(line);
            }
        }
        return new Read(new LinkHealth(lines), problems);
    }

    private static @Nullable Visited line(String[] fields) {
        if (fields.length < FEWEST || fields[0].isBlank() || fields[5].isBlank()) {
            return null;
        }
        try {
            return new Visited(
                    fields[0],
                    LocalDate.parse(fields[1]),
                    LocalDate.parse(fields[2]),
                    day(fields[3]),
                    day(fields[4]),
                    fields[5],
                    fields.length > FINAL ? fields[FINAL] : "");
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String field) {
        return field.equals("-") ? null : LocalDate.parse(field);
    }

    /** The text; reading it gives the same. */
    public static String write(LinkHealth health) {
        StringBuilder text = new StringBuilder();
        for (Visited line : health.all()) {
            text.append(line.address())
                    .append('\t')
                    .append(line.firstSeen())
                    .append('\t')
                    .append(line.lastChecked())
                    .append('\t')
                    .append(line.lastGood() == null ? "-" : line.lastGood())
                    .append('\t')
                    .append(line.failingSince() == null ? "-" : line.failingSince())
                    .append('\t')
                    .append(line.status());
            if (!line.finalAddress().isEmpty()) {
                text.append('\t').append(line.finalAddress());
            }
            text.append('\n');
        }
        return text.toString();
    }
}
