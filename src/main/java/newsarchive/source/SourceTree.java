package newsarchive.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Lists what lies under {@code ROOT/articles}, without opening a file.
 *
 * <p>Files whose name begins with a full stop are skipped, and so is the folder of pictures and
 * scripts that belongs to a saved page; every other file is either listed, left out with a reason,
 * or named in a problem. Symbolic links are followed only to places inside ROOT and outside {@code
 * articles/} (what is inside is listed under its own name), each folder once, so that no link can
 * lead out of the archive or around in circles. For one thread and one use.
 */
public final class SourceTree {
    private static final String SIDECAR_HINT =
            "name it like the article it describes: NAME.yml beside NAME.txt";

    private static final String ENDINGS = "articles end in .md, .txt, .html, .mhtml or .mht";

    private final Path root;
    private final String top;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Folder> open = new ArrayDeque<>();
    private final TreeSet<Path> linked = new TreeSet<>();

    private SourceTree(Path root, String top) {
        this.root = root;
        this.top = top;
    }

    /** Lists the articles of the archive that {@code root} holds; without any there is an error. */
    public static SourceListing articles(Path root) {
        Path real;
        try {
            real = root.toRealPath();
        } catch (IOException unreadable) {
            return failed("archive-missing", root.toString(), "no folder \"" + root + "\"");
        }
        if (!Files.isDirectory(real.resolve("articles"))) {
            return failed(
                    "articles-missing", "articles", "no folder \"articles\" in the archive's root");
        }
        return walk(real, "articles");
    }

    /** Lists the curator's own pages in {@code pages/**}; an archive may have none. */
    public static SourceListing pages(Path root) {
        try {
            Path real = root.toRealPath();
            if (Files.isDirectory(real.resolve("pages"))) {
                return walk(real, "pages");
            }
        } catch (IOException unreadable) {
            // articles() has an error for it
        }
        return new SourceListing(List.of(), List.of(), List.of());
    }

    /**
     * Lists what lies under a folder outside the archive, by the same rules; names are relative to
     * it.
     */
    public static SourceListing folder(Path folder) {
        try {
            return walk(folder.toRealPath(), "");
        } catch (IOException unreadable) {
            Problem problem = unreadable(folder.toString(), "folder", unreadable);
            return new SourceListing(List.of(), List.of(), List.of(problem));
        }
    }

    private static SourceListing walk(Path root, String top) {
        SourceTree tree = new SourceTree(root, top);
        tree.walk();
        return tree.listing();
    }

    /**
     * Finds a file that the user named, wherever it lies, and its sidecar.
     *
     * @param name as the user wrote it; stands in positions
     */
    public static SourceListing single(Path file, String name) {
        Optional<SourceKind> kind = SourceKind.of(fileName(file));
        if (kind.isEmpty()) {
            return new SourceListing(
                    List.of(), List.of(new LeftOut(name, unknownEnding(name))), List.of());
        }
        Path sidecar = null;
        for (String ending : List.of(".yml", ".yaml")) {
            Path beside = file.resolveSibling(stem(fileName(file)) + ending);
            if (sidecar == null && Files.isRegularFile(beside)) {
                sidecar = beside;
            }
        }
        return new SourceListing(
                List.of(new SourceFile(name, file, kind.get(), sidecar)), List.of(), List.of());
    }

    private static SourceListing failed(String code, String name, String message) {
        Problem problem =
                Problem.error(
                        code,
                        Position.of(name),
                        message,
                        "make one with \"archive init\", or name the archive's root with -C");
        return new SourceListing(List.of(), List.of(), List.of(problem));
    }

    private SourceListing listing() {
        files.sort(Comparator.comparing(SourceFile::name));
        leftOut.sort(Comparator.comparing(LeftOut::name));
        problems.sort(null);
        return new SourceListing(files, leftOut, problems);
    }

    private void walk() {
        open.add(new Folder(top, root.resolve(top)));
        while (!open.isEmpty()) {
            Folder folder = open.removeLast();
            try {
                entries(folder);
            } catch (IOException unreadable) {
                problems.add(unreadable(folder.name, "folder", unreadable));
            }
        }
    }

    private void entries(Folder folder) throws IOException {
        // by name, so that what is said of two files of one name does not hang on the disk's order
        TreeMap<String, Path> entries = new TreeMap<>();
        try (var stream = Files.newDirectoryStream(folder.location)) {
            for (Path entry : stream) {
                String name = fileName(entry);
                if (!name.startsWith(".")) {
                    entries.put(name, entry);
                }
            }
        } catch (java.nio.file.DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        TreeMap<String, Path> sources = new TreeMap<>();
        TreeMap<String, Path> sidecars = new TreeMap<>();
        for (Map.Entry<String, Path> entry : entries.entrySet()) {
            String name = folder.child(entry.getKey());
            Path file = resolve(name, entry.getValue());
            if (file == null) {
                continue;
            }
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                if (!SavedPageFolder.belongsToPage(entry.getKey(), entries.navigableKeySet())) {
                    open.add(new Folder(name, file));
                }
            } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                problems.add(
                        Problem.warning(
                                "file-special",
                                Position.of(name),
                                "neither a file nor a folder, but a pipe, socket or device",
                                "it was not opened; take it out of the folder"));
            } else if (SourceKind.of(entry.getKey()).isPresent()) {
                sources.put(entry.getKey(), file);
            } else if (isYaml(entry.getKey())) {
                sidecars.put(entry.getKey(), file);
            } else {
                leftOut.add(new LeftOut(composed(name), unknownEnding(entry.getKey())));
            }
        }
        pair(folder, sources, sidecars);
    }

    private void pair(Folder folder, Map<String, Path> sources, Map<String, Path> sidecars) {
        TreeSet<String> used = new TreeSet<>();
        sources.forEach(
                (source, location) -> {
                    Path sidecar = null;
                    for (String ending : List.of(".yml", ".yaml")) {
                        String beside = stem(source) + ending;
                        if (sidecar == null && sidecars.containsKey(beside)) {
                            sidecar = sidecars.get(beside);
                            used.add(beside);
                        }
                    }
                    SourceKind kind = SourceKind.of(source).orElseThrow();
                    String name = composed(folder.child(source));
                    files.add(new SourceFile(name, location, kind, sidecar));
                });
        for (String sidecar : sidecars.keySet()) {
            if (!used.contains(sidecar)) {
                String name = composed(folder.child(sidecar));
                boolean second = used.contains(stem(sidecar) + ".yml");
                problems.add(
                        Problem.warning(
                                second ? "sidecar-twice" : "sidecar-orphan",
                                Position.of(name),
                                second
                                        ? "not read, because \"%s.yml\" describes the same article"
                                                .formatted(stem(sidecar))
                                        : "no article \"%s.txt\", .md or .html beside it"
                                                .formatted(stem(sidecar)),
                                second ? "keep one of the two" : SIDECAR_HINT));
            }
        }
    }

    /** The file itself, or what a link leads to; null when it must not or cannot be followed. */
    private @Nullable Path resolve(String name, Path entry) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(
                            entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isSymbolicLink() ? follow(name, entry) : entry;
        } catch (IOException unreadable) {
            problems.add(unreadable(name, "file", unreadable));
            return null;
        }
    }

    private @Nullable Path follow(String name, Path link) {
        Path target;
        try {
            target = link.toRealPath();
        } catch (FileSystemLoopException loop) {
            problems.add(link(name, "a symbolic link that leads back to itself"));
            return null;
        } catch (NoSuchFileException missing) {
            problems.add(link(name, "a symbolic link that leads nowhere"));
            return null;
        } catch (IOException unreadable) {
            // Linux reports a loop as a FileSystemException without a type of its own
            problems.add(link(name, "a symbolic link that cannot be followed"));
            return null;
        }
        if (!target.startsWith(root)) {
            problems.add(link(name, "a symbolic link that leads out of the archive"));
            return null;
        }
        if (target.startsWith(root.resolve(top)) || root.startsWith(target)) {
            String own = root.relativize(target).toString().replace('\\', '/');
            if (root.resolve(link).startsWith(target)) {
                problems.add(link(name, "a symbolic link to a folder that holds it"));
            } else {
                leftOut.add(new LeftOut(composed(name), "a link to " + own));
            }
            return null;
        }
        if (Files.isDirectory(target) && !linked.add(target)) {
            leftOut.add(new LeftOut(composed(name), "a second link to the same folder"));
            return null;
        }
        return target;
    }

    private Problem link(String name, String message) {
        return Problem.warning(
                "link-not-followed",
                Position.of(composed(name)),
                message,
                "put the file itself in its place");
    }

    private static Problem unreadable(String name, String what, IOException why) {
        return Problem.error(
                what + "-unreadable",
                Position.of(composed(name)),
                "this %s cannot be read: %s".formatted(what, reason(why)),
                "give yourself the right to read it, or take it out of the archive");
    }

    /** The reason without the machine's own path, so that it reads the same everywhere. */
    static String reason(IOException why) {
        if (why instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (why instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (why instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return why.getClass().getSimpleName();
    }

    private static String unknownEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 || dot < fileName.lastIndexOf('/') ? "" : fileName.substring(dot);
        return ending.isEmpty()
                ? "no ending; " + ENDINGS
                : "unknown ending \"" + ending + "\"; " + ENDINGS;
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? fileName : fileName.substring(0, dot);
    }

    private static String fileName(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }

    /** Some file systems hand names out decomposed; a name must not depend on the disk. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private record Folder(String name, Path location) {
        String child(String entry) {
            return name.isEmpty() ? entry : name + "/" + entry;
        }
    }
}
