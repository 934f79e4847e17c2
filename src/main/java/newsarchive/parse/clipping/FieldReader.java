package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.article.ArticleKind;
import newsarchive.article.Evidence;
import newsarchive.parse.FoundDateline;
import newsarchive.parse.Reading;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Takes the fields of an article from the blocks that won their roles, each with its evidence. */
final class FieldReader {
    private static final double SURE = 0.75;

    private final ReadText read;
    private final ReadText.Span span;
    private final Reading reading;
    private final Fields fields = new Fields();
    private final AuthorFields authors;
    private final List<String> tags = new ArrayList<>();

    FieldReader(ReadText read, ReadText.Span span, Reading reading) {
        this.read = read;
        this.span = span;
        this.reading = reading;
        this.authors = new AuthorFields(read, span, reading, fields);
    }

    Fields read() {
        headline();
        deck();
        authors.bylines();
        first(Role.HEADLINE).ifPresent(authors::ofHeadline);
        dateline();
        new DateFields(read, span, reading, fields).read();
        bio();
        authors.others();
        tags();
        address();
        new PublisherFields(read, span, reading, fields).read();
        language();
        fields.metadata.tags = tags;
        fields.metadata.kind = kind();
        return fields;
    }

    private Signs signs(int i) {
        return read.blocks().get(i);
    }

    private int line(int i) {
        return signs(i).block().firstLine().index() + reading.firstLine();
    }

    private Optional<Integer> first(Role role) {
        for (int i = span.from(); i < span.to(); i++) {
            if (read.state(i).is(role)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void put(
            String field, String where, int block, double confidence, @Nullable String runnerUp) {
        double sure = Math.round(100 * Math.min(confidence, read.path().confidence(block))) / 100.0;
        fields.evidence.putIfAbsent(field, new Evidence(where, line(block), sure, runnerUp));
    }

    private void warn(String code, int block, String message, String hint) {
        fields.problems.add(
                Problem.warning(code, Position.of(reading.file(), line(block)), message, hint));
    }

    private void headline() {
        Optional<Integer> found = first(Role.HEADLINE);
        if (found.isEmpty()) {
            return;
        }
        int at = found.get();
        String whole = HeadlineText.of(read, span, at, tags);
        SignedHeadline signed = SignedHeadline.of(whole);
        String title = signed == null ? whole : signed.title();
        fields.metadata.title = title;
        if (signed != null) {
            authors.ofHeadline(signed.author(), at);
        }
        int rival = rival(at);
        @Nullable String other = rival < 0 ? null : signs(rival).text();
        put("title", "headline", at, 0.99, other);
        if (rival >= 0 && fields.evidence.get("title").confidence() < SURE) {
            warn(
                    "headline-doubtful",
                    at,
                    "headline: \""
                            + shortened(title)
                            + "\" or \""
                            + shortened(signs(rival).text())
                            + "\"?",
                    "settle it in front matter: title: \"" + title.replace("\"", "\\\"") + "\"");
        }
    }

    /**
     * The other block near the top that would have made the best headline; -1 when none is near.
     */
    private int rival(int headline) {
        int best = -1;
        double least = 4;
        for (int i = span.from();
                read.path().hasMargins() && i < Math.min(span.to(), headline + 6);
                i++) {
            Role role = read.state(i).role();
            boolean near = i != headline && role != Role.HEADLINE_REST && role != Role.COPY;
            double loss =
                    near && signs(i).text().length() < 250
                            ? read.path().lossWith(i, Role.HEADLINE)
                            : 9;
            if (loss < least) {
                least = loss;
                best = i;
            }
        }
        return best;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }

    private void deck() {
        StringBuilder deck = new StringBuilder();
        for (int i = span.from(); i < span.to(); i++) {
            if (read.state(i).is(Role.DECK)) {
                deck.append(deck.length() > 0 ? " " : "").append(signs(i).text());
                put("deck", "line under the headline", i, 0.9, null);
            }
        }
        fields.metadata.deck = deck.length() == 0 ? null : deck.toString();
    }

    private void dateline() {
        if (!dateline(true) && !dateline(false)) {
            datelineOfAByline();
        }
    }

    /** The first dateline, of those that name a place or of all. */
    private boolean dateline(boolean placed) {
        for (int i = span.from(); i < span.to(); i++) {
            boolean line = read.state(i).is(Role.DATELINE);
            boolean opens = read.state(i).is(Role.PARAGRAPH) && signs(i).has(Feature.DATELINE);
            FoundDateline found = signs(i).dateline().orElse(null);
            if (found == null || (!line && (!opens || paragraphsBefore(i) > 1))) {
                continue;
            }
            if (placed && found.dateline().place() == null) {
                continue;
            }
            fields.metadata.dateline = found.dateline();
            put("dateline", "dateline", i, found.confidence(), null);
            authors.ofDateline(found, i);
            if (opens) {
                fields.datelineBlock = i;
                fields.bodyStart = found.bodyStart();
            }
            return true;
        }
        return false;
    }

    /** {@code حلب/وكالات/}, {@code Beirut - Agencies}: who wrote it, and a place of which it is. */
    private void datelineOfAByline() {
        for (int i = span.from(); i < span.to() && !read.state(i).is(Phase.BODY); i++) {
            boolean line =
                    (read.state(i).is(Role.BYLINE) || read.state(i).is(Role.PUBLISHER))
                            && signs(i).has(Feature.DATELINE_LINE)
                            && signs(i).has(Feature.STAFF);
            FoundDateline found = line ? signs(i).dateline().orElse(null) : null;
            if (found != null && found.confidence() > 0.9) {
                fields.metadata.dateline = found.dateline();
                put("dateline", "dateline", i, found.confidence(), null);
                return;
            }
        }
    }

    private int paragraphsBefore(int block) {
        int count = 0;
        for (int i = span.from(); i < block; i++) {
            count += read.state(i).is(Role.PARAGRAPH) ? 1 : 0;
        }
        return count;
    }

    private void bio() {
        StringBuilder bio = new StringBuilder();
        for (int i = span.from(); i < span.to(); i++) {
            if (!read.state(i).is(Role.BIO)) {
                continue;
            }
            bio.append(bio.length() > 0 ? "\n" : "").append(signs(i).text());
            put("bio", "author's note", i, 0.9, null);
            authors.ofNote(i);
        }
        fields.metadata.bio = bio.length() == 0 ? null : bio.toString();
    }

    private void tags() {
        for (int i = span.from(); i < span.to(); i++) {
            if (read.state(i).is(Role.TAGS)) {
                for (String tag : TagsLine.tags(signs(i).text())) {
                    if (tags.stream().noneMatch(tag::equalsIgnoreCase)) {
                        tags.add(tag);
                    }
                }
                if (!tags.isEmpty()) {
                    put("tags", "tags line", i, 0.95, null);
                }
            }
        }
    }

    private void address() {
        for (int i = span.from(); i < span.to(); i++) {
            if (read.state(i).is(Role.ADDRESS) || read.state(i).is(Role.SOURCE)) {
                String url = Addresses.first(signs(i).text());
                if (url != null && fields.metadata.url == null) {
                    fields.metadata.url = url;
                    put("url", read.state(i).role().reason(), i, 0.9, null);
                }
            }
        }
    }

    private void language() {
        StringBuilder text = new StringBuilder();
        for (int i = span.from(); i < span.to() && text.length() < 8000; i++) {
            if (read.state(i).is(Phase.BODY) || read.state(i).is(Role.HEADLINE)) {
                text.append(signs(i).text()).append('\n');
            }
        }
        newsarchive.parse.LanguageGuess own = newsarchive.parse.LanguageGuess.of(text.toString());
        newsarchive.parse.LanguageGuess guess = own.language() == null ? read.language() : own;
        if (guess.language() != null) {
            fields.metadata.language = guess.language();
            fields.evidence.put(
                    "language", new Evidence("inferred", 0, guess.confidence(), guess.runnerUp()));
        }
    }

    private @Nullable ArticleKind kind() {
        int questions = 0;
        for (int i = span.from(); i < span.to(); i++) {
            questions += read.state(i).is(Role.QUESTION) ? 1 : 0;
        }
        if (questions >= 3) {
            return ArticleKind.INTERVIEW;
        }
        for (int i = span.from(); i < span.to(); i++) {
            boolean label =
                    read.state(i).is(Role.LABEL)
                            || read.state(i).is(Role.BREADCRUMB)
                            || (read.state(i).is(Phase.FRONT) && read.state(i).is(Role.FURNITURE));
            ArticleKind kind = label ? KindLabel.of(signs(i).text()) : null;
            if (kind != null && kind != ArticleKind.NEWS) {
                put("kind", "section label", i, 0.85, null);
                return kind;
            }
        }
        return null;
    }
}
