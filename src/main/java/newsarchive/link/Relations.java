package newsarchive.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import newsarchive.article.Article;
import newsarchive.article.Curation;
import newsarchive.problem.Problem;
import newsarchive.text.UrlKey;

/** Ties articles as the curator wrote it, and shows each tie on both ends. */
final class Relations {
    private final List<Article> articles;
    private final LinkResolver resolver;
    private final Consumer<Problem> problems;
    private final List<Set<Entry.Relation>> byEntry = new ArrayList<>();

    private Relations(List<Article> articles, LinkResolver resolver, Consumer<Problem> problems) {
        this.articles = articles;
        this.resolver = resolver;
        this.problems = problems;
        articles.forEach(article -> byEntry.add(new LinkedHashSet<>()));
    }

    /** The ties of each article, in the order of the archive. */
    static List<List<Entry.Relation>> of(
            List<Article> articles, LinkResolver resolver, Consumer<Problem> problems) {
        Relations relations = new Relations(articles, resolver, problems);
        for (int entry = 0; entry < articles.size(); entry++) {
            relations.tie(entry);
        }
        relations.tieSeries();
        return relations.byEntry.stream().map(List::copyOf).toList();
    }

    /** For each article the place of the one that its {@code canonical:} names, -1 for none. */
    static int[] canonical(List<Article> articles, LinkResolver resolver) {
        int[] canonical = new int[articles.size()];
        for (int i = 0; i < canonical.length; i++) {
            String written = articles.get(i).curation().canonical();
            SiteTarget target =
                    written == null
                            ? null
                            : resolver.reference(articles.get(i).provenance().file(), written);
            canonical[i] = target == null ? -1 : target.entry();
        }
        return canonical;
    }

    private void tie(int entry) {
        Curation curation = articles.get(entry).curation();
        for (String written : curation.respondsTo()) {
            tie(entry, "responds-to", written, "response");
        }
        for (String written : curation.corrects()) {
            tie(entry, "corrects", written, "corrected-by");
        }
        if (curation.translationOf() != null) {
            tie(entry, "translation-of", curation.translationOf(), "translation");
        }
        if (curation.canonical() != null) {
            tie(entry, "canonical", curation.canonical(), "copy");
        }
    }

    private void tie(int entry, String field, String written, String back) {
        Article article = articles.get(entry);
        SiteTarget target = resolver.reference(article.provenance().file(), written);
        boolean canonical = field.equals("canonical");
        if (target == null || target.entry() < 0) {
            // the leading copy of a text may well stand outside of the archive
            if (!canonical || UrlKey.of(written).isEmpty()) {
                problems.accept(unresolved(article, field, written, "is no article here"));
            }
        } else if (target.entry() == entry) {
            if (!canonical) {
                problems.accept(unresolved(article, field, written, "is this article itself"));
            }
        } else {
            add(entry, canonical ? "copy-of" : field, target.entry());
            add(target.entry(), back, entry);
        }
    }

    private static Problem unresolved(
            Article article, String field, String written, String complaint) {
        return Problem.warning(
                "relation-unresolved",
                FieldPlace.of(article, field),
                field + " \"" + written + "\" " + complaint,
                "write the slug, the source path or the original's address of a published article");
    }

    private void tieSeries() {
        Map<String, List<Integer>> series = new TreeMap<>();
        for (int entry = 0; entry < articles.size(); entry++) {
            String name = articles.get(entry).curation().series();
            if (name != null && !name.isBlank()) {
                series.computeIfAbsent(TermSpelling.key(name), key -> new ArrayList<>()).add(entry);
            }
        }
        for (List<Integer> members : series.values()) {
            // newest first is the archive's order; a series is read from its first part
            List<Integer> inOrder = new ArrayList<>(members);
            inOrder.sort(
                    Comparator.comparingInt(this::part).thenComparing(Comparator.reverseOrder()));
            for (int entry : members) {
                inOrder.stream()
                        .filter(other -> other != entry)
                        .forEach(other -> add(entry, "series", other));
            }
        }
    }

    private int part(int entry) {
        Integer part = articles.get(entry).curation().part();
        return part == null ? Integer.MAX_VALUE : part;
    }

    private void add(int entry, String kind, int other) {
        byEntry.get(entry).add(new Entry.Relation(kind, other));
    }
}
