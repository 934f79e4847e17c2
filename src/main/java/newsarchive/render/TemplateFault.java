package newsarchive.render;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a curator's words what is wrong with a template. */
final class TemplateFault {
    /**
     * What Pebble 4 says of a value that is not there; anything else is told as Pebble tells it.
     */
    private static final Pattern NO_SUCH_VALUE =
            Pattern.compile(
                    "(?:Root attribute|Attribute) \\[(.*?)\\](?: of \\[(.*?)\\])? does not exist.*");

    private TemplateFault() {}

    /** One line, no full stop. */
    static String inWords(PebbleException failed) {
        String message = failed.getPebbleMessage();
        String line =
                (message == null ? failed.toString() : message).replaceAll("\\s+", " ").strip();
        Matcher missing = NO_SUCH_VALUE.matcher(line);
        if (!missing.matches()) {
            return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        }
        String owner = missing.group(2);
        String in = owner == null ? "" : " in " + simpleName(owner);
        return "there is no value \"" + missing.group(1) + "\"" + in;
    }

    private static String simpleName(String className) {
        int end = Math.max(className.lastIndexOf('.'), className.lastIndexOf('$'));
        return className.substring(end + 1);
    }
}
