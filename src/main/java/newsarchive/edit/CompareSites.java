package newsarchive.edit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import newsarchive.edit.SiteDifference.Changed;

/**
 * Tells what changed from one built site to another, or from one {@code data/articles.json} to
 * another, and why. Files that begin with a dot and the list of checksums are passed over.
 * Stateless.
 */
public final class CompareSites {
    private static final String CHECKSUMS = "SHA256SUMS";

    /** The fields of {@code data/articles.json} in a reader's words. */
    private static final Map<String, String> WORDS =
            Map.of("title", "headline", "url", "address of the original", "source_file", "file");

    private CompareSites() {}

    /** What one site or list holds at its addresses. */
    private interface State {
        /** Why the two differ; empty when they do not. */
        List<String> unlike(String path, State other) throws IOException;

        NavigableMap<String, ?> paths();
    }

    /**
     * Compares two folders, or two lists of articles.
     *
     * @throws IOException when one cannot be read, or is neither
     */
    public static SiteDifference of(Path old, Path now) throws IOException {
        if (Files.isDirectory(old) != Files.isDirectory(now)) {
            throw new IOException(
                    "one is a folder and the other a file, where two alike are needed");
        }
        return Files.isDirectory(old)
                ? compare(SiteFolder.of(old), SiteFolder.of(now))
                : compare(ArticleList.of(old), ArticleList.of(now));
    }

    private static SiteDifference compare(State old, State now) throws IOException {
        List<String> added = new ArrayList<>(now.paths().keySet());
        added.removeAll(old.paths().keySet());
        List<String> removed = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        int same = 0;
        for (String path : old.paths().keySet()) {
            if (!now.paths().containsKey(path)) {
                removed.add(path);
                continue;
            }
            List<String> why = old.unlike(path, now);
            if (why.isEmpty()) {
                same++;
            } else {
                changed.add(new Changed(path, why));
            }
        }
        return new SiteDifference(added, removed, changed, same);
    }

    private record SiteFolder(NavigableMap<String, Path> paths) implements State {

        static SiteFolder of(Path folder) throws IOException {
            NavigableMap<String, Path> files = new TreeMap<>();
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path visited, BasicFileAttributes attributes) {
                            boolean hidden =
                                    !visited.equals(folder)
                                            && visited.getFileName().toString().startsWith(".");
                            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
                            String path =
                                    folder.relativize(file)
                                            .toString()
                                            .replace(File.separatorChar, '/');
                            boolean hidden = file.getFileName().toString().startsWith(".");
                            if (found.isRegularFile() && !hidden && !path.equals(CHECKSUMS)) {
                                files.put(path, file);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
            return new SiteFolder(files);
        }

        @Override
        public List<String> unlike(String path, State other) throws IOException {
            Path own = paths.get(path);
            Path its = ((SiteFolder) other).paths.get(path);
            if (Files.mismatch(own, its) < 0) {
                return List.of();
            }
            return SiteDifference.isPage(path)
                    ? PageParts.of(text(own)).unlike(PageParts.of(text(its)))
                    : List.of("content");
        }

        private static String text(Path file) throws IOException {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }
    }

    private record ArticleList(NavigableMap<String, Map<String, String>> paths) implements State {

        static ArticleList of(Path file) throws IOException {
            NavigableMap<String, Map<String, String>> articles = new TreeMap<>();
            try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(file))) {
                if (json.nextToken() != JsonToken.START_ARRAY) {
                    throw new IOException("\"" + file + "\" is no list of articles");
                }
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    Map<String, String> article = article(json);
                    articles.put(article.getOrDefault("path", ""), article);
                }
            } catch (JsonProcessingException broken) {
                throw new IOException("\"" + file + "\" is no whole list of articles", broken);
            }
            return new ArticleList(articles);
        }

        private static Map<String, String> article(JsonParser json) throws IOException {
            Map<String, String> fields = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                StringBuilder value = new StringBuilder();
                int depth = 0;
                do {
                    JsonToken token = json.nextToken();
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    value.append(depth > 0 ? "\n" : "").append(json.getText());
                } while (depth > 0);
                fields.put(name, value.toString());
            }
            return fields;
        }

        @Override
        public List<String> unlike(String path, State other) {
            Map<String, String> own = paths.get(path);
            Map<String, String> its = ((ArticleList) other).paths.get(path);
            Map<String, String> all = new LinkedHashMap<>(its);
            own.forEach(all::putIfAbsent);
            List<String> why = new ArrayList<>();
            for (String field : all.keySet()) {
                if (!own.getOrDefault(field, "").equals(its.getOrDefault(field, ""))) {
                    why.add(WORDS.getOrDefault(field, field));
                }
            }
            return why;
        }
    }
}
