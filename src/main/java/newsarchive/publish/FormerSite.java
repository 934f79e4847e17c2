package newsarchive.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import newsarchive.source.TreeStamp;
import org.jspecify.annotations.Nullable;

/**
 * The site as it was before the last build, {@code .archive/former}, and a list of what differs
 * from the site as it stands. It may be deleted at any time: it is used only where the list is
 * there and each of its folders has the time that the list states, so that no file came or went.
 * Contents need no proof: a file is either on the list or the very file of the site.
 */
final class FormerSite {
    private static final String FIRST_LINE = "what changed since the former site, version 1";

    private static final String LAST_LINE = "end";

    private final List<String> folders = new ArrayList<>();
    private final Path folder;
    private final Path list;
    private final Path target;

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
     * What has to be done to make it what the site is: by path whether the site holds the file. The
     * list is gone then, so that a process that dies leaves no former site behind.
     *
     * @return null where there is no former site that can be trusted
     */
    @Nullable Map<String, Boolean> take() throws IOException {
        folders.clear();
        if (!Files.isRegularFile(list)) {
            return null;
        }
        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        Files.delete(list);
        if (lines.size() < 3
                || !lines.get(0).equals(FIRST_LINE)
                || !lines.get(1).equals(target.toString())
                || !lines.get(lines.size() - 1).equals(LAST_LINE)) {
            return null;
        }
        Map<String, Boolean> changed = new LinkedHashMap<>();
        for (String line : lines.subList(2, lines.size() - 1)) {
            if (line.startsWith("/")) {
                String name = line.substring(line.indexOf(' ') + 1);
                if (!line.equals(folderLine(name))) {
                    return null;
                }
                folders.add(name);
            } else {
                changed.put(line.substring(1), line.startsWith("+"));
            }
        }
        return folders.isEmpty() ? null : changed;
    }

    /** Begins it anew, with the folders of the site as they are found. */
    void begin() throws IOException {
        FolderTree.delete(folder);
        folders.clear();
    }

    /** Makes a folder, its path relative to the site's root. */
    void addFolder(String path) throws IOException {
        Files.createDirectories(folder.resolve(path));
        folders.add(path);
    }

    /** Writes the list; where that fails there is no former site. */
    void keep(Map<String, Boolean> changed) {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n').append(target).append('\n');
        try {
            for (String path : folders) {
                text.append(folderLine(path)).append('\n');
            }
            for (Map.Entry<String, Boolean> file : new TreeMap<>(changed).entrySet()) {
                text.append(file.getValue() ? '+' : '-').append(file.getKey()).append('\n');
            }
            Files.writeString(list, text.append(LAST_LINE).append('\n'), StandardCharsets.UTF_8);
        } catch (IOException notKept) {
            forget();
        }
    }

    /** Forgets what differs, so that the folder is not used again. */
    void forget() {
        try {
            Files.deleteIfExists(list);
        } catch (IOException stays) {
            // its folders no longer have the times that it states
        }
    }

    /** A folder's time tells whether a file came or went. */
    private String folderLine(String path) throws IOException {
        Path place = folder.resolve(path);
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return "";
        }
        BasicFileAttributes found = Files.readAttributes(place, BasicFileAttributes.class);
        return "/" + TreeStamp.modified(found) + " " + path;
    }
}
