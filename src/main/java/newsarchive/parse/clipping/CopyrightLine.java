package newsarchive.parse.clipping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.parse.OutletName;
import org.jspecify.annotations.Nullable;

/** The owner named by a copyright line: {@code © 2016 The Example Tribune. All rights reserved.} */
final class CopyrightLine {
    private static final Pattern OWNER =
            Pattern.compile(
                    "(?i)(?:copyright|©|\\(c\\))[\\s©:,]*(?:\\(c\\)\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)?[\\s,:by]*([^.,|©\\d]{2,50})");

    private CopyrightLine() {}

    static @Nullable String owner(String line) {
        Matcher matcher = OWNER.matcher(line);
        if (!matcher.find()) {
            return null;
        }
        String owner = matcher.group(1).strip();
        return OutletName.looksLike(owner) ? owner : null;
    }
}
