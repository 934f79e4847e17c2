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
    private static final int UNUSUAL = 1;
    private static final int SPACES = 2;

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
    private final KnownWords known;
    private final OcrLookAlikes ocr;
    private final Rule noBreakSpaces;
    private final List<Rule> typography;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Problem> doubts = new LinkedHashMap<>();

    WordStep(ParsedArticle article, Names names, List<String> keep, String file) {
        String language = Vocabulary.primary(article.metadata().language());
        this.article = article;
        this.file = file;
        this.guard = new Protected(keep);
        this.known = new KnownWords(Vocabulary.of(language), names);
        this.ocr = new OcrLookAlikes(known, language);
        this.noBreakSpaces = new NoBreakSpaces(language);
        this.typography = List.of(new QuotationMarks(language), new Dashes(language));
    }

    ParsedArticle run() {
        List<TextRun> runs = TextRuns.of(article.document(), guard);
        for (TextRun run : runs) {
            repairCharacters(run);
            known.add(run.text());
        }
        countFields(article.metadata());
        Metadata metadata = fields(article.metadata());
        for (TextRun run : runs) {
            boolean repaired = run.repair(ocr);
            boolean doubtful = repaired || ocr.sawDoubtful();
            repairAll(run, typography);
            record(run);
            if (doubtful) {
                doubt(run);
            }
            run.writeBack();
        }
        return result(metadata);
    }

    private void countFields(Metadata metadata) {
        if (metadata.title() != null) {
            known.add(metadata.title());
        }
        if (metadata.deck() != null) {
            known.add(metadata.deck());
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
        run.add(null, written, guard);
        if (run.isEmpty()) {
            return written;
        }
        Evidence evidence = article.evidence().get(field);
        boolean curated = evidence != null && isCurators(evidence.where());
        repairCharacters(run);
        if (!curated) {
            run.repair(ocr);
        }
        repairAll(run, prose ? typography : typography.subList(0, 1));
        int line = evidence == null ? 0 : evidence.line();
        for (TextRun.Located located : run.repairs()) {
            TrackedText.Repair repair = located.repair();
            changes.add(new Change(repair.rule(), line, 0, repair.before(), repair.after()));
        }
        return run.text().strip();
    }

    private static boolean isCurators(String where) {
        return where.equals("front matter") || where.equals("sidecar");
    }

    /** Characters that come from entities, which were hidden from the rules on the whole text. */
    private void repairCharacters(TextRun run) {
        int signs = signs(run.text());
        if ((signs & UNUSUAL) != 0) {
            repairAll(run, CHARACTERS);
            run.repair(noBreakSpaces);
            run.repair(DOUBLED_SPACES);
        } else if ((signs & SPACES) != 0) {
            run.repair(DOUBLED_SPACES);
        }
    }

    /**
     * What a text has: {@link #UNUSUAL} characters, that is others than ASCII, Latin-1 letters and
     * common punctuation, and {@link #SPACES} of more than one or tabs.
     */
    private static int signs(String text) {
        int signs = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : c == '\t') {
                signs |= SPACES;
            } else if (c >= 0xA0) {
                boolean letter = c >= '\u00C0' && c <= '\u00FF';
                boolean punctuation = c >= '\u2010' && c <= '\u2027';
                signs |= letter || punctuation ? 0 : UNUSUAL;
            }
            before = c;
        }
        return signs;
    }

    private static void repairAll(TextRun run, List<Rule> rules) {
        for (Rule rule : rules) {
            run.repair(rule);
        }
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
                article.lastLine());
    }
}
