package newsarchive.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsarchive.source.SourceReader;

/** Tells by their bytes whether the settings are those by which articles were read. Stateless. */
final class KeptSettings {
    private static final List<String> FILES =
            List.of("archive.yml", "names.yml", "publishers.yml", "stories.yml");

    private KeptSettings() {}

    /** The checksums of the files of settings. */
    static String of(Path root) {
        StringBuilder sums = new StringBuilder();
        for (String name : FILES) {
            sums.append(name).append(' ').append(sum(root.resolve(name))).append('\n');
        }
        return sums.toString();
    }

    private static String sum(Path file) {
        try {
            return Files.exists(file) ? SourceReader.sha256(Files.readAllBytes(file)) : "none";
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }
}
