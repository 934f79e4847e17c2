package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.article.ArticleKind;
import newsarchive.article.Evidence;
import newsarchive.article.PublicationDate;
import newsarchive.parse.Byline;
import newsarchive.parse.FoundDate;
import newsarchive.parse.FoundDateline;
import newsarchive.parse.PersonName;
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
    private final List<String> authors = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    FieldReader(ReadText read, ReadText.Span span, Reading reading) {
        this.read = read;
        this.span = span;
        this.reading = reading;
    }

    Fields read() {
        headline();
        deck();
        for (int i = span.from(); i < span.to(); i++) {
            if (read.state(i).is(Role.BYLINE)) {
                byline(i);
            }
        }
        dateline();
        sources();
        dates();
        bio();
        tags();
        address();
        language();
        fields.metadata.authors = authors;
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
        String title = HeadlineText.of(read, span, at, tags);
        fields.metadata.title = title;
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

    private void byline(int i) {
        Byline byline = signs(i).byline().orElse(null);
        if (byline == null) {
            return;
        }
        for (String author : byline.authors()) {
            if (!authors.contains(author)) {
                authors.add(author);
                put("authors", "byline", i, byline.confidence(), null);
            }
        }
        publisher(byline.publisher(), "byline", i, 0.85);
        publisher(StaffOutlet.of(byline.staff()), "byline", i, 0.8);
        if (byline.agency() != null) {
            publisher(byline.agency(), "byline", i, 0.7);
        }
    }

    private void publisher(@Nullable String name, String where, int block, double confidence) {
        if (name == null || name.isBlank()) {
            return;
        }
        String known = fields.metadata.publisher;
        Evidence before = fields.evidence.get("publisher");
        if (before == null || confidence > before.confidence() + 0.001) {
            fields.evidence.remove("publisher");
            fields.metadata.publisher = name.strip();
            boolean same = known == null || known.equalsIgnoreCase(name.strip());
            put("publisher", where, block, confidence, same ? null : known);
        }
    }

    private void dateline() {
        for (int i = span.from(); i < span.to(); i++) {
            boolean line = read.state(i).is(Role.DATELINE);
            boolean opens = read.state(i).is(Role.PARAGRAPH) && signs(i).has(Feature.DATELINE);
            FoundDateline found = signs(i).dateline().orElse(null);
            if (found != null && (line || (opens && paragraphsBefore(i) <= 1))) {
                fields.metadata.dateline = found.dateline();
                put("dateline", "dateline", i, found.confidence(), null);
                if (opens) {
                    fields.datelineBlock = i;
                    fields.bodyStart = found.bodyStart();
                }
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

    private void sources() {
        for (int i = span.from(); i < span.to(); i++) {
            Role role = read.state(i).role();
            if (role == Role.SOURCE) {
                publisher(
                        SourceLine.publisher(signs(i).text(), fields.metadata.title),
                        "source line",
                        i,
                        0.92);
            } else if (role == Role.PUBLISHER) {
                publisher(PublisherLine.name(signs(i).text()), "publisher line", i, 0.88);
            } else if (role == Role.COPYRIGHT) {
                publisher(CopyrightLine.owner(signs(i).text()), "copyright line", i, 0.6);
            }
        }
        if (fields.metadata.publisher == null && fields.metadata.dateline != null) {
            int at =
                    fields.datelineBlock >= 0
                            ? fields.datelineBlock
                            : first(Role.DATELINE).orElse(span.from());
            publisher(fields.metadata.dateline.agency(), "dateline", at, 0.65);
        }
    }

    private record Dated(int block, FoundDate date, String where, double confidence) {}

    private void dates() {
        List<Dated> all = new ArrayList<>();
        for (int i = span.from(); i < span.to(); i++) {
            Role role = read.state(i).role();
            boolean tail = read.state(i).is(Phase.TAIL);
            if (role == Role.DATE
                    || role == Role.BYLINE
                    || role == Role.SOURCE
                    || role == Role.MAIL_HEADER
                    || role == Role.PUBLISHER) {
                String where = role == Role.DATE ? "date line" : role.reason();
                double sure = role == Role.DATE ? 0.97 : 0.9;
                for (FoundDate date : signs(i).dates()) {
                    all.add(new Dated(i, date, where, tail ? sure - 0.2 : sure));
                }
            }
        }
        FoundDateline dateline = datelineFound();
        if (dateline != null && dateline.date() != null) {
            int at =
                    fields.evidence.get("dateline") == null
                            ? span.from()
                            : blockOfLine(fields.evidence.get("dateline").line());
            all.add(new Dated(at, dateline.date(), "dateline", 0.8));
        }
        Dated best = null;
        for (Dated dated : all) {
            best =
                    dated.date().known().isPresent() && (best == null || rank(dated) > rank(best))
                            ? dated
                            : best;
        }
        if (best != null) {
            settle(best, all);
        } else if (!all.isEmpty()) {
            doubtful(all.get(0));
        }
    }

    private int blockOfLine(int line) {
        for (int i = span.from(); i < span.to(); i++) {
            if (line(i) == line) {
                return i;
            }
        }
        return span.from();
    }

    private @Nullable FoundDateline datelineFound() {
        if (fields.datelineBlock >= 0) {
            return signs(fields.datelineBlock).dateline().orElse(null);
        }
        return first(Role.DATELINE).flatMap(i -> signs(i).dateline()).orElse(null);
    }

    private static double rank(Dated dated) {
        FoundDate date = dated.date();
        double rank = dated.confidence();
        rank += date.exact() ? 0.5 : 0;
        rank += date.label() == FoundDate.Label.PUBLISHED ? 0.2 : 0;
        rank -= date.label() == FoundDate.Label.UPDATED ? 0.6 : 0;
        return rank;
    }

    private void settle(Dated best, List<Dated> all) {
        PublicationDate date = best.date().known().orElseThrow();
        fields.metadata.date = date;
        String other = null;
        for (Dated dated : all) {
            String iso = dated.date().known().map(PublicationDate::iso).orElse(date.iso());
            other = other == null && !iso.equals(date.iso()) ? iso : other;
        }
        String where =
                best.where() + (best.date().jalali() ? ", Jalali " + best.date().text() : "");
        put("date", where, best.block(), best.confidence(), other);
    }

    private void doubtful(Dated dated) {
        FoundDate date = dated.date();
        if (date.ambiguous()) {
            String first = date.first() == null ? "" : date.first().iso();
            String second = date.other() == null ? "" : date.other().iso();
            warn(
                    "date-ambiguous",
                    dated.block(),
                    "date \"" + date.text() + "\" is " + first + " or " + second,
                    "settle it in front matter: date: " + first);
        } else {
            warn(
                    "date-without-year",
                    dated.block(),
                    "date \"" + date.text() + "\" has no year",
                    "if you know it, write it in front matter: date: YYYY-%02d-%02d"
                            .formatted(date.month(), Math.max(1, date.day())));
        }
    }

    private void bio() {
        StringBuilder bio = new StringBuilder();
        for (int i = span.from(); i < span.to(); i++) {
            if (!read.state(i).is(Role.BIO)) {
                continue;
            }
            bio.append(bio.length() > 0 ? "\n" : "").append(signs(i).text());
            put("bio", "author's note", i, 0.9, null);
            String name = BioName.of(signs(i).text());
            if (authors.isEmpty() && name != null) {
                authors.add(name);
                put("authors", "author's note", i, 0.7, null);
            }
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
                put("tags", "tags line", i, 0.95, null);
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
        return questions >= 3 ? ArticleKind.INTERVIEW : null;
    }

    /** The name with which an author's note opens. */
    static final class BioName {
        private BioName() {}

        static @Nullable String of(String bio) {
            String[] words = bio.split(" ");
            String best = null;
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < Math.min(words.length, 5); i++) {
                name.append(i > 0 ? " " : "").append(words[i]);
                String candidate = name.toString();
                if (i > 0 && PersonName.confidence(candidate) >= 0.9 && !candidate.endsWith(",")) {
                    best = candidate;
                }
            }
            return best == null ? null : PersonName.inReadersCase(PersonName.withoutTitles(best));
        }
    }
}
