package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Same in, same out: the sample gives the same bytes wherever and however it is built. */
@Isolated
class SameBytesTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir static Path temp;
    private static Path root;
    private static Map<String, String> expected;

    @BeforeAll
    static void givenTheSampleBuiltOnce() throws Exception {
        root = temp.resolve("sample");
        SampleArchive.copyTo(root);
        expected = built("first", 1);
        assertThat(expected).containsKey("index.html").hasSizeGreaterThan(50);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void withFourThreads() throws Exception {
        assertSame(built("four", 4));
    }

    @Test
    void aSecondTimeIntoTheSameFolder() throws Exception {
        built("twice", 2);
        assertSame(built("twice", 2));
    }

    @Test
    void inTurkishOnTheOtherSideOfTheWorld() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertSame(built("tr", 2));
    }

    @Test
    void withOtherDigits() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertSame(built("ar", 2));
    }

    @Test
    void fromAnotherFolder() throws Exception {
        Path other = temp.resolve("a folder/with ünïcode");
        SampleArchive.copyTo(other);
        Path out = temp.resolve("other-out");
        assertThat(SampleArchive.build(other, out, null, 2).published()).isTrue();
        assertSame(Tree.of(out));
    }

    private static Map<String, String> built(String name, int jobs) throws Exception {
        Path out = temp.resolve("out-" + name);
        assertThat(SampleArchive.build(root, out, null, jobs).published()).isTrue();
        return Tree.of(out);
    }

    private static void assertSame(Map<String, String> site) {
        assertThat(site.keySet()).isEqualTo(expected.keySet());
        site.forEach(
                (name, content) -> {
                    if (!content.equals(expected.get(name))) {
                        fail(name + ": " + firstDifference(expected.get(name), content));
                    }
                });
    }

    private static String firstDifference(String expected, String found) {
        int at = 0;
        while (expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        return "\"%s\" became \"%s\"".formatted(around(expected, at), around(found, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 40));
    }
}
