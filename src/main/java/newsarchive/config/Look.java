package newsarchive.config;

import org.jspecify.annotations.Nullable;

/**
 * What the curator settled of the site's looks without writing a style sheet.
 *
 * @param colour of links and marks, {@code #1d4f7c}; null for the theme's
 * @param logo a picture of {@code static/}, relative to the site's root; null for none
 */
public record Look(@Nullable String colour, @Nullable String logo) {
    /** As the theme has it. */
    public static final Look OF_THEME = new Look(null, null);
}
