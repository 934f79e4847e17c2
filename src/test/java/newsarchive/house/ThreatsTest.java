package newsarchive.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/articles/threats.md names as proof exists. */
class ThreatsTest {
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Test)`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            there =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Test.java"))
                            .map(name -> name.substring(0, name.length() - ".java".length()))
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> named = new TreeSet<>();
        Matcher test = TEST.matcher(Files.readString(Path.of("docs/articles/threats.md")));
        while (test.find()) {
            named.add(test.group(1));
        }
        assertThat(named).hasSizeGreaterThan(20).isSubsetOf(there);
    }
}
