package newsarchive.publish;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import newsarchive.source.TreeStamp;
import newsarchive.text.ManyThreads;

/**
 * The site as it was before the last edit, {@code .archive/former}, and a list of what differs from
 * the site as it stands. It may be deleted at any time: it is used only where the list is there and
 * each of its folders has the time that the list states, so that no file came or went. Contents
 * need no proof: a file is either on the list or the very file of the site, which two folders name
 * and nobody writes into. For one thread.
 */
final class FormerSite {
    private static final String FIRST_LINE = "what changed since the former site, version 2";

    private static final String LAST_LINE = "end";

    private static final int FILES_AT_ONCE = 512;

    private final Set<String> folders = new LinkedHashSet<>();
    private final Path folder;
    private final Path list;
    private final Path target;

    /** Of the site at {@code target} of the archive at {@code root}. */
    FormerSite(Path root, Path target) {
        Path cache = root.resolve(".archive");
        this.folder = cache.resolve("former");
        this.list = cache.resolve("former-list");
        this.target = target;
    }

    Path folder() {
        return folder;
    }

    /**
     * Makes it hold what the site holds: by what changed since, or anew.
     *
     * @param jobs threads to work with, at least 1
     * @throws IOException where a file cannot have a second name
     * @throws UncheckedIOException likewise
     */
    void follow(int jobs) throws IOException {
        if (!catchUp()) {
            begin(jobs);
        }
    }

    /**
     * Links the files that the list names. The list is deleted first, so that a process that dies
     * leaves no former site behind that could be trusted.
     */
    private boolean catchUp() throws IOException {
        folders.clear();
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        Files.delete(list);
        if (lines.size() < 3
                || !lines.get(0).equals(FIRST_LINE)
                || !lines.get(1).equals(target.toString())
                || !lines.get(lines.size() - 1).equals(LAST_LINE)) {
            return false;
        }
        List<String> changed = new ArrayList<>();
        for (String line : lines.subList(2, lines.size() - 1)) {
            if (line.startsWith("/")) {
                String name = line.substring(line.indexOf(' ') + 1);
                if (!line.equals(folderLine(name))) {
                    return false;
                }
                folders.add(name);
            } else if (folder.resolve(line.substring(1)).normalize().startsWith(folder)) {
                changed.add(line);
            } else {
                return false;
            }
        }
        if (!folders.contains("")) {
            return false;
        }
        for (String line : changed) {
            String path = line.substring(1);
            if (line.startsWith("+")) {
                Files.deleteIfExists(folder.resolve(path));
                makeFoldersOf(path);
                link(path);
            } else {
                delete(path);
            }
        }
        return true;
    }

    private void begin(int jobs) throws IOException {
        FolderTree.delete(folder);
        folders.clear();
        List<String> files = new ArrayList<>();
        Files.walkFileTree(
                target,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path found, BasicFileAttributes attributes) throws IOException {
                        String path = path(found);
                        Files.createDirectories(folder.resolve(path));
                        folders.add(path);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (!attributes.isRegularFile()) {
                            throw new IOException("no file of a site: " + file);
                        }
                        files.add(path(file));
                        return FileVisitResult.CONTINUE;
                    }
                });
        int ranges = (files.size() + FILES_AT_ONCE - 1) / FILES_AT_ONCE;
        ManyThreads.each(ranges, jobs, "linking files", range -> link(files, range));
    }

    private String path(Path place) throws IOException {
        String path = target.relativize(place).toString().replace(File.separatorChar, '/');
        if (path.indexOf('\n') >= 0) {
            throw new IOException("no name for a list of lines: " + path);
        }
        return path;
    }

    private boolean link(List<String> files, int range) {
        int end = Math.min((range + 1) * FILES_AT_ONCE, files.size());
        for (String file : files.subList(range * FILES_AT_ONCE, end)) {
            try {
                link(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return true;
    }

    private void link(String path) throws IOException {
        Files.createLink(folder.resolve(path), target.resolve(path));
    }

    private void makeFoldersOf(String path) throws IOException {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            String above = path.substring(0, end);
            if (folders.add(above)) {
                Files.createDirectory(folder.resolve(above));
            }
        }
    }

    /** Makes it the site that shall stand next; only after {@link #follow}. */
    void edit(Map<String, byte[]> files, Set<String> gone) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.deleteIfExists(place); // never written into: it is a file of the site as well
            makeFoldersOf(file.getKey());
            Files.write(
                    place,
                    file.getValue(),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        }
        for (String path : gone) {
            delete(path);
        }
    }

    /** Deletes a file and the folders above it that hold nothing any more. */
    private void delete(String path) throws IOException {
        Files.deleteIfExists(folder.resolve(path));
        for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
            String above = path.substring(0, end);
            try {
                Files.deleteIfExists(folder.resolve(above));
            } catch (DirectoryNotEmptyException holdsOthers) {
                return;
            }
            folders.remove(above);
        }
    }

    /**
     * Writes the list, once the site has changed places with it; where that fails there is no
     * former site.
     */
    void keep(Set<String> changed, Set<String> gone) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n').append(target).append('\n');
        try {
            for (String path : folders) {
                String line = folderLine(path);
                if (!line.isEmpty()) { // the folder is not new with this site
                    text.append(line).append('\n');
                }
            }
            new TreeSet<>(changed).forEach(path -> text.append('+').append(path).append('\n'));
            new TreeSet<>(gone).forEach(path -> text.append('-').append(path).append('\n'));
            Files.writeString(list, text.append(LAST_LINE).append('\n'), StandardCharsets.UTF_8);
        } catch (IOException notKept) {
            forget();
        }
    }

    /** Makes it hold what a new site holds, so that the first edit need not; or there is none. */
    void keepCopy(int jobs) {
        try {
            follow(jobs);
            keep(Set.of(), Set.of());
        } catch (IOException | UncheckedIOException | UnsupportedOperationException noLinksHere) {
            forget();
        }
    }

    /** Deletes it: a site that was made anew has no file in common with it. */
    void forget() {
        try {
            Files.deleteIfExists(list);
            FolderTree.delete(folder);
        } catch (IOException stays) {
            // without its list nobody trusts it, and follow() tries again
        }
    }

    /**
     * A folder with its time, which tells whether a file came or went; empty where there is none.
     */
    private String folderLine(String path) throws IOException {
        Path place = folder.resolve(path);
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        BasicFileAttributes found = Files.readAttributes(place, BasicFileAttributes.class);
        return "/" + TreeStamp.modified(found) + " " + path;
    }
}
