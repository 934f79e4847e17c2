package newsarchive.yaml;

import java.util.Optional;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what is wrong with a YAML text in words for people who never read YAML's grammar. */
final class YamlFault {
    private static final String SYNTAX = "yaml-invalid";
    private static final String QUOTES = "put the value in quotes: key: \"the value\"";

    private YamlFault() {}

    static Problem of(YamlEngineException fault, YamlPlaces places) {
        if (fault instanceof ReaderException unprintable) {
            int offset = Math.max(0, places.indexOf(unprintable.getCodePoint()));
            return Problem.error(
                    SYNTAX,
                    places.atOffset(offset),
                    "\"U+%04X\", a character that YAML does not allow"
                            .formatted(unprintable.getCodePoint()),
                    "take it out");
        }
        if (fault instanceof MarkedYamlEngineException marked) {
            return marked(marked, places);
        }
        return Problem.error(SYNTAX, places.start(), "not YAML: " + fault.getMessage(), QUOTES);
    }

    private static Problem marked(MarkedYamlEngineException fault, YamlPlaces places) {
        String problem = String.valueOf(fault.getProblem());
        String context = String.valueOf(fault.getContext());
        Position at = places.at(either(fault.getProblemMark(), fault.getContextMark()));
        if (problem.startsWith("mapping values are not allowed")) {
            return Problem.error(
                    SYNTAX,
                    at,
                    "a second \":\" in \"%s\", where a value was expected"
                            .formatted(places.line(at).strip()),
                    QUOTES + ", and write a space after the key's colon");
        }
        if (problem.contains("TAB")) {
            return Problem.error(
                    SYNTAX, at, "a tab, where spaces were expected", "indent with spaces");
        }
        if (problem.contains("that cannot start any token")) {
            String sign = problem.replaceAll("(?s)^found character '(..?)'.*$|^.*$", "$1");
            return Problem.error(
                    SYNTAX, at, "\"%s\", with which no value may begin".formatted(sign), QUOTES);
        }
        if (context.contains("quoted scalar") && problem.contains("end of")) {
            return Problem.error(
                            SYNTAX,
                            places.at(fault.getContextMark()),
                            "a quotation mark that is never closed",
                            "close it; within double quotes write \\\" for a quotation mark")
                    .with(at);
        }
        if (problem.contains("unknown escape character")) {
            return Problem.error(
                    SYNTAX,
                    at,
                    "a backslash that begins no escape, in double quotes",
                    "write \\\\ for a backslash, or use single quotes");
        }
        if (context.startsWith("while parsing a flow")) {
            return Problem.error(
                            SYNTAX,
                            places.at(fault.getContextMark()),
                            "a bracket that is not closed where it should be",
                            "close it with ] or }, or put the value in quotes")
                    .with(at);
        }
        if (problem.startsWith("expected <block end>")) {
            return Problem.error(
                    SYNTAX,
                    at,
                    "\"%s\" goes on where a new key or item was expected"
                            .formatted(places.line(at).strip()),
                    "put the whole value in quotes, or give the line the indent of its neighbours");
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return Problem.error(
                    SYNTAX, at, "\"-\" where a value was expected", "begin the list on a new line");
        }
        return Problem.error(SYNTAX, at, "not YAML: " + problem, QUOTES);
    }

    private static Optional<Mark> either(Optional<Mark> first, Optional<Mark> second) {
        return first.isPresent() ? first : second;
    }

    static Problem noCharacter(Position position) {
        return Problem.error(
                SYNTAX,
                position,
                "an escape that stands for half of a character",
                "write the character itself");
    }

    static Problem duplicateKey(YamlScalar key, Position first) {
        return Problem.error(
                        "yaml-duplicate-key",
                        key.position(),
                        "key \"%s\" stands a second time; it is on line %d already"
                                .formatted(key.value(), first.line()),
                        "keep one of the two")
                .with(first);
    }

    static Problem keyIsNoText(YamlNode key) {
        return Problem.error(
                SYNTAX,
                key.position(),
                "%s as a key, where a word was expected".formatted(key.described()),
                QUOTES);
    }

    static Problem tag(String tag, Position position) {
        return Problem.error(
                "yaml-tag",
                position,
                "tag \"%s\", where only plain values are read".formatted(tag),
                "take the tag out, or put the value in quotes");
    }

    static Problem unknownAlias(String name, Position position) {
        return Problem.error(
                SYNTAX,
                position,
                "\"*%s\" refers to a value of that name, and there is none".formatted(name),
                QUOTES);
    }

    static Problem secondDocument(Position position) {
        return Problem.error(
                SYNTAX,
                position,
                "\"---\" begins a second document, where one was expected",
                "take the line out");
    }

    static Problem tooDeep(Position position, int limit) {
        return Problem.error(
                "yaml-limit",
                position,
                "values nested more than \"%d\" deep".formatted(limit),
                "write it flatter");
    }

    static Problem tooManyAliases(Position position, int limit) {
        return Problem.error(
                "yaml-limit",
                position,
                "aliases (*name) that stand for more than \"%d\" values".formatted(limit),
                "write the values out");
    }

    static Problem tooLong(YamlPlaces places, int length) {
        return Problem.error(
                "yaml-limit",
                places.start(),
                "\"%d\" characters, where at most %d are read"
                        .formatted(length, YamlReader.MAX_LENGTH),
                "split the file");
    }
}
