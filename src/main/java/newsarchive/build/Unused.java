package newsarchive.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.link.Archive;
import newsarchive.link.MediaFile;
import newsarchive.source.LeftOut;
import newsarchive.source.SourceListing;

/** Finds the files beside the articles that did not reach the site. */
final class Unused {
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

    private Unused() {}

    /** What the listings left out, without the pictures that an article shows. */
    static List<LeftOut> files(
            Path root, SourceListing articles, SourceListing pages, Archive archive) {
        Set<Path> shown = new HashSet<>();
        for (MediaFile media : archive.media()) {
            shown.add(media.source().toAbsolutePath().normalize());
        }
        List<LeftOut> unused = new ArrayList<>();
        Stream.concat(articles.leftOut().stream(), pages.leftOut().stream())
                .forEach(
                        file -> {
                            Path location = root.resolve(file.name()).toAbsolutePath().normalize();
                            if (!shown.contains(location)) {
                                unused.add(isPicture(file.name()) ? unshown(file) : file);
                            }
                        });
        return unused;
    }

    private static LeftOut unshown(LeftOut picture) {
        return new LeftOut(picture.name(), "a picture that no article shows");
    }

    private static boolean isPicture(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && PICTURES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
