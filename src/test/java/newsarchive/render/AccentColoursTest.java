package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentColoursTest {
    private static List<String> values(String css, String name) {
        return Pattern.compile("--" + name + ": (#[0-9a-f]{6});")
                .matcher(css)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void aColourThatCanBeReadOnPaperStaysAsItIs() {
        assertThat(values(AccentColours.css("#1d4f7c"), "accent").get(0)).isEqualTo("#1d4f7c");
    }

    @Test
    void theDarkSchemeHasALighterOne() {
        List<String> accents = values(AccentColours.css("#1d4f7c"), "accent");
        assertThat(luminance(accents.get(1))).isGreaterThan(luminance(accents.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#000000", "#ffffff", "#00ff88", "#777777", "#8c2a17"})
    void anyColourCanBeReadInBothSchemes(String colour) {
        String css = AccentColours.css(colour);
        assertThat(contrast(values(css, "accent").get(0), "#fbf9f4")).isGreaterThan(4.5);
        assertThat(contrast(values(css, "accent").get(1), "#141310")).isGreaterThan(4.5);
        for (int scheme = 0; scheme < 2; scheme++) {
            String on = values(css, "on-heat").get(scheme);
            assertThat(contrast(values(css, "heat-3").get(scheme), on)).isGreaterThan(4.5);
            assertThat(contrast(values(css, "heat-4").get(scheme), on)).isGreaterThan(4.5);
            String ink = scheme == 0 ? "#1d1a15" : "#e9e4d9";
            assertThat(contrast(values(css, "heat-2").get(scheme), ink)).isGreaterThan(4.5);
        }
    }

    private static double luminance(String hex) {
        int all = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * part(all >> 16) + 0.7152 * part(all >> 8 & 255) + 0.0722 * part(all & 255);
    }

    private static double part(int value) {
        double s = value / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }

    private static double contrast(String a, String b) {
        double x = luminance(a) + 0.05;
        double y = luminance(b) + 0.05;
        return Math.max(x, y) / Math.min(x, y);
    }
}
