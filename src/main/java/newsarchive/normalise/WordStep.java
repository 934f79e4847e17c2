package newsarchive.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Change;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.config.Names;
import newsarchive.parse.ParsedArticle;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The word rules at work on one article. For one thread and one use. */
final class WordStep {
    private static final int MOST_DOUBTS = 20;

    private static final List<Rule> CHARACTERS =
            List.of(
                    new InvisibleCharacters(),
                    new BidiMarks(),
                    new LigatureLetters(),
                    new ComposedForm());
    private static final Rule DOUBLED_SPACES = new DoubledSpaces();

    private final ParsedArticle article;
    private final String file;
    private final Protected guard;
    private final TextGlance glance;
    private final OcrLookAlikes ocr;
    private final Rule noBreakSpaces;
    private final Rule quotationMarks;
    private final Rule dashes;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Problem> doubts = new LinkedHashMap<>();

    WordStep(ParsedArticle article, Names names, List<String> keep, String file) {
        String language = Vocabulary.primary(article.metadata().language());
        this.article = article;
        this.file = file;
        this.guard = new Protected(keep);
        KnownWords known = new KnownWords(Vocabulary.of(language), names);
        this.glance = known.own().glance();
        this.ocr = new OcrLookAlikes(known, language);
        this.noBreakSpaces = new NoBreakSpaces(language);
        this.quotationMarks = new QuotationMarks(language);
        this.dashes = new Dashes(language);
    }

    ParsedArticle run() {
        List<TextRun> runs = TextRuns.of(article.document());
        int[] ends = new int[runs.size()];
        int[] signs = new int[runs.size()];
        for (int i = 0; i < ends.length; i++) {
            signs[i] = readRepaired(runs.get(i));
            ends[i] = glance.words();
        }
        read(article.metadata().title());
        read(article.metadata().deck());
        glance.countFrom(0);
        survey(runs, ends);
        Metadata metadata = fields(article.metadata());
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            repair(runs.get(i), signs[i], from, ends[i]);
            from = ends[i];
        }
        return result(metadata);
    }

    private void survey(List<TextRun> runs, int[] ends) {
        int from = 0;
        for (int i = 0; i < ends.length; i++) {
            ocr.sample(runs.get(i), glance, from, ends[i]);
            from = ends[i];
        }
        from = 0;
        for (int i = 0; i < ends.length; i++) {
            ocr.survey(runs.get(i), glance, from, ends[i]);
            from = ends[i];
        }
    }

    private void read(@Nullable String field) {
        if (field != null) {
            glance.read(field);
        }
    }

    private void repair(TextRun run, int signs, int from, int to) {
        boolean repaired = lookAlikes(run, from, to);
        boolean doubtful = repaired || ocr.sawDoubtful();
        typography(run, signs);
        if (run.isRepaired()) {
            record(run);
        }
        if (doubtful) {
            doubt(run);
        }
        if (run.isRepaired()) {
            run.writeBack();
        }
    }

    private boolean lookAlikes(TextRun run, int from, int to) {
        Edits edits = new Edits();
        ocr.find(run, glance, from, to, edits);
        return run.make(OcrLookAlikes.NAME, edits);
    }

    private void typography(TextRun run, int signs) {
        if ((signs & TextGlance.QUOTES) != 0) {
            run.repair(quotationMarks);
        }
        if ((signs & TextGlance.HYPHENS) != 0) {
            run.repair(dashes);
        }
    }

    private Metadata fields(Metadata written) {
        Metadata.Builder repaired = written.toBuilder();
        repaired.title = prose("title", written.title());
        repaired.deck = prose("deck", written.deck());
        repaired.summary = prose("summary", written.summary());
        repaired.bio = prose("bio", written.bio());
        repaired.publisher = name("publisher", written.publisher());
        repaired.section = name("section", written.section());
        repaired.authors = names("authors", written.authors());
        repaired.tags = names("tags", written.tags());
        return repaired.build();
    }

    private @Nullable String prose(String field, @Nullable String written) {
        return written == null ? null : field(field, written, true);
    }

    private @Nullable String name(String field, @Nullable String written) {
        return written == null ? null : field(field, written, false);
    }

    private List<String> names(String field, List<String> written) {
        return written.stream().map(one -> field(field, one, false)).distinct().toList();
    }

    /** Repairs a field; what the curator wrote is spelt as it should be. */
    private String field(String field, String written, boolean prose) {
        TextRun run = new TextRun();
        run.add(null, written);
        if (run.isEmpty()) {
            return written;
        }
        Evidence evidence = article.evidence().get(field);
        boolean curated = evidence != null && isCurators(evidence.where());
        int from = glance.words();
        int signs = readRepaired(run);
        if (!curated) {
            lookAlikes(run, from, glance.words());
        }
        glance.dropFrom(from);
        typography(run, prose ? signs : signs & ~TextGlance.HYPHENS);
        if (run.isRepaired()) {
            int line = evidence == null ? 0 : evidence.line();
            for (TextRun.Located located : run.repairs()) {
                TrackedText.Repair repair = located.repair();
                changes.add(new Change(repair.rule(), line, 0, repair.before(), repair.after()));
            }
        }
        return run.text().strip();
    }

    private static boolean isCurators(String where) {
        return where.equals("front matter") || where.equals("sidecar");
    }

    /**
     * Reads the words of a run and returns its signs. Characters that come from entities, which
     * were hidden from the rules on the whole text, are repaired first.
     */
    private int readRepaired(TextRun run) {
        int from = glance.words();
        int signs = glance.read(run);
        if ((signs & TextGlance.ADDRESSES) != 0 || guard.keepsWords()) {
            run.protect(guard);
        }
        if ((signs & TextGlance.UNUSUAL) != 0) {
            for (Rule rule : CHARACTERS) {
                run.repair(rule);
            }
            run.repair(noBreakSpaces);
            run.repair(DOUBLED_SPACES);
        } else if ((signs & TextGlance.SPACES) != 0) {
            run.repair(DOUBLED_SPACES);
        }
        if (run.isRepaired()) {
            glance.dropFrom(from);
            signs = glance.read(run);
        }
        return signs;
    }

    private void record(TextRun run) {
        for (TextRun.Located located : run.repairs()) {
            SourcePlace place = SourcePlace.of(located.origin());
            TrackedText.Repair repair = located.repair();
            changes.add(
                    new Change(
                            repair.rule(),
                            place.line(),
                            place.column(),
                            repair.before(),
                            repair.after()));
        }
    }

    private void doubt(TextRun run) {
        Edits places = new Edits();
        ocr.doubts(run.text(), places);
        for (int i = 0; i < places.count() && doubts.size() < MOST_DOUBTS; i++) {
            String word = places.after(i);
            TextRun.Origin origin = run.origin(places.start(i));
            if (origin.editable()) {
                SourcePlace place = SourcePlace.of(origin);
                doubts.putIfAbsent(
                        word,
                        Problem.warning(
                                "ocr-suspect",
                                new Position(file, place.line(), place.column()),
                                "\"%s\" looks misread, and nothing proves the right word"
                                        .formatted(word),
                                "correct the source, or write \"keep: [%s]\"".formatted(word)));
            }
        }
    }

    private ParsedArticle result(Metadata metadata) {
        List<Change> allChanges = new ArrayList<>(article.changes());
        allChanges.addAll(changes);
        List<Problem> allProblems = new ArrayList<>(article.problems());
        allProblems.addAll(doubts.values());
        return new ParsedArticle(
                metadata,
                article.evidence(),
                article.document(),
                article.removals(),
                List.copyOf(allChanges),
                List.copyOf(allProblems),
                article.firstLine(),
                article.lastLine(),
                article.rights());
    }
}
