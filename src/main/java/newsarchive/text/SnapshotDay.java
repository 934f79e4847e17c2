package newsarchive.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day on which a web archive took a copy, in the copy's address: most write it before the
 * address of the original, {@code …/20160217083000/https://…}, as Wayback and its kin do.
 * Stateless.
 */
public final class SnapshotDay {
    private static final Pattern STAMP =
            Pattern.compile(
                    "/([12][0-9]{3})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?:[0-9]{2}){0,3}"
                            + "(?:[a-z]{2}_)?/(?:https?:|www\\.)");

    private SnapshotDay() {}

    /** {@code 2016-02-17}; null where the address does not tell. */
    public static @Nullable String of(@Nullable String address) {
        if (address == null) {
            return null;
        }
        Matcher stamp = STAMP.matcher(address);
        return stamp.find() ? stamp.group(1) + "-" + stamp.group(2) + "-" + stamp.group(3) : null;
    }
}
