package newsarchive.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads the lists that come with the program, each beside the class that needs it: UTF-8, a thing a
 * line, remarks behind {@code #}. Stateless.
 */
public final class ListFile {
    private ListFile() {}

    /**
     * The lines of a list as they are, in order, without those that are blank or begin with {@code
     * #}.
     *
     * @param name of a file beside {@code owner} that is known to be there; a wrong one is a bug
     */
    public static List<String> lines(Class<?> owner, String name) {
        List<String> lines = new ArrayList<>();
        each(owner, name, lines::add);
        return lines;
    }

    /**
     * Tells the same lines one by one.
     *
     * @param more hears a line, and says whether it wants another
     */
    public static void each(Class<?> owner, String name, Predicate<String> more) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            BufferedReader all =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = all.readLine(); line != null; line = all.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#' && !more.test(line)) {
                    return;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
