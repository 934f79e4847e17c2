package newsarchive.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.build.ReadArticles;
import newsarchive.build.ReadFile;
import newsarchive.source.LeftOut;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceListing;
import newsarchive.source.SourceTree;
import newsarchive.words.ReadArticle;

/**
 * Puts the sources of a bag that {@code archive export --bag} wrote back where they were, byte for
 * byte: into an empty folder the whole archive, into another archive what it does not hold yet.
 * What stands there already is never touched. For one bag.
 */
final class RestoreBag {
    private static final String SOURCES = "data/archive/";

    private final ImportArticles work;
    private final ReadArticles reader;
    private final NavigableMap<String, Path> files;
    private final String name;
    private final List<ReadFile> restored = new ArrayList<>();

    RestoreBag(
            ImportArticles work,
            ReadArticles reader,
            NavigableMap<String, Path> payload,
            String name) {
        this.work = work;
        this.reader = reader;
        this.files = payload.subMap(SOURCES, true, SOURCES + Character.MAX_VALUE, false);
        this.name = name;
    }

    /** Whether the bag holds the sources of an archive. */
    static boolean holdsArchive(NavigableMap<String, Path> payload) {
        String first = payload.ceilingKey(SOURCES + "articles/");
        return first != null && first.startsWith(SOURCES + "articles/");
    }

    /** Restores all; the articles last, so that what they need is there before them. */
    void run(Path bag) throws IOException {
        SourceListing articles = SourceTree.articles(bag.resolve(SOURCES));
        List<String> texts = new ArrayList<>();
        articles.files().forEach(file -> texts.add(SOURCES + file.name()));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!texts.contains(file.getKey())) {
                String path = file.getKey().substring(SOURCES.length());
                copy(path, file.getValue());
            }
        }
        for (SourceFile file : articles.files()) {
            article(file);
        }
        // only now: articles of one bag may well be alike
        work.known().addAll(restored);
    }

    private void article(SourceFile file) throws IOException {
        ReadFile read = reader.read(file);
        boolean known = !read.articles().isEmpty();
        for (ReadArticle one : read.articles()) {
            Article article = one.article();
            String sha256 = article.provenance().sha256();
            int number = article.provenance().index() + 1;
            Optional<KnownArticles.Match> match = work.known().match(article, sha256, number);
            String title = article.metadata().title();
            match.ifPresent(
                    same ->
                            work.refuse(
                                    new ImportReport.Refused(
                                            name + "/" + file.name(),
                                            title == null ? "without a headline" : title,
                                            same.reason(),
                                            same.file())));
            known &= match.isPresent();
        }
        if (!known && copy(file.name(), file.location())) {
            restored.add(read);
            for (ReadArticle one : read.articles()) {
                work.restored(
                        new ImportReport.Written(
                                file.name(), name + "/" + file.name(), one.article()));
            }
        }
    }

    /** Whether the file was written, or would be; one that is there as it is needs no word. */
    private boolean copy(String path, Path source) throws IOException {
        Path target = work.request().root().resolve(path);
        byte[] bytes = Files.readAllBytes(source);
        if (Files.exists(target)) {
            if (!Files.isRegularFile(target) || !Arrays.equals(bytes, Files.readAllBytes(target))) {
                String reason = "another file of that name is there; it was kept";
                work.leaveOut(new LeftOut(name + "/" + path, reason));
            }
            return false;
        }
        if (!work.request().dryRun()) {
            PutInPlace.rename(PutInPlace.beside(target, bytes), target);
        }
        return true;
    }
}
