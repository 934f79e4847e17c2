package newsarchive.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import newsarchive.source.SourceReader;

/** Keeps the untouched files that articles were imported from, below {@code originals/}. */
final class Originals {
    private static final String FOLDER = "originals";

    private final Path root;
    private final boolean dryRun;
    private final FreeNames names;
    private final KnownArticles known;
    // an export of many articles is looked at once; only ever looked up
    private final Map<Path, String> kept = new HashMap<>();

    Originals(Path root, boolean dryRun, FreeNames names, KnownArticles known) {
        this.root = root;
        this.dryRun = dryRun;
        this.names = names;
        this.known = known;
    }

    /**
     * Copies the file there that a text is from, unless it is there.
     *
     * @param sha256 of the file when it was read
     * @param stem for a file without a name of its own
     * @return its path relative to the archive's root
     */
    String keep(Found found, String sha256, String stem) throws IOException {
        String path = kept.get(found.original());
        if (path == null) {
            path = copied(found, sha256, stem);
            kept.put(found.original(), path);
        }
        return path;
    }

    private String copied(Found found, String sha256, String stem) throws IOException {
        byte[] bytes = Files.readAllBytes(found.original());
        String earlier = known.original(sha256).orElse(null);
        if (earlier != null && isSame(root.resolve(earlier), bytes)) {
            return earlier;
        }
        if (!SourceReader.sha256(bytes).equals(sha256)) {
            throw new IOException("\"" + found.text().name() + "\" was changed while it was read");
        }
        String name = found.originalName();
        int dot = name.lastIndexOf('.');
        String own = name.startsWith(GatherInput.PASTED) ? stem : name.substring(0, dot);
        String path =
                names.take(
                        FOLDER,
                        FreeNames.safe(own, stem),
                        name.substring(dot),
                        there -> isSame(there, bytes));
        put(path, bytes);
        if (found.text().sidecar() != null) {
            byte[] sidecar = Files.readAllBytes(found.text().sidecar());
            put(path.substring(0, path.lastIndexOf('.')) + ".yml", sidecar);
        }
        return path;
    }

    private void put(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        if (!dryRun && !Files.exists(file)) {
            PutInPlace.rename(PutInPlace.beside(file, bytes), file);
        }
    }

    private static boolean isSame(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
