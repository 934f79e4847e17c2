package newsarchive.parse.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.article.Access;
import newsarchive.article.ArticleKind;
import newsarchive.article.Curation;
import newsarchive.article.Metadata;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.ClosestWord;
import newsarchive.yaml.YamlDocument;
import newsarchive.yaml.YamlList;
import newsarchive.yaml.YamlMap;
import newsarchive.yaml.YamlNode;
import newsarchive.yaml.YamlReader;

/**
 * Reads the keys of front matter and sidecars. An unknown key is a warning with the nearest known
 * one; a value of the wrong type or an unreadable date is an error. Stateless.
 */
public final class FrontMatterReader {

    /** Every key there is, in the order of the guide. */
    public static final List<String> KEYS =
            List.of(
                    "title",
                    "deck",
                    "authors",
                    "date",
                    "dateline",
                    "publisher",
                    "url",
                    "archived-url",
                    "language",
                    "kind",
                    "section",
                    "tags",
                    "summary",
                    "bio",
                    "added",
                    "modified",
                    "draft",
                    "slug",
                    "aliases",
                    "access",
                    "embargo",
                    "rights",
                    "canonical",
                    "part",
                    "series",
                    "responds-to",
                    "corrects",
                    "translation-of",
                    "story",
                    "keep",
                    "note",
                    "original");

    /** What other generators call it, or another way to write it. */
    private static final Map<String, String> OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("headline", "title"),
                    Map.entry("subtitle", "deck"),
                    Map.entry("standfirst", "deck"),
                    Map.entry("author", "authors"),
                    Map.entry("byline", "authors"),
                    Map.entry("published", "date"),
                    Map.entry("pubdate", "date"),
                    Map.entry("source", "publisher"),
                    Map.entry("link", "url"),
                    Map.entry("lang", "language"),
                    Map.entry("type", "kind"),
                    Map.entry("category", "section"),
                    Map.entry("categories", "tags"),
                    Map.entry("keywords", "tags"),
                    Map.entry("topics", "tags"),
                    Map.entry("description", "summary"),
                    Map.entry("excerpt", "summary"),
                    Map.entry("lastmod", "modified"),
                    Map.entry("updated", "modified"),
                    Map.entry("permalink", "slug"),
                    Map.entry("licence", "rights"),
                    Map.entry("license", "rights"),
                    Map.entry("copyright", "rights"));

    private FrontMatterReader() {}

    /**
     * Reads a block of YAML that states one article.
     *
     * @param where {@code front matter} or {@code sidecar}
     * @param firstLine line of {@code file} on which {@code yaml} begins, from 1
     */
    public static FrontMatter read(String yaml, String where, String file, int firstLine) {
        YamlDocument document = YamlReader.read(yaml, file, firstLine);
        if (document.root() == null) {
            return new FrontMatter(
                    where, Metadata.UNKNOWN, Curation.NONE, Map.of(), document.problems());
        }
        return one(document.root(), where, document.problems());
    }

    /**
     * Reads a sidecar: the keys of one article, or under {@code articles:} a list with the keys of
     * each article of the file, by index.
     *
     * @return at least one; a shorter list leaves the later articles as they were read
     */
    public static List<FrontMatter> readSidecar(String yaml, String file) {
        YamlDocument document = YamlReader.read(yaml, file, 1);
        if (document.root() instanceof YamlMap map && map.get("articles") != null) {
            return articles(map, document.problems());
        }
        return List.of(read(yaml, "sidecar", file, 1));
    }

    private static List<FrontMatter> articles(YamlMap map, List<Problem> problems) {
        List<FrontMatter> all = new ArrayList<>();
        List<Problem> first = new ArrayList<>(problems);
        for (YamlMap.Entry entry : map.entries()) {
            if (!entry.key().equals("articles")) {
                first.add(
                        Problem.error(
                                "sidecar-mixed",
                                entry.keyPosition(),
                                "\"" + entry.key() + "\" stands beside \"articles:\"",
                                "put it under the article of the list that it belongs to"));
            }
        }
        if (map.get("articles") instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                all.add(one(item, "sidecar", all.isEmpty() ? first : List.of()));
            }
        } else {
            first.add(
                    Problem.error(
                            "front-matter-type",
                            map.get("articles").position(),
                            "\"articles\" is not a list",
                            "write one item, with a dash, for each article of the file"));
        }
        if (all.isEmpty()) {
            all.add(new FrontMatter("sidecar", Metadata.UNKNOWN, Curation.NONE, Map.of(), first));
        }
        return all;
    }

    private static FrontMatter one(YamlNode node, String where, List<Problem> before) {
        List<Problem> problems = new ArrayList<>(before);
        if (!(node instanceof YamlMap map)) {
            problems.add(
                    Problem.error(
                            "front-matter-type",
                            node.position(),
                            "the " + where + " is not a list of \"key: value\" lines",
                            "write for example \"title: …\""));
            return new FrontMatter(where, Metadata.UNKNOWN, Curation.NONE, Map.of(), problems);
        }
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            if (KEYS.contains(entry.key())) {
                lines.put(entry.key(), entry.keyPosition().line());
            } else {
                problems.add(unknown(entry));
            }
        }
        FieldValues values = new FieldValues(map, problems);
        return new FrontMatter(where, metadata(values), curation(values), lines, problems);
    }

    private static Problem unknown(YamlMap.Entry entry) {
        String suggestion = OTHER_NAMES.get(entry.key().toLowerCase(Locale.ROOT));
        if (suggestion == null) {
            suggestion = ClosestWord.to(entry.key(), KEYS).orElse(null);
        }
        Position position = entry.keyPosition();
        return Problem.warning(
                "front-matter-key-unknown",
                position,
                "unknown key \"" + entry.key() + "\"",
                suggestion == null
                        ? "the guide lists all keys; what is said under this one is not used"
                        : "did you mean \"" + suggestion + "\"?");
    }

    private static Metadata metadata(FieldValues values) {
        Metadata.Builder metadata = Metadata.UNKNOWN.toBuilder();
        metadata.title = values.text("title");
        metadata.deck = values.text("deck");
        metadata.authors = values.texts("authors", false);
        metadata.date = values.publicationDate("date");
        metadata.dateline = values.dateline("dateline");
        metadata.publisher = values.text("publisher");
        metadata.url = values.webAddress("url");
        metadata.archivedUrl = values.webAddress("archived-url");
        metadata.language = values.language("language");
        metadata.kind = values.choice("kind", ArticleKind.values(), ArticleKind::word);
        metadata.section = values.text("section");
        metadata.tags = values.texts("tags", true);
        metadata.summary = values.text("summary");
        metadata.bio = values.text("bio");
        return metadata.build();
    }

    private static Curation curation(FieldValues values) {
        return new Curation(
                values.day("added"),
                values.day("modified"),
                values.isTrue("draft"),
                values.text("slug"),
                values.paths("aliases"),
                values.choice("access", Access.values(), Access::word),
                values.day("embargo"),
                values.text("rights"),
                values.text("canonical"),
                values.text("series"),
                values.number("part"),
                values.texts("responds-to", false),
                values.texts("corrects", false),
                values.text("translation-of"),
                values.text("story"),
                values.texts("keep", false),
                values.text("note"),
                values.original("original"));
    }
}
