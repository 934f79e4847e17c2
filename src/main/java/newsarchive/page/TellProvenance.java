package newsarchive.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Article;
import newsarchive.article.Change;
import newsarchive.article.Evidence;
import newsarchive.article.Provenance;
import newsarchive.article.PublicationDate;
import newsarchive.article.Removal;
import newsarchive.link.Archive;
import org.jspecify.annotations.Nullable;

/** Tells where an article came from and what was done to it, in the interface's words. */
final class TellProvenance {
    private static final int MOST_CHANGES = 40;
    private static final int MOST_CHARACTERS = 600;
    private static final double SURE = 0.85;
    private static final double LIKELY = 0.6;

    private final Cards cards;
    private final Messages messages;

    TellProvenance(Cards cards) {
        this.cards = cards;
        this.messages = cards.messages;
    }

    /**
     * The provenance of an article.
     *
     * @param whole whether the words that were cut or changed may be shown
     */
    ProvenanceView of(Article article, boolean whole, SiteUrls urls) {
        Provenance provenance = article.provenance();
        List<ProvenanceView.Repair> repairs = whole ? repairs(provenance.changes()) : List.of();
        int more = Math.max(0, repairs.size() - MOST_CHANGES);
        return new ProvenanceView(
                provenance.file(),
                provenance.lastLine() > 0
                        ? lines(provenance.firstLine(), provenance.lastLine())
                        : null,
                day(article.curation().added()),
                day(article.curation().modified()),
                original(provenance, urls),
                provenance.sha256(),
                provenance.charset(),
                summary(provenance),
                fields(provenance.evidence()),
                whole ? provenance.removals().stream().map(this::cut).toList() : List.of(),
                repairs.subList(0, repairs.size() - more),
                more == 0 ? null : messages.count("more-changes", more));
    }

    private @Nullable Link original(Provenance provenance, SiteUrls urls) {
        String file = provenance.file();
        return Collections.binarySearch(cards.archive.originals(), file) < 0
                ? null
                : new Link(
                        urls.to(Archive.originalPath(provenance.sha256())),
                        file.substring(file.lastIndexOf('/') + 1));
    }

    private String summary(Provenance provenance) {
        int removals = provenance.removals().size();
        int changes = provenance.changes().size();
        String passages = messages.count("passages", removals);
        String corrections = messages.count("corrections", changes);
        if (removals == 0) {
            return changes == 0
                    ? messages.text("unchanged")
                    : messages.fill("corrected-only", corrections);
        }
        return changes == 0
                ? messages.fill("removed-only", passages)
                : messages.fill("changed", passages, corrections);
    }

    private List<ProvenanceView.Field> fields(Map<String, Evidence> evidence) {
        List<ProvenanceView.Field> fields = new ArrayList<>();
        evidence.forEach(
                (name, found) -> {
                    // what the curator settled of the article's life here is no reader's business
                    String shown = messages.textOr("field-" + name, "");
                    if (!shown.isEmpty()) {
                        fields.add(
                                new ProvenanceView.Field(
                                        shown,
                                        messages.told(found.where()),
                                        found.line() > 0 ? line(found.line()) : null,
                                        certainty(found.confidence()),
                                        found.runnerUp()));
                    }
                });
        return fields;
    }

    private String certainty(double confidence) {
        if (confidence >= 1) {
            return messages.text("certainty-stated");
        }
        if (confidence >= SURE) {
            return messages.text("certainty-sure");
        }
        return messages.text(confidence >= LIKELY ? "certainty-likely" : "certainty-doubtful");
    }

    private ProvenanceView.Cut cut(Removal removal) {
        String text = removal.text().strip();
        return new ProvenanceView.Cut(
                removal.firstLine() > 0 ? lines(removal.firstLine(), removal.lastLine()) : null,
                messages.told(removal.reason()),
                text.length() > MOST_CHARACTERS ? shorten(text) : text);
    }

    /** Equal repairs once, with their number, in order of the first. */
    private List<ProvenanceView.Repair> repairs(List<Change> changes) {
        record Kind(String rule, String before, String after) {}
        Map<Kind, List<Change>> kinds = new LinkedHashMap<>();
        for (Change change : changes) {
            kinds.computeIfAbsent(
                            new Kind(change.rule(), change.before(), change.after()),
                            kind -> new ArrayList<>())
                    .add(change);
        }
        List<ProvenanceView.Repair> repairs = new ArrayList<>();
        kinds.forEach(
                (kind, same) -> {
                    int line = same.get(0).line();
                    repairs.add(
                            new ProvenanceView.Repair(
                                    messages.textOr(
                                            "rule-" + kind.rule(), kind.rule().replace('-', ' ')),
                                    line > 0 && same.size() == 1 ? line(line) : null,
                                    Visible.of(shorten(kind.before())),
                                    Visible.of(shorten(kind.after())),
                                    same.size() > 1 ? messages.count("times", same.size()) : null));
                });
        return repairs;
    }

    private static String shorten(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = MOST_CHARACTERS;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private String lines(int first, int last) {
        return first == last
                ? line(first)
                : messages.fill("lines", messages.number(first), messages.number(last));
    }

    private String line(int number) {
        return messages.fill("line", messages.number(number));
    }

    private @Nullable DateLabel day(@Nullable LocalDate day) {
        return day == null
                ? null
                : cards.label(
                        PublicationDate.ofDay(
                                        day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                                .orElse(null));
    }
}
