package newsarchive.yaml;

import java.util.Optional;
import newsarchive.problem.Position;
import newsarchive.text.LineMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the YAML engine's places (lines from 0, columns in code points) into ours. */
final class YamlPlaces {
    private final String yaml;
    private final String file;
    private final int firstLine;
    private @Nullable LineMap lines;

    YamlPlaces(String yaml, String file, int firstLine) {
        this.yaml = yaml;
        this.file = file;
        this.firstLine = firstLine;
    }

    Position at(Optional<Mark> mark) {
        return mark.isEmpty()
                ? Position.of(file, firstLine)
                : new Position(
                        file,
                        firstLine + mark.get().getLine(),
                        column(mark.get().getLine(), mark.get().getColumn()));
    }

    Position atOffset(int offset) {
        return new Position(file, firstLine + lines().line(offset) - 1, lines().column(offset));
    }

    Position start() {
        return Position.of(file, firstLine);
    }

    /** The text of the line on which {@code position} is. */
    String line(Position position) {
        int line = position.line() - firstLine + 1;
        int from = lines().start(line);
        int to = line < lines().lines() ? lines().start(line + 1) : yaml.length();
        return yaml.substring(from, to).stripTrailing();
    }

    int indexOf(int codePoint) {
        return yaml.indexOf(codePoint);
    }

    private int column(int line, int codePoints) {
        if (codePoints == 0 || line >= lines().lines()) {
            return codePoints + 1;
        }
        int start = lines().start(line + 1);
        int end = Math.min(yaml.length(), start + 2 * codePoints);
        int units = 0;
        for (int i = 0; i < codePoints && start + units < end; i++) {
            units += Character.charCount(yaml.codePointAt(start + units));
        }
        return units + 1;
    }

    private LineMap lines() {
        if (lines == null) {
            lines = new LineMap(yaml);
        }
        return lines;
    }
}
