package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads schema.org data in {@code application/ld+json} scripts: the article among the things they
 * tell of, and from it title, authors, dates, publisher, language, section, keywords and text.
 */
final class JsonLd {
    /** Where authors stand that data call persons. */
    static final String PERSON = "JSON-LD author (Person)";

    private static final int MOST_THINGS = 5000;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Json> byId = new HashMap<>();

    private record Thing(Json json, int line, int rank) {}

    private JsonLd(PageElements page) {
        for (Element script : page.scripts) {
            if (!script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                continue;
            }
            int line =
                    script.sourceRange().isTracked()
                            ? script.sourceRange().start().lineNumber()
                            : 0;
            for (Json root : parse(script.data())) {
                collect(root, line);
            }
        }
    }

    /** Adds what the page's scripts say of its article to {@code clues}. */
    static void read(PageElements page, Clues clues, int lineShift) {
        JsonLd data = new JsonLd(page);
        Thing article = data.article(page);
        if (article != null) {
            data.tell(article, clues, lineShift);
        }
        data.tellOfSite(clues, lineShift);
    }

    private static List<Json> parse(String script) {
        String source = script.strip();
        if (source.startsWith("<!--")) {
            source = source.substring(4).replaceFirst("-->\\s*$", "");
        }
        if (source.startsWith("//<![CDATA[") || source.startsWith("<![CDATA[")) {
            source =
                    source.substring(source.indexOf("CDATA[") + 6)
                            .replaceFirst("(//)?]]>\\s*$", "");
        }
        List<Json> roots = Json.readAll(source);
        if (roots.isEmpty() && source.contains("&quot;")) {
            return Json.readAll(Parser.unescapeEntities(source, false));
        }
        return roots;
    }

    /** Walks all values, without recursion, and keeps objects that have a type or an id. */
    private void collect(Json root, int line) {
        List<Json> open = new ArrayList<>(List.of(root));
        for (int i = 0; i < open.size() && things.size() < MOST_THINGS; i++) {
            Json at = open.get(i);
            if (at.isArray()) {
                open.addAll(at.items());
                continue;
            }
            if (!at.isObject()) {
                continue;
            }
            int rank = rank(at);
            if (rank > 0) {
                things.add(new Thing(at, line, rank));
            }
            String id = at.get("@id").text();
            if (id != null && at.names().size() > 1) {
                byId.putIfAbsent(id, at);
            }
            for (String name : at.names()) {
                Json value = at.get(name);
                if (value.isObject() || value.isArray()) {
                    open.add(value);
                }
            }
        }
    }

    private static int rank(Json thing) {
        int best = 0;
        for (Json type : thing.get("@type").items()) {
            String name = type.text();
            if (name == null) {
                continue;
            }
            String plain = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            int rank =
                    switch (plain) {
                        case "newsarticle",
                                "article",
                                "blogposting",
                                "reportagenewsarticle",
                                "analysisnewsarticle",
                                "opinionnewsarticle",
                                "backgroundnewsarticle",
                                "reviewnewsarticle",
                                "askpublicnewsarticle",
                                "satiricalarticle",
                                "advertisercontentarticle",
                                "techarticle",
                                "scholarlyarticle",
                                "liveblogposting",
                                "socialmediaposting",
                                "discussionforumposting",
                                "report" ->
                                4;
                        case "recipe",
                                "howto",
                                "review",
                                "creativework",
                                "videoobject",
                                "podcastepisode",
                                "book" ->
                                plain.equals("recipe") ? 3 : 2;
                        case "webpage", "itempage", "aboutpage", "faqpage", "collectionpage" -> 1;
                        default -> 0;
                    };
            best = Math.max(best, rank);
        }
        return best;
    }

    /** The page's article: the best kind, of several one that bears the page's address or title. */
    private @Nullable Thing article(PageElements page) {
        Set<String> titles = new LinkedHashSet<>();
        page.headlines.forEach(element -> titles.add(BodyFinder.plain(element.text())));
        page.titles.forEach(element -> titles.add(BodyFinder.plain(element.text())));
        for (Element meta : page.metas) {
            if (meta.attr("property").equalsIgnoreCase("og:title")) {
                titles.add(BodyFinder.plain(meta.attr("content")));
            }
        }
        Thing best = null;
        int bestScore = 0;
        for (Thing thing : things) {
            Json json = thing.json();
            String headline = json.get("headline").text();
            boolean named = headline != null && titles.contains(BodyFinder.plain(headline));
            int score =
                    thing.rank() * 10
                            + (named ? 15 : 0)
                            + (json.get("datePublished").text() != null ? 3 : 0)
                            + (json.get("author").items().isEmpty() ? 0 : 3);
            boolean video = thing.rank() == 2 && json.get("headline").text() == null;
            if (!video && score > bestScore) {
                best = thing;
                bestScore = score;
            }
        }
        return best;
    }

    private void tell(Thing thing, Clues clues, int lineShift) {
        Json json = thing.json();
        int line = thing.line() == 0 ? 0 : thing.line() + lineShift;
        boolean article = thing.rank() > 1;
        Clues.add(clues.titles, text(json.get("headline")), "JSON-LD headline", line);
        if (article) {
            Clues.add(clues.titles, text(json.get("name")), "JSON-LD name", line);
        }
        Clues.addList(clues.authors, persons(json.get("author")), PERSON, line);
        Clues.addList(clues.authors, people(json.get("author")), "JSON-LD author", line);
        Clues.addList(clues.authors, people(json.get("creator")), "JSON-LD creator", line);
        Clues.add(clues.dates, text(json.get("datePublished")), "JSON-LD datePublished", line);
        Clues.add(clues.dates, text(json.get("dateCreated")), "JSON-LD dateCreated", line);
        for (String field : List.of("publisher", "sourceOrganization")) {
            Clues.add(clues.publishers, name(json.get(field)), "JSON-LD " + field, line);
        }
        Clues.add(clues.languages, text(json.get("inLanguage")), "JSON-LD inLanguage", line);
        Clues.add(clues.sections, text(json.get("articleSection")), "JSON-LD articleSection", line);
        Clues.add(clues.addresses, text(json.get("url")), "JSON-LD url", line);
        Clues.add(clues.summaries, text(json.get("description")), "JSON-LD description", line);
        Json licence = json.get("license");
        Json stated = licence.isObject() ? licence.get("url") : licence;
        Clues.add(clues.licences, text(stated), "JSON-LD license", line);
        List<String> words = new ArrayList<>();
        for (Json word : json.get("keywords").items()) {
            String text = word.isObject() ? word.get("name").text() : word.text();
            if (text != null) {
                words.add(clean(text));
            }
        }
        Clues.addList(clues.tags, words, "JSON-LD keywords", line);
        String body = json.get("articleBody").text();
        Clues.add(clues.bodies, body, "JSON-LD articleBody", line);
    }

    /** The site's own name, where a WebSite or its organisation is told of. */
    private void tellOfSite(Clues clues, int lineShift) {
        for (Json json : byId.values().stream().toList()) {
            if ("WebSite".equals(json.get("@type").text())) {
                Clues.add(clues.publishers, text(json.get("name")), "JSON-LD WebSite", lineShift);
                return;
            }
        }
    }

    /** The names of all authors where each is said to be a person; else none. */
    private List<String> persons(Json value) {
        for (Json one : value.items()) {
            String id = one.get("@id").text();
            Json at = one.get("@type").text() == null && id != null ? byId.get(id) : one;
            if (at == null || !"Person".equals(at.get("@type").text())) {
                return List.of();
            }
        }
        return people(value);
    }

    private List<String> people(Json value) {
        List<String> names = new ArrayList<>();
        for (Json one : value.items()) {
            String name = name(one);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** A name written as text, in an object, or in an object elsewhere that is pointed to. */
    private @Nullable String name(Json value) {
        Json at = value.isArray() && !value.items().isEmpty() ? value.items().get(0) : value;
        if (!at.isObject()) {
            return text(at);
        }
        String id = at.get("@id").text();
        if (text(at.get("name")) == null && id != null && byId.containsKey(id)) {
            at = byId.get(id);
        }
        String name = text(at.get("name"));
        if (name != null) {
            return name;
        }
        String given = text(at.get("givenName"));
        String family = text(at.get("familyName"));
        return given == null || family == null ? null : given + " " + family;
    }

    private static @Nullable String text(Json value) {
        String text = value.text();
        return text == null ? null : SPACES.matcher(clean(text)).replaceAll(" ");
    }

    /** Texts in data are often escaped once more, as HTML. */
    static String clean(String text) {
        String plain = text;
        for (int i = 0; i < 2 && plain.indexOf('&') >= 0; i++) {
            plain = Parser.unescapeEntities(plain, false);
        }
        if (plain.indexOf('<') >= 0 && plain.indexOf('>') > 0) {
            plain = org.jsoup.Jsoup.parseBodyFragment(plain).text();
        }
        return plain.replace('\u00a0', ' ').strip();
    }
}
