package newsarchive.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.source.PackedPictures;
import newsarchive.text.RelativePath;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/**
 * Brings the pictures of an article along that lie beside it on the disk: they are copied into a
 * folder of the article's name, and the document shows the copies.
 */
final class BringPictures {
    private static final List<String> KINDS =
            List.of("png", "jpg", "jpeg", "gif", "webp", "avif", "jfif");

    /** Where each picture comes from, by its path in the archive. */
    private final Map<String, Origin> copies = new LinkedHashMap<>();

    /** A file, or a picture within a saved page's file. */
    private record Origin(Path file, String within) {
        byte[] bytes() throws IOException {
            byte[] packed =
                    within.isEmpty() ? Files.readAllBytes(file) : PackedPictures.read(file, within);
            if (packed == null) {
                throw new NoSuchFileException(file + PackedPictures.WITHIN + within);
            }
            return packed;
        }

        /** Whether the page's file holds what its text calls a picture within it. */
        boolean isThere() {
            try {
                return within.isEmpty() || PackedPictures.read(file, within) != null;
            } catch (IOException unreadable) {
                return false;
            }
        }

        String name() {
            return within.isEmpty() ? file.getFileName().toString() : within;
        }
    }

    private BringPictures() {}

    /**
     * Finds the pictures and points {@code document} to where they will lie.
     *
     * @param file the file the document was read from
     * @param article path of the article to be, relative to the archive's root
     */
    static BringPictures of(Node document, Path file, String article) {
        BringPictures pictures = new BringPictures();
        List<Image> images = new ArrayList<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Image image) {
                        images.add(image);
                    }
                });
        String folder = article.substring(0, article.lastIndexOf('.'));
        for (Image image : images) {
            pictures.bring(image, file, folder);
        }
        return pictures;
    }

    private void bring(Image image, Path file, String folder) {
        String target = image.getDestination();
        int end = 0;
        while (end < target.length() && "?#:".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        String written = RelativePath.decoded(target.substring(0, end));
        // an address with a scheme or a host is no file; nothing above the folder is looked at
        boolean elsewhere = end < target.length() && target.charAt(end) == ':';
        String path = RelativePath.follow("", written);
        if (elsewhere || target.startsWith("/") || path == null || !isPicture(path)) {
            return;
        }
        int cut = path.indexOf(PackedPictures.WITHIN);
        Path found = inside(file, cut < 0 ? path : path.substring(0, cut));
        if (found != null) {
            String within = cut < 0 ? "" : path.substring(cut + PackedPictures.WITHIN.length());
            Origin origin = new Origin(found, within);
            if (origin.isThere()) {
                image.setDestination(place(origin, folder));
            }
        }
    }

    private static Path inside(Path file, String path) {
        try {
            Path own = file.toRealPath().getParent();
            Path found = own.resolve(path).toRealPath();
            return found.startsWith(own) && Files.isRegularFile(found) ? found : null;
        } catch (IOException | InvalidPathException notThere) {
            return null;
        }
    }

    /** A name in the folder that no other picture has; the target as the article will write it. */
    private String place(Origin found, String folder) {
        String name = FreeNames.safe(found.name(), "picture");
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        String path = folder + "/" + name;
        for (int number = 2;
                copies.containsKey(path) && !copies.get(path).equals(found);
                number++) {
            path = folder + "/" + stem + "-" + number + ending;
        }
        copies.put(path, found);
        return encoded(path.substring(folder.lastIndexOf('/') + 1));
    }

    private static String encoded(String path) {
        return path.replace("%", "%25").replace(" ", "%20").replace("#", "%23");
    }

    private static boolean isPicture(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return KINDS.contains(ending);
    }

    /** Copies them; those that are there already stay. */
    void copy(Path root) throws IOException {
        for (Map.Entry<String, Origin> one : copies.entrySet()) {
            Path target = root.resolve(one.getKey());
            if (!Files.exists(target)) {
                byte[] bytes = one.getValue().bytes();
                PutInPlace.rename(PutInPlace.beside(target, bytes), target);
            }
        }
    }
}
