package newsarchive.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Opens a file in the user's editor and waits until that is closed. */
final class Editor {
    private Editor() {}

    /**
     * Opens {@code file}; says how to choose an editor where none is known.
     *
     * @param command {@code code --wait}; null for that of the environment
     */
    static void open(Terminal terminal, @Nullable String command, Path file) {
        String chosen = command != null ? command : ofEnvironment();
        if (chosen == null) {
            terminal.out().println("  set EDITOR to have it opened: export EDITOR=nano");
            return;
        }
        terminal.flush();
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(chosen);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        words.add(file.toString());
        try {
            Process editor = new ProcessBuilder(words).inheritIO().start();
            int code = editor.waitFor();
            if (code != 0) {
                throw CommandFault.machine(
                        "\"" + chosen + "\" ended with " + code,
                        "the article is written all the same");
            }
        } catch (IOException notThere) {
            throw CommandFault.machine(
                    "\"" + chosen + "\" cannot be started",
                    "the article is written; name another editor with --editor or in EDITOR");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable String ofEnvironment() {
        for (String name : List.of("VISUAL", "EDITOR")) {
            String value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
