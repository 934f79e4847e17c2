package newsarchive.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files that are about to take the places of files of a site: they lie in a folder beside the site
 * with a list of where each belongs. Once the folder has its last name, whoever finds it can finish
 * the work, and nothing can undo it. Stateless.
 */
final class StagedFiles {
    private static final String LIST = "list";
    private static final String FIRST_LINE = "files to put into the site beside, version 1";
    private static final char PUT = '+';
    private static final char DELETE = '-';

    private StagedFiles() {}

    /** Writes files into a new folder, in the order in which they will be put in place. */
    static void write(Path folder, Map<String, byte[]> files, Set<String> gone) throws IOException {
        Files.createDirectory(folder);
        StringBuilder list = new StringBuilder(FIRST_LINE).append('\n');
        int number = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(
                    folder.resolve(Integer.toString(number++)),
                    file.getValue(),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            list.append(PUT).append(file.getKey()).append('\n');
        }
        gone.forEach(path -> list.append(DELETE).append(path).append('\n'));
        Files.writeString(folder.resolve(LIST), list, StandardCharsets.UTF_8);
    }

    /** Puts all of them in place that are not yet, each by one rename, and deletes the folder. */
    static void putInPlace(Path folder, Path site) throws IOException {
        Path list = folder.resolve(LIST);
        List<String> lines =
                Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)
                        ? new ArrayList<>(Files.readAllLines(list, StandardCharsets.UTF_8))
                        : List.of("");
        if (lines.get(0).equals(FIRST_LINE) && Files.isDirectory(site)) {
            int number = 0;
            for (String line : lines.subList(1, lines.size())) {
                Path place = site.resolve(line.substring(1)).normalize();
                if (!place.startsWith(site)) {
                    throw new IOException("leads out of the site: " + line);
                }
                if (line.charAt(0) == DELETE) {
                    Files.deleteIfExists(place);
                } else {
                    put(folder.resolve(Integer.toString(number++)), place);
                }
            }
        }
        FolderTree.delete(folder);
    }

    private static void put(Path staged, Path place) throws IOException {
        if (Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(place.getParent());
            Files.move(
                    staged,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
