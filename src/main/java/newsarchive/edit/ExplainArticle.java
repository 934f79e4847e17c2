package newsarchive.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import newsarchive.article.Article;
import newsarchive.article.Evidence;
import newsarchive.article.Mention;
import newsarchive.article.Metadata;
import newsarchive.article.PublicationDate;
import newsarchive.link.Archive;
import newsarchive.link.DaysApart;
import newsarchive.link.Entry;
import newsarchive.link.Story;
import newsarchive.link.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * Tells of one article why it is as it is: where each field was read, what was found in it and
 * beside it and why, and which pages show it. Stateless.
 */
final class ExplainArticle {
    private final Archive archive;
    private final Entry entry;
    private final List<String> lines = new ArrayList<>();

    private ExplainArticle(Archive archive, Entry entry) {
        this.archive = archive;
        this.entry = entry;
    }

    /** The lines that explain {@code entry}. */
    static List<String> of(Archive archive, Entry entry) {
        ExplainArticle explain = new ExplainArticle(archive, entry);
        explain.fields();
        explain.names();
        explain.neighbours();
        explain.pages();
        return explain.lines;
    }

    private void fields() {
        Article article = entry.article();
        lines.add(
                article.provenance().file()
                        + ", lines "
                        + article.provenance().firstLine()
                        + " to "
                        + article.provenance().lastLine());
        tell("stands at", entry.path());
        tell("access", entry.access().word());
        values(article.metadata())
                .forEach(
                        (field, value) ->
                                tell(
                                        field,
                                        value
                                                + source(
                                                        article.provenance()
                                                                .evidence()
                                                                .get(field))));
        int removals = article.provenance().removals().size();
        int changes = article.provenance().changes().size();
        tell("text", removals + " removals, " + changes + " changes: see archive inspect");
    }

    private static Map<String, String> values(Metadata metadata) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "title", metadata.title());
        put(values, "deck", metadata.deck());
        put(values, "authors", String.join(", ", metadata.authors()));
        put(values, "date", metadata.date() == null ? null : metadata.date().iso());
        put(values, "publisher", metadata.publisher());
        put(values, "url", metadata.url());
        put(values, "language", metadata.language());
        put(values, "section", metadata.section());
        put(values, "tags", String.join(", ", metadata.tags()));
        put(values, "summary", metadata.summary());
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
    }

    private static String source(@Nullable Evidence evidence) {
        if (evidence == null) {
            return "";
        }
        String line = evidence.line() == 0 ? "" : ", line " + evidence.line();
        String sure =
                evidence.confidence() >= 1
                        ? ""
                        : ", " + Math.round(evidence.confidence() * 100) + " % sure";
        String other =
                evidence.runnerUp() == null ? "" : "; second came \"" + evidence.runnerUp() + "\"";
        return "  [" + evidence.where() + line + sure + other + "]";
    }

    private void names() {
        for (Entry.Named named : entry.names()) {
            Mention mention = named.mention();
            String text = entry.article().body().text();
            String where =
                    mention.start() < 0
                            ? "in the headline"
                            : "as \"" + text.substring(mention.start(), mention.end()) + "\"";
            tell(
                    "name",
                    mention.name()
                            + "  ["
                            + where
                            + (mention.times() == 1
                                    ? ", once]"
                                    : ", " + mention.times() + " times]"));
        }
    }

    private void neighbours() {
        if (entry.story() >= 0) {
            story(archive.stories().get(entry.story()));
        }
        for (Entry.Copy copy : entry.copies()) {
            String how = copy.percent() == 0 ? "canonical" : copy.percent() + " % the same words";
            String leads = entry.leader() == copy.entry() ? ", which leads" : "";
            tell("copy", file(copy.entry()) + leads + "  [" + how + "]");
        }
        for (Entry.Shared shared : entry.passages()) {
            tell(
                    "passage",
                    "\"%s\" also in %s  [%d words]"
                            .formatted(shared.opening(), file(shared.entry()), shared.words()));
        }
        for (Entry.Relation relation : entry.relations()) {
            tell(relation.kind(), file(relation.entry()) + "  [front matter]");
        }
        for (Entry.Related related : entry.related()) {
            tell(
                    "related",
                    file(related.entry())
                            + "  [shares "
                            + String.join(", ", related.shared())
                            + inTime(related.entry())
                            + "]");
        }
        for (Entry.Backlink link : entry.backlinks()) {
            tell("linked from", file(link.entry()) + "  [\"" + link.sentence() + "\"]");
        }
    }

    private String inTime(int near) {
        PublicationDate other = archive.entries().get(near).article().metadata().date();
        return switch (DaysApart.of(entry.article().metadata().date(), other)) {
            case WEEK -> "; within a week";
            case MONTH -> "; within a month";
            case MORE -> "";
        };
    }

    private void story(Story story) {
        for (Story.Account account : story.accounts()) {
            if (account.entry() == entry.index()) {
                String why =
                        account.stated()
                                ? "put there by the curator"
                                : "shares " + String.join(", ", account.shared());
                tell("story", story.name() + "  [" + why + "]");
            }
        }
    }

    private String file(int place) {
        Article article = archive.entries().get(place).article();
        int index = article.provenance().index();
        return article.provenance().file() + (index == 0 ? "" : "#" + index);
    }

    private void pages() {
        TreeSet<String> pages = new TreeSet<>();
        for (Taxonomy taxonomy : archive.taxonomies()) {
            for (Taxonomy.Term term : taxonomy.terms()) {
                if (term.entries().contains(entry.index())) {
                    pages.add(term.path());
                }
            }
        }
        if (entry.story() >= 0) {
            pages.add(archive.stories().get(entry.story()).path());
        }
        PublicationDate date = entry.article().metadata().date();
        if (date == null) {
            pages.add("dates/undated.html");
        } else {
            pages.add("dates/" + date.iso().substring(0, 4) + ".html");
            if (date.month() > 0) {
                pages.add("dates/" + date.iso().substring(0, 7) + ".html");
            }
        }
        pages.forEach(page -> tell("shown on", page));
    }

    private void tell(String what, String value) {
        lines.add("  " + what + " ".repeat(Math.max(1, 14 - what.length())) + value);
    }
}
