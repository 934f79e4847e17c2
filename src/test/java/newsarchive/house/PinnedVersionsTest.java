package newsarchive.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is built upon is named exactly: the same sources give the same program next year. */
class PinnedVersionsTest {
    private static final Pattern BLOCK =
            Pattern.compile("<(dependency|plugin|path)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("<version>([^<]*)</version>");
    private static final Pattern EXACT =
            Pattern.compile("\\$\\{[a-z0-9.-]+}|\\d+(\\.[0-9A-Za-z]+)+");
    private static final Pattern USES = Pattern.compile("uses: *(\\S+)");

    @Test
    void librariesAndPluginsHaveOneVersionEach() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> loose =
                BLOCK.matcher(pom)
                        .results()
                        .map(block -> block.group(2))
                        .filter(block -> !isPinned(pom, block))
                        .toList();
        assertThat(loose).isEmpty();
        assertThat(pom).doesNotContain("LATEST", "RELEASE</version>", "<repository>");
    }

    /** A plugin that is named again in a profile has its version where it is named first. */
    private static boolean isPinned(String pom, String block) {
        boolean stated =
                VERSION.matcher(block).results().findFirst().stream()
                        .map(version -> version.group(1))
                        .anyMatch(version -> EXACT.matcher(version).matches());
        String artifact = block.replaceAll("(?s).*?<artifactId>([^<]*)</artifactId>.*", "$1");
        return stated
                || Pattern.compile(
                                "<artifactId>"
                                        + Pattern.quote(artifact)
                                        + "</artifactId>\\s*<version>")
                        .matcher(pom)
                        .find();
    }

    @Test
    void propertiesThatAreVersionsAreExact() throws IOException {
        Pattern property = Pattern.compile("<([a-z-]+\\.version)>([^<]*)</\\1>");
        assertThat(property.matcher(Files.readString(Path.of("pom.xml"))).results())
                .isNotEmpty()
                .allMatch(version -> EXACT.matcher(version.group(2)).matches());
    }

    @Test
    void actionsArePinnedByCommit() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            for (Path file : files.sorted().toList()) {
                assertThat(
                                USES.matcher(Files.readString(file))
                                        .results()
                                        .map(PinnedVersionsTest::used))
                        .as(file.toString())
                        .isNotEmpty()
                        .allMatch(
                                used -> used.startsWith("./") || used.matches("\\S+@[0-9a-f]{40}"));
            }
        }
    }

    private static String used(MatchResult uses) {
        return uses.group(1);
    }
}
