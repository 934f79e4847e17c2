package newsarchive.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The direction in which a language is written. */
public final class Direction {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "iw", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr");

    private Direction() {}

    /** {@code rtl} or {@code ltr} of a BCP 47 tag; {@code ltr} for null. */
    public static String of(@Nullable String language) {
        if (language == null) {
            return "ltr";
        }
        int dash = language.indexOf('-');
        return RIGHT_TO_LEFT.contains(dash < 0 ? language : language.substring(0, dash))
                ? "rtl"
                : "ltr";
    }
}
