package newsarchive.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.article.Body;
import newsarchive.article.Curation;
import newsarchive.article.Metadata;
import newsarchive.article.Original;
import newsarchive.body.BodyWriter;
import newsarchive.build.Progress;
import newsarchive.build.ReadArticles;
import newsarchive.build.ReadFile;
import newsarchive.config.ConfigReader;
import newsarchive.config.Settings;
import newsarchive.importing.web.FetchPages;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.source.LeftOut;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import newsarchive.source.SourceTree;
import newsarchive.text.Sha256;
import org.commonmark.node.Node;

/**
 * Writes articles that were found elsewhere into an archive: the original first, then its pictures,
 * then the article under its name, so that an import that is stopped leaves nothing half written
 * and is taken up where it stopped by the same command. Each article is read back before it gets
 * its name. For one thread and one import.
 */
public final class ImportArticles {
    private final ImportRequest request;
    private final ReadArticles reader;
    private final KnownArticles known;
    private final FreeNames names;
    private final Originals originals;
    private final List<ImportReport.Written> written = new ArrayList<>();
    private final List<ImportReport.Refused> refused = new ArrayList<>();
    private final List<ImportReport.Listed> listed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    // checksums of originals that hold many articles
    private final Map<Path, String> checksums = new HashMap<>();

    private ImportArticles(ImportRequest request, Settings settings) {
        this.request = request;
        this.reader = new ReadArticles(settings);
        this.known = new KnownArticles(settings.publishers());
        this.names = new FreeNames(request.root());
        this.originals = new Originals(request.root(), request.dryRun(), names, known);
        problems.addAll(settings.problems());
    }

    /**
     * Imports what {@code input} found.
     *
     * @param web is asked for the addresses that the user typed, and with {@code follow} for those
     *     that lists name; for nothing else
     * @throws IOException when the archive cannot be written; what was written before stays
     */
    public static ImportReport run(
            ImportRequest request, GatherInput input, FetchPages web, Progress progress)
            throws IOException {
        ImportArticles work = new ImportArticles(request, ConfigReader.read(request.root()));
        work.learnWhatIsThere(progress);
        for (GatherInput.Bag bag : input.takeBags()) {
            new RestoreBag(work, work.reader, bag.payload(), bag.name()).run(bag.folder());
        }
        work.take(input, progress);
        new FollowAddresses(work, input, web).all(progress);
        return new ImportReport(
                work.written, work.refused, work.listed, work.leftOut, work.problems);
    }

    private void learnWhatIsThere(Progress progress) {
        if (Files.isDirectory(request.root().resolve("articles"))) {
            known.addAll(
                    reader.read(
                            SourceTree.articles(request.root()).files(), request.jobs(), progress));
        }
    }

    /** Imports the texts that were found since the last time. */
    void take(GatherInput input, Progress progress) throws IOException {
        problems.addAll(input.takeProblems());
        leftOut.addAll(input.takeLeftOut());
        List<Found> texts = input.takeTexts();
        for (int i = 0; i < texts.size(); i++) {
            progress.at("importing", i, texts.size());
            text(texts.get(i));
        }
    }

    ImportRequest request() {
        return request;
    }

    KnownArticles known() {
        return known;
    }

    void refuse(ImportReport.Refused one) {
        refused.add(one);
    }

    void list(ImportReport.Listed one) {
        listed.add(one);
    }

    void restored(ImportReport.Written one) {
        written.add(one);
    }

    void leaveOut(LeftOut one) {
        leftOut.add(one);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** An article and the document that its body was written from. */
    private record Draft(Article article, Node document) {}

    private void text(Found found) throws IOException {
        SourceFile file = found.text();
        List<Draft> drafts = new ArrayList<>();
        ReadFile read = reader.read(file, (article, body) -> drafts.add(new Draft(article, body)));
        problems.addAll(read.problems());
        boolean faulty = read.problems().stream().anyMatch(Problem::isError);
        for (Draft draft : drafts) {
            if (draft.article().problems().stream().anyMatch(Problem::isError)) {
                problems.addAll(draft.article().problems());
                faulty = true;
            }
        }
        if (faulty) {
            leftOut.add(new LeftOut(file.name(), "has errors"));
            return;
        }
        if (drafts.isEmpty()) {
            leftOut.add(new LeftOut(file.name(), "there is no text in it"));
        }
        String kept = null;
        for (Draft draft : drafts) {
            Article article = draft.article();
            if (!found.addresses().isEmpty() && article.body().text().isBlank()) {
                // a frame, or a page that scripts would have filled
                leftOut.add(new LeftOut(file.name(), "a page without the text of an article"));
                continue;
            }
            String sha256 = checksum(found, article);
            int number = found.article() == 0 ? article.provenance().index() + 1 : found.article();
            Optional<KnownArticles.Match> match = known.match(article, sha256, number);
            if (match.isPresent()) {
                refuse(file, article, match.get());
                continue;
            }
            if (kept == null) {
                kept = originals.keep(found, sha256, FreeNames.stem(article));
            }
            Original original =
                    new Original(kept, sha256, number, found.fetched(), found.addresses());
            write(file, draft, original);
        }
    }

    private String checksum(Found found, Article article) throws IOException {
        if (found.original().equals(found.text().location())) {
            return article.provenance().sha256();
        }
        String known = checksums.get(found.original());
        if (known == null) {
            known = Sha256.of(found.original());
            checksums.put(found.original(), known);
        }
        return known;
    }

    private void refuse(SourceFile file, Article article, KnownArticles.Match match) {
        String title = article.metadata().title();
        refused.add(
                new ImportReport.Refused(
                        file.name(),
                        title == null ? "without a headline" : title,
                        match.reason(),
                        match.file()));
    }

    private void write(SourceFile file, Draft draft, Original original) throws IOException {
        Article article = draft.article();
        Curation curation = Curations.with(article.curation(), request.added(), original);
        String path = names.take(request.into(), FreeNames.stem(article), ".md");
        BodyWriter.unmark(draft.document());
        BringPictures pictures = BringPictures.of(draft.document(), file.location(), path);
        Body body = BodyWriter.write(draft.document());
        String text =
                WriteFrontMatter.of(
                                article.metadata(),
                                curation,
                                article.provenance().evidence(),
                                article.problems())
                        + "\n"
                        + WriteBody.of(draft.document());
        if (!request.dryRun()) {
            pictures.copy(request.root());
            put(path, text, article.metadata(), body);
        }
        problems.addAll(article.problems());
        known.add(article, curation.original(), path);
        written.add(new ImportReport.Written(path, file.name(), article));
    }

    private void put(String path, String text, Metadata metadata, Body body) throws IOException {
        Path file = request.root().resolve(path);
        Path part = PutInPlace.beside(file, text.getBytes(StandardCharsets.UTF_8));
        ReadFile back = reader.read(new SourceFile(path, part, SourceKind.MARKDOWN, null));
        Optional<String> differs =
                back.articles().isEmpty()
                        ? Optional.of("everything")
                        : SameArticle.difference(
                                metadata,
                                body,
                                back.articles().get(0).article().metadata(),
                                back.articles().get(0).article().body());
        differs.ifPresent(
                what ->
                        problems.add(
                                Problem.warning(
                                        "import-differs",
                                        Position.of(path),
                                        "what was written reads back with a difference: " + what,
                                        "compare it with its original, and please report it")));
        PutInPlace.rename(part, file);
    }
}
