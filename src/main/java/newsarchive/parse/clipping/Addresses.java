package newsarchive.parse.clipping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The web address that stands in a line. */
final class Addresses {
    static final Pattern HTTP =
            Pattern.compile("https?://[^\\s<>\"“”«»]+[^\\s<>\"“”«».,;:!?)\\]'’]");

    private Addresses() {}

    /** The first http or https address; null when there is none. */
    static @Nullable String first(String line) {
        Matcher matcher = HTTP.matcher(line);
        return matcher.find() ? matcher.group() : null;
    }
}
