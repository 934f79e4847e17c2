package newsarchive.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Only the command line speaks, ends the process and looks at the calendar. */
class NoPrintingTest {
    private static final Pattern SPEAKS =
            Pattern.compile("System\\.(out|err|exit|console)\\b|\\.printStackTrace\\(|\\.halt\\(");
    private static final Pattern LOOKS_AROUND =
            Pattern.compile(
                    "\\.now\\(|currentTimeMillis|Locale\\.getDefault|ZoneId\\.systemDefault"
                            + "|Charset\\.defaultCharset|TimeZone\\.getDefault|Math\\.random"
                            + "|new Random\\(\\)|UUID\\.randomUUID");

    @Test
    void onlyTheCommandLineSpeaks() {
        assertThat(linesOutsideCli(SPEAKS)).isEmpty();
    }

    @Test
    void stagesKnowNeitherClockNorMachine() {
        assertThat(linesOutsideCli(LOOKS_AROUND)).isEmpty();
    }

    @Test
    void theProcessEndsInOnePlace() {
        List<String> ends =
                JavaSources.ofMain().stream()
                        .filter(source -> source.code().anyMatch(l -> l.contains("System.exit(")))
                        .map(JavaSources.Source::name)
                        .toList();
        assertThat(ends).containsExactly("newsarchive/cli/Main.java");
    }

    private static List<String> linesOutsideCli(Pattern wanted) {
        return JavaSources.ofMain().stream()
                .filter(source -> !source.packageName().equals("newsarchive.cli"))
                .flatMap(source -> source.code().map(line -> source.name() + ": " + line))
                .filter(line -> wanted.matcher(line).find())
                .toList();
    }
}
