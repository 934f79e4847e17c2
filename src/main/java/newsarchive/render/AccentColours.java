package newsarchive.render;

import java.util.Locale;

/**
 * Derives from the one colour that {@code archive.yml} names the colours that tokens.css has for
 * links, marks and heat, in the light and in the dark scheme. The colour is made darker or lighter
 * as far as its contrast asks (WCAG 2.2, 1.4.3: 4.5 to 1), so that any can be named.
 */
final class AccentColours {
    /** A little above what is asked, for rounding. */
    private static final double CONTRAST = 4.6;

    private static final Rgb LIGHT_PAPER = Rgb.of("#fbf9f4");
    private static final Rgb LIGHT_INK = Rgb.of("#1d1a15");
    private static final Rgb DARK_PAPER = Rgb.of("#141310");
    private static final Rgb DARK_INK = Rgb.of("#e9e4d9");
    private static final Rgb WHITE = Rgb.of("#ffffff");
    private static final Rgb BLACK = Rgb.of("#000000");
    private static final int STEPS = 50;

    private AccentColours() {}

    /** The style sheet that goes after tokens.css. */
    static String css(String colour) {
        Rgb named = Rgb.of(colour);
        return "@layer tokens {\n  :root {\n"
                + scheme(named, LIGHT_PAPER, LIGHT_INK, BLACK, WHITE)
                + "  }\n  @media (prefers-color-scheme: dark) {\n    :root {\n"
                + scheme(named, DARK_PAPER, DARK_INK, WHITE, DARK_PAPER)
                + "    }\n  }\n}\n";
    }

    /** A colour, each part 0 to 255. */
    private record Rgb(double red, double green, double blue) {
        static Rgb of(String hex) {
            int all = Integer.parseInt(hex.substring(1), 16);
            return new Rgb(all >> 16, all >> 8 & 0xff, all & 0xff);
        }

        /** So much of this, the rest of the other. */
        Rgb mixed(double share, Rgb other) {
            return new Rgb(
                    red * share + other.red * (1 - share),
                    green * share + other.green * (1 - share),
                    blue * share + other.blue * (1 - share));
        }

        private static double linear(double part) {
            double s = part / 255;
            return s <= 0.04045 ? s / 12.92 : StrictMath.pow((s + 0.055) / 1.055, 2.4);
        }

        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        double contrast(Rgb other) {
            double a = luminance() + 0.05;
            double b = other.luminance() + 0.05;
            return Math.max(a, b) / Math.min(a, b);
        }

        String hex() {
            return String.format(
                    Locale.ROOT,
                    "#%02x%02x%02x",
                    Math.round(red),
                    Math.round(green),
                    Math.round(blue));
        }
    }

    private static String scheme(Rgb named, Rgb paper, Rgb ink, Rgb away, Rgb onHeat) {
        Rgb accent = named;
        for (int i = 1; i <= STEPS && weak(accent, paper, onHeat); i++) {
            accent = named.mixed(1 - (double) i / STEPS, away);
        }
        return declaration("accent", accent)
                + declaration("heat-1", accent.mixed(0.15, paper))
                + declaration("heat-2", under(accent, paper, ink, 0.4, -1))
                + declaration("heat-3", under(accent, paper, onHeat, 0.7, 1))
                + declaration("heat-4", accent)
                + declaration("on-heat", onHeat);
    }

    private static boolean weak(Rgb accent, Rgb paper, Rgb onHeat) {
        return accent.contrast(paper) < CONTRAST || accent.contrast(onHeat) < CONTRAST;
    }

    /** A mixture on which {@code text} can be read, from {@code share} on in this direction. */
    private static Rgb under(Rgb accent, Rgb paper, Rgb text, double share, int direction) {
        double now = share;
        while (now > 0 && now < 1 && accent.mixed(now, paper).contrast(text) < CONTRAST) {
            now += direction * 0.02;
        }
        return accent.mixed(Math.max(0, Math.min(1, now)), paper);
    }

    private static String declaration(String name, Rgb colour) {
        return "    --" + name + ": " + colour.hex() + ";\n";
    }
}
