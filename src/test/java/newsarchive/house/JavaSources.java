package newsarchive.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Our own sources, for the tests that hold us to the order of the house. */
final class JavaSources {
    static final Path MAIN = Path.of("src/main/java");

    private JavaSources() {}

    /** Every source of the program, in the order of their names. */
    static List<Source> ofMain() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(JavaSources::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source read(Path file) {
        try {
            String name = MAIN.relativize(file).toString().replace('\\', '/');
            return new Source(name, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * One file.
     *
     * @param name {@code newsarchive/cli/Main.java}
     */
    record Source(String name, String text) {

        /** {@code newsarchive.cli}. */
        String packageName() {
            return name.substring(0, name.lastIndexOf('/')).replace('/', '.');
        }

        /**
         * Lines of code: comment lines are told by how they begin, as our formatter writes them.
         */
        Stream<String> code() {
            return text.lines()
                    .map(String::strip)
                    .filter(
                            line ->
                                    !line.startsWith("//")
                                            && !line.startsWith("*")
                                            && !line.startsWith("/*"));
        }
    }
}
