package newsarchive.parse.frontmatter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Curation;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.parse.ParsedArticle;
import newsarchive.problem.Problem;

/**
 * What front matter or a sidecar states of one article.
 *
 * @param where {@code front matter} or {@code sidecar}, as evidence names it
 * @param metadata values of the keys that are there
 * @param lines line of each key that is there, from 1 over its file; a key with an empty value says
 *     that the article has none, whatever was read
 * @param problems unknown keys, wrong types, unreadable dates
 */
public record FrontMatter(
        String where,
        Metadata metadata,
        Curation curation,
        Map<String, Integer> lines,
        List<Problem> problems) {

    /** An article of which the curator wrote nothing. */
    public static final FrontMatter NONE =
            new FrontMatter("front matter", Metadata.UNKNOWN, Curation.NONE, Map.of(), List.of());

    public FrontMatter {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        problems = List.copyOf(problems);
    }

    /**
     * What was read, with what is stated here in its place; doubts about a field that is settled
     * here are gone.
     */
    public ParsedArticle over(ParsedArticle read) {
        if (lines.isEmpty()) {
            return read;
        }
        Metadata.Builder settled = read.metadata().toBuilder();
        Map<String, Evidence> evidence = new LinkedHashMap<>(read.evidence());
        lines.forEach(
                (key, line) -> {
                    MetadataKeys.copy(key, metadata, settled);
                    evidence.put(key, Evidence.written(where, line));
                });
        List<Problem> remaining =
                read.problems().stream().filter(problem -> !settles(problem)).toList();
        return new ParsedArticle(
                settled.build(),
                evidence,
                read.document(),
                read.removals(),
                read.changes(),
                remaining,
                read.firstLine(),
                read.lastLine(),
                read.rights());
    }

    /** A reader's doubts have codes that begin with the field: {@code date-without-year}. */
    private boolean settles(Problem problem) {
        if (problem.isError()) {
            return false;
        }
        for (String key : lines.keySet()) {
            String field = MetadataKeys.doubtPrefix(key);
            if (problem.code().startsWith(field + "-")) {
                return true;
            }
        }
        return false;
    }

    /** The curation stated here and in {@code sidecar}, which wins key by key. */
    public Curation curationUnder(FrontMatter sidecar) {
        if (sidecar.lines.isEmpty()) {
            return curation;
        }
        Curation other = sidecar.curation;
        return new Curation(
                sidecar.states("added") ? other.added() : curation.added(),
                sidecar.states("modified") ? other.modified() : curation.modified(),
                sidecar.states("draft") ? other.draft() : curation.draft(),
                sidecar.states("slug") ? other.slug() : curation.slug(),
                sidecar.states("aliases") ? other.aliases() : curation.aliases(),
                sidecar.states("access") ? other.access() : curation.access(),
                sidecar.states("embargo") ? other.embargo() : curation.embargo(),
                sidecar.states("rights") ? other.rights() : curation.rights(),
                sidecar.states("canonical") ? other.canonical() : curation.canonical(),
                sidecar.states("series") ? other.series() : curation.series(),
                sidecar.states("part") ? other.part() : curation.part(),
                sidecar.states("responds-to") ? other.respondsTo() : curation.respondsTo(),
                sidecar.states("corrects") ? other.corrects() : curation.corrects(),
                sidecar.states("translation-of") ? other.translationOf() : curation.translationOf(),
                sidecar.states("story") ? other.story() : curation.story(),
                sidecar.states("keep") ? other.keep() : curation.keep(),
                sidecar.states("note") ? other.note() : curation.note(),
                sidecar.states("original") ? other.original() : curation.original());
    }

    private boolean states(String key) {
        return lines.containsKey(key);
    }

    /** Line of a key, 0 when it is not there. */
    public int line(String key) {
        return lines.getOrDefault(key, 0);
    }
}
