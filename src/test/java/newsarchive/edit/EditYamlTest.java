package newsarchive.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditYamlTest {

    /** Before, key, value behind the colon, after; / stands for a line's end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '‖',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "title: A/‖title‖ B‖title: B/",
                "title: A  # sure?/‖title‖ B‖title: B  # sure?/",
                "title: \"A # 1\" # x/‖title‖ B‖title: B # x/",
                "title: it's # x/‖title‖ B‖title: B # x/",
                "title: A#1/‖title‖ B‖title: B/",
                "# top/title: A/# of tags/tags: [a]/‖title‖ B‖# top/title: B/# of tags/tags: [a]/",
                "tags:/  - a/  - b/url: u/‖tags‖ [c]‖tags: [c]/url: u/",
                "tags: [a]/url: u/‖tags‖/  - \"c, d\"‖tags:/  - \"c, d\"/url: u/",
                "deck: |/  two/  lines//note: n/‖deck‖ one‖deck: one//note: n/",
                "title: A/url: u/‖date‖ 2016‖title: A/date: 2016/url: u/",
                "url: u/‖title‖ A‖title: A/url: u/",
                "x-own: 1/‖title‖ A‖title: A/x-own: 1/",
                "‖title‖ A‖title: A/",
                "# only a comment/‖title‖ A‖# only a comment/title: A/",
                "title: A/date: 2016/url: u/‖date‖‖title: A/url: u/",
                "title: A/‖date‖‖title: A/",
            })
    void setsOneKeyAndLeavesTheRest(String before, String key, String value, String after) {
        assertThat(EditYaml.set(lines(before), key, lines(value))).isEqualTo(lines(after));
    }

    private static String lines(String text) {
        return text == null ? "" : text.replace('/', '\n');
    }

    @Test
    void theSameAgainChangesNothing() {
        String yaml = "# x\ntitle: A # y\ntags:\n  - a\n# z\nurl: u\n";
        String once = EditYaml.set(yaml, "tags", " [b]");
        assertThat(EditYaml.set(once, "tags", " [b]")).isEqualTo(once);
    }
}
