package newsarchive.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import newsarchive.check.PublishedArticles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The published site with which a check compares; a mixin. */
final class PublishedOption {
    @Option(
            names = "--against",
            paramLabel = "URL|FILE",
            description =
                    "The data/articles.json of the published site, or the site's address ending in /:"
                            + " each address in it must still be answered.")
    private @Nullable String against;

    /** The addresses of that site; null where none was named. */
    @Nullable PublishedArticles read(Terminal terminal) {
        String where = against;
        if (where == null) {
            return null;
        }
        try {
            return where.startsWith("https://") || where.startsWith("http://")
                    ? PublishedArticles.fetch(URI.create(where))
                    : PublishedArticles.read(where, terminal.resolve(Path.of(where)));
        } catch (IllegalArgumentException noAddress) {
            throw CommandFault.usage("--against is \"" + where + "\", which is no address", "");
        } catch (NoSuchFileException missing) {
            throw CommandFault.usage("there is no file \"" + where + "\"", "");
        } catch (IOException failure) {
            throw CommandFault.machine(
                    "the published articles cannot be read: " + Printable.of(told(failure)),
                    "--against wants the address or file of a site's data/articles.json");
        }
    }

    private static String told(IOException failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
