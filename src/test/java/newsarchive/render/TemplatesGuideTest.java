package newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who overrides a template finds it in the guide, with every value it gets. */
class TemplatesGuideTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Path PAGES = Path.of("target/classes/newsarchive/page");

    private static String guide() throws IOException {
        return Files.readString(Path.of("docs/articles/templates.md"));
    }

    static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".peb"))
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateIsInTheGuide(String template) throws IOException {
        String name = template.replaceFirst("^partial/(.*)\\.html\\.peb$", "`$1`");
        assertThat(guide()).contains(name);
    }

    static List<? extends Class<?>> kindsOfPage() throws Exception {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Page.class"))
                    .sorted()
                    .map(name -> load(name.replace(".class", "")))
                    .filter(kind -> kind.isRecord() && Page.class.isAssignableFrom(kind))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("newsarchive.page." + name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @ParameterizedTest
    @MethodSource("kindsOfPage")
    void everyValueOfAPageIsInTheGuide(Class<?> kind) throws IOException {
        String guide = guide();
        for (RecordComponent value : kind.getRecordComponents()) {
            assertThat(guide).as(kind.getSimpleName()).contains("`" + value.getName() + "`");
        }
    }

    @Test
    void thereAreAllKindsOfPage() throws Exception {
        assertThat(kindsOfPage()).hasSizeGreaterThan(10);
    }
}
