package newsarchive.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Puts a finished folder in another's place by two renames, and mends what a process that died in
 * between left behind. All folders stand side by side, so that a rename never copies.
 *
 * <p>{@code .NAME.new-…} is being written, {@code .NAME.old-…} is the former site between the two
 * renames, {@code .NAME.dead-…} is about to be deleted. Their names never reach the site.
 */
final class SiteSwap {
    private final Path target;

    /** For the site at {@code target}, a real path. */
    SiteSwap(Path target) {
        this.target = target;
    }

    /** A name beside the site for a folder to write into; not made yet. */
    Path newFolder() {
        return beside("new");
    }

    /** Restores a site that was moved away and not replaced; deletes what dead builds left. */
    void heal() throws IOException {
        List<Path> old = left("old");
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !old.isEmpty()) {
            Files.move(old.get(0), target);
            old = old.subList(1, old.size());
        }
        for (Path folder : old) {
            FolderTree.delete(folder);
        }
        for (String kind : List.of("new", "dead")) {
            for (Path folder : left(kind)) {
                FolderTree.delete(folder);
            }
        }
    }

    /** Makes {@code finished} the site; the former site is whole until that is done. */
    void replaceBy(Path finished) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(finished, target);
            return;
        }
        bury(swap(finished));
    }

    /** Makes {@code finished} the site and puts the former site in its place. */
    void exchange(Path finished) throws IOException {
        Path old = swap(finished);
        try {
            Files.move(old, finished);
        } catch (IOException elsewhere) {
            bury(old);
        }
    }

    private Path swap(Path finished) throws IOException {
        FolderTree.copyPermissions(target, finished);
        Path old = beside("old");
        Files.move(target, old);
        try {
            Files.move(finished, target);
        } catch (IOException failure) {
            Files.move(old, target);
            throw failure;
        }
        return old;
    }

    /** Deletes the former site; what cannot be deleted now is left to the next build. */
    private void bury(Path old) {
        try {
            // under its new name no healing takes a half-deleted site for a whole one
            Path dead = beside("dead");
            Files.move(old, dead);
            FolderTree.delete(dead);
        } catch (IOException later) {
            // the new site stands, and heal() tries again
        }
    }

    private Path beside(String kind) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return target.resolveSibling(prefix(kind) + id);
    }

    private String prefix(String kind) {
        return "." + target.getFileName() + "." + kind + "-";
    }

    private List<Path> left(String kind) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(prefix(kind)) + "[0-9a-f]{16}");
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(target.getParent())) {
            return found;
        }
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(target.getParent())) {
            for (Path sibling : siblings) {
                if (name.matcher(sibling.getFileName().toString()).matches()) {
                    found.add(sibling);
                }
            }
        }
        Collections.sort(found);
        return found;
    }
}
