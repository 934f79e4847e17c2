package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * A built site on a plain host, below {@code /repo/} as on GitHub Pages, and a browser to look at
 * it. Where there is no browser the test is skipped before anything is built.
 */
final class ServedSite implements AutoCloseable {
    private static final String PREFIX = "/repo/";

    private final Path folder;
    private final Browser browser;
    private final StaticServer server;

    private ServedSite(Path folder, Browser browser, StaticServer server) {
        this.folder = folder;
        this.browser = browser;
        this.server = server;
    }

    /** The sample archive, copied into {@code temp/sample} and built there. */
    static ServedSite ofSample(Path temp) throws Exception {
        return of(
                () -> {
                    Path root = temp.resolve("sample");
                    Path out = temp.resolve("out").toAbsolutePath();
                    SampleArchive.copyTo(root);
                    String address = "https://someone.example/repo/";
                    assertThat(SampleArchive.build(root, out, address, 2).published()).isTrue();
                    return out;
                });
    }

    /** An archive of the test's own, built as it is now. */
    static ServedSite of(WrittenArchive archive) throws Exception {
        return of(
                () -> {
                    archive.build();
                    return archive.site().toAbsolutePath();
                });
    }

    /** A site that is there already, or that {@code build} makes. */
    static ServedSite of(Callable<Path> build) throws Exception {
        Browser browser = Browser.start();
        try {
            Path folder = build.call();
            return new ServedSite(folder, browser, StaticServer.start(folder, PREFIX));
        } catch (Exception | AssertionError broken) {
            browser.close();
            throw broken;
        }
    }

    Browser browser() {
        return browser;
    }

    StaticServer server() {
        return server;
    }

    /** Where the files are. */
    Path folder() {
        return folder;
    }

    /** The address of the site, which ends with a slash. */
    String onTheWeb() {
        return server.address() + PREFIX;
    }

    /** Its address as it is opened from a disk, which ends with a slash. */
    String onTheDisk() {
        return folder.toUri().toString();
    }

    /** The pages of one folder but its index, in order, relative to the site. */
    Stream<String> pages(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files
                    .map(file -> name + "/" + file.getFileName())
                    .filter(path -> path.endsWith(".html") && !path.endsWith("index.html"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Override
    public void close() {
        server.close();
        browser.close();
    }
}
