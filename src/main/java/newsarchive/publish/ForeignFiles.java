package newsarchive.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies in a site folder and is not ours: a curator's CNAME, a {@code .git} folder, notes.
 *
 * @param folders relative paths, parents before children; only those that hold nothing of ours
 * @param files relative paths of files and symbolic links
 */
record ForeignFiles(List<String> folders, List<String> files) {

    static final ForeignFiles NONE = new ForeignFiles(List.of(), List.of());

    ForeignFiles {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /** Finds them; nothing where {@code site} is not there. */
    static ForeignFiles of(Path site, Manifest manifest) throws IOException {
        if (!Files.isDirectory(site)) {
            return NONE;
        }
        List<String> folders = new ArrayList<>();
        List<String> files = new ArrayList<>();
        Files.walkFileTree(
                site,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        String path = relative(site, folder);
                        if (!path.isEmpty() && !manifest.holdsBelow(path)) {
                            folders.add(path);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String path = relative(site, file);
                        if (!attributes.isRegularFile() || !manifest.holds(path)) {
                            files.add(path);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        folders.sort(null);
        files.sort(null);
        return new ForeignFiles(folders, files);
    }

    /** Those that a version control system put there or needs; they never make a folder foreign. */
    boolean onlyVersionControl() {
        return files.stream().allMatch(path -> path.startsWith(".git"));
    }

    private static String relative(Path site, Path file) {
        return site.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
