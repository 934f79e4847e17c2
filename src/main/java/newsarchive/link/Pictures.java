package newsarchive.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import newsarchive.article.Article;
import newsarchive.article.Part;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.source.PackedPictures;
import newsarchive.source.SourceReader;
import newsarchive.text.RelativePath;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pictures that bodies show. A picture lies below the archive's folder, is of a kind that
 * cannot hold a script, and comes to {@code media/<sha256>.<ext>}; pictures on other hosts are
 * shown only from those that the curator allows.
 */
final class Pictures {
    /** Larger files are no pictures for a web page. */
    static final long MAX_BYTES = 64L << 20;

    private final Path root;
    private final List<String> hosts;
    private final Consumer<Problem> problems;
    private final Map<String, Found> found = new HashMap<>();
    private final Map<String, MediaFile> media = new TreeMap<>();

    /** A file looked at once: either what it became or why it is not shown. */
    private record Found(Entry.@Nullable Image image, String code, String reason) {}

    Pictures(Path root, List<String> hosts, Consumer<Problem> problems) {
        this.root = root;
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        this.problems = problems;
    }

    /** The pictures that a body shows. */
    static List<Part.Picture> in(List<Part> parts) {
        List<Part.Picture> pictures = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Picture picture) {
                pictures.add(picture);
            }
        }
        return pictures;
    }

    /** What each picture of one article becomes. */
    Map<String, Entry.Image> of(Article article, List<Part.Picture> pictures) {
        String file = article.provenance().file();
        Map<String, Entry.Image> images = new LinkedHashMap<>();
        for (Part.Picture picture : pictures) {
            if (!images.containsKey(picture.target())) {
                Entry.Image image = find(file, picture);
                if (image != null) {
                    images.put(picture.target(), image);
                }
            }
        }
        return images;
    }

    /** All files found so far, each once, by path. */
    List<MediaFile> media() {
        return List.copyOf(media.values());
    }

    private Entry.@Nullable Image find(String file, Part.Picture picture) {
        String target = picture.target();
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("//") || lower.startsWith("http:") || lower.startsWith("https:")) {
            return remote(lower.startsWith("//") ? "https:" + target : target, picture);
        }
        if (lower.startsWith("data:")) {
            return null;
        }
        int end = 0;
        while (end < target.length() && "?#".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        String written = RelativePath.decoded(target.substring(0, end));
        Found answer = local(file, written);
        if (answer.image() == null) {
            problems.accept(
                    Problem.warning(
                            answer.code(),
                            Position.of(file, picture.line()),
                            "picture \"" + target + "\" " + answer.reason(),
                            "put a PNG, JPEG, GIF, WebP or AVIF file there; its description is"
                                    + " printed meanwhile"));
        }
        return answer.image();
    }

    private Entry.@Nullable Image remote(String url, Part.Picture picture) {
        int start = url.indexOf("//") + 2;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(start, end).toLowerCase(Locale.ROOT);
        boolean allowed =
                hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
        return host.isEmpty()
                ? null
                : new Entry.Image(url, false, allowed, picture.width(), picture.height());
    }

    private Found local(String file, String written) {
        Found first = null;
        for (String path : candidates(file, written)) {
            Found answer = found.get(path);
            if (answer == null) {
                answer = look(path);
                found.put(path, answer);
            }
            if (answer.image() != null) {
                return answer;
            }
            if (first == null || first.code().equals("picture-missing")) {
                first = answer;
            }
        }
        return first == null ? refused("picture-refused", "lies outside of the archive") : first;
    }

    /** Beside the source; from the archive's folder; among the static files. */
    private static List<String> candidates(String file, String written) {
        String beside = RelativePath.follow(file, written);
        String fromRoot = RelativePath.follow("", written);
        if (fromRoot == null) {
            return beside == null ? List.of() : List.of(beside);
        }
        return beside == null || beside.equals(fromRoot)
                ? List.of(fromRoot, "static/" + fromRoot)
                : List.of(beside, fromRoot, "static/" + fromRoot);
    }

    private Found look(String path) {
        try {
            int cut = path.indexOf(PackedPictures.WITHIN);
            Path file = root.resolve(cut < 0 ? path : path.substring(0, cut));
            String within = cut < 0 ? "" : path.substring(cut + PackedPictures.WITHIN.length());
            if (!Files.isRegularFile(file)) {
                return refused("picture-missing", "is not there");
            }
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return refused("picture-refused", "lies outside of the archive");
            }
            if (Files.size(file) > MAX_BYTES) {
                return refused("picture-refused", "is larger than 64 MB");
            }
            byte[] bytes = MediaFile.bytes(file, within);
            PictureHeader header = PictureHeader.read(bytes);
            if (header == null) {
                return refused("picture-refused", "is of no kind that the site shows");
            }
            String published = "media/" + SourceReader.sha256(bytes) + "." + header.extension();
            media.putIfAbsent(
                    published,
                    new MediaFile(file, within, published, header.width(), header.height()));
            return new Found(
                    new Entry.Image(published, true, true, header.width(), header.height()),
                    "",
                    "");
        } catch (InvalidPathException notOfThisSystem) {
            return refused("picture-missing", "is not there");
        } catch (IOException unreadable) {
            return refused("picture-refused", "cannot be read");
        }
    }

    private static Found refused(String code, String reason) {
        return new Found(null, code, reason);
    }
}
