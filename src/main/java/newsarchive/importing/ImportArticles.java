package newsarchive.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.source.LeftOut;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import newsarchive.source.SourceTree;
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
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

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
     * @throws IOException when the archive cannot be written; what was written before stays
     */
    public static ImportReport run(ImportRequest request, GatherInput input, Progress progress)
            throws IOException {
        ImportArticles work = new ImportArticles(request, ConfigReader.read(request.root()));
        work.learnWhatIsThere(progress);
        work.problems.addAll(input.problems());
        work.leftOut.addAll(input.leftOut());
        List<SourceFile> files = input.files();
        for (int i = 0; i < files.size(); i++) {
            progress.at("importing", i, files.size());
            work.file(files.get(i));
        }
        return new ImportReport(work.written, work.refused, work.leftOut, work.problems);
    }

    private void learnWhatIsThere(Progress progress) {
        if (Files.isDirectory(request.root().resolve("articles"))) {
            known.addAll(
                    reader.read(
                            SourceTree.articles(request.root()).files(), request.jobs(), progress));
        }
    }

    /** An article and the document that its body was written from. */
    private record Draft(Article article, Node document) {}

    private void file(SourceFile file) throws IOException {
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
        String original = null;
        for (Draft draft : drafts) {
            Article article = draft.article();
            Optional<KnownArticles.Match> match = known.match(article);
            if (match.isPresent()) {
                refuse(file, article, match.get());
                continue;
            }
            if (original == null) {
                String sha256 = article.provenance().sha256();
                original = originals.keep(file, sha256, FreeNames.stem(article));
            }
            write(file, draft, original);
        }
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

    private void write(SourceFile file, Draft draft, String original) throws IOException {
        Article article = draft.article();
        Curation curation =
                curation(
                        article.curation(),
                        new Original(
                                original,
                                article.provenance().sha256(),
                                article.provenance().index() + 1));
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

    private Curation curation(Curation known, Original original) {
        return new Curation(
                known.added() == null ? request.added() : known.added(),
                known.modified(),
                known.draft(),
                known.slug(),
                known.aliases(),
                known.access(),
                known.embargo(),
                known.rights(),
                known.canonical(),
                known.series(),
                known.part(),
                known.respondsTo(),
                known.corrects(),
                known.translationOf(),
                known.story(),
                known.keep(),
                known.note(),
                original);
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
