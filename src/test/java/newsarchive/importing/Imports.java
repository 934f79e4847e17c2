package newsarchive.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newsarchive.build.Progress;
import newsarchive.importing.web.FetchPages;

/** An archive in a folder, into which tests import. */
final class Imports {
    static final FetchPages NO_WEB = new FetchPages("test", FetchPages.Limits.USUAL);

    private final Path root;

    Imports(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root.resolve("articles"));
    }

    /** A fetcher that is patient with loopback and not with anything else. */
    static FetchPages web(boolean near) {
        return new FetchPages(
                "test",
                new FetchPages.Limits(
                        200_000,
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(2),
                        Duration.ZERO,
                        near));
    }

    ImportReport files(Path... paths) throws IOException {
        return run(false, NO_WEB, paths);
    }

    ImportReport run(boolean follow, FetchPages web, Path... paths) throws IOException {
        try (GatherInput input = new GatherInput(follow, Progress.SILENT)) {
            for (Path path : paths) {
                input.add(path, path.getFileName().toString());
            }
            return ImportArticles.run(request(follow), input, web, Progress.SILENT);
        }
    }

    ImportReport addresses(boolean follow, FetchPages web, String... addresses) throws IOException {
        try (GatherInput input = new GatherInput()) {
            for (String address : addresses) {
                input.addAddress(address);
            }
            return ImportArticles.run(request(follow), input, web, Progress.SILENT);
        }
    }

    private ImportRequest request(boolean follow) {
        return new ImportRequest(root, "articles", false, follow, LocalDate.of(2026, 1, 2), 1);
    }

    Path root() {
        return root;
    }

    String text(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    /** All files below the root with their texts. */
    Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                tree.put(name, Files.readString(file));
            }
        }
        return tree;
    }
}
