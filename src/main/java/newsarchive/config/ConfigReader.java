package newsarchive.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import newsarchive.article.Access;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code archive.yml}, {@code names.yml}, {@code publishers.yml} and {@code stories.yml},
 * each of which may be absent. What is faulty is told and left at its default, so that one run
 * tells all.
 */
public final class ConfigReader {
    private static final List<String> ARCHIVE_KEYS =
            List.of(
                    "title",
                    "description",
                    "language",
                    "base-url",
                    "curator",
                    "rights",
                    "access",
                    "image-hosts",
                    "originals",
                    "downloads",
                    "colour",
                    "logo",
                    "web-archive",
                    "check");
    private static final List<String> NAME_KEYS =
            List.of("name", "kind", "aliases", "description", "wikidata", "not");
    private static final List<String> STORY_KEYS =
            List.of("name", "description", "articles", "without", "closed");
    private static final List<String> PUBLISHER_KEYS =
            List.of("name", "aliases", "kind", "country", "url", "note", "access");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern LOGO =
            Pattern.compile("static/[^\\\\:*?\"<>|]+\\.(svg|png|webp|jpe?g|gif)");
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#\\\\]+\\S*");

    private final Path root;
    private final List<Problem> problems = new ArrayList<>();

    private ConfigReader(Path root) {
        this.root = root;
    }

    /** All settings of the archive that {@code root} holds. */
    public static Settings read(Path root) {
        ConfigReader reader = new ConfigReader(root);
        ArchiveConfig archive = reader.archive();
        Names names = reader.names();
        Publishers publishers = reader.publishers();
        Stories stories = reader.stories();
        reader.problems.sort(null);
        return new Settings(archive, names, publishers, stories, reader.problems);
    }

    private ArchiveConfig archive() {
        ArchiveConfig standard = ArchiveConfig.DEFAULT;
        YamlMap map = SettingsFile.group(root, "archive.yml", problems);
        if (map == null) {
            return standard;
        }
        SettingValues values = new SettingValues(map, ARCHIVE_KEYS, problems);
        return new ArchiveConfig(
                orElse(values.text("title"), standard.title()),
                orElse(values.text("description"), standard.description()),
                orElse(language(values), standard.language()),
                baseUrl(values),
                values.text("curator"),
                values.text("rights"),
                orElse(values.choice("access", accessWords()), standard.access()),
                imageHosts(values),
                values.flag("originals", standard.originals()),
                values.flag("downloads", standard.downloads()),
                new Look(colour(values), logo(values)),
                webArchive(values),
                CheckLevelsReader.read(map.get("check"), problems));
    }

    /** What stands before an original's address; null for {@code none}. */
    private static @Nullable String webArchive(SettingValues values) {
        String written = values.text("web-archive");
        if (written == null) {
            return ArchiveConfig.INTERNET_ARCHIVE;
        }
        if (written.equals("none")) {
            return null;
        }
        if (!WEB_ADDRESS.matcher(written).matches()) {
            values.wrong(
                    "web-archive",
                    "\"%s\" as \"web-archive\", expected an address or none".formatted(written),
                    "write what stands before an original's address there, for example "
                            + ArchiveConfig.INTERNET_ARCHIVE);
            return ArchiveConfig.INTERNET_ARCHIVE;
        }
        return written;
    }

    private static <T> T orElse(@Nullable T stated, T otherwise) {
        return stated == null ? otherwise : stated;
    }

    private static @Nullable String language(SettingValues values) {
        String language = values.text("language");
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            values.wrong(
                    "language",
                    "\"%s\" as \"language\", expected a language tag".formatted(language),
                    "write for example en, fr, ar or pt-BR");
            return null;
        }
        return language == null ? null : lowerPrimary(language);
    }

    private static String lowerPrimary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0
                ? tag.toLowerCase(Locale.ROOT)
                : tag.substring(0, dash).toLowerCase(Locale.ROOT) + tag.substring(dash);
    }

    private static @Nullable String baseUrl(SettingValues values) {
        String written = values.text("base-url");
        if (written == null) {
            return null;
        }
        Optional<String> address = BaseUrl.of(written);
        if (address.isEmpty()) {
            values.wrong(
                    "base-url",
                    "\"%s\" as \"base-url\", expected an http or https address".formatted(written),
                    "write for example https://someone.github.io/archive/");
        }
        return address.orElse(null);
    }

    private static @Nullable String colour(SettingValues values) {
        String written = values.text("colour");
        if (written != null && !COLOUR.matcher(written).matches()) {
            values.wrong(
                    "colour",
                    "\"%s\" as \"colour\", expected six hexadecimal digits".formatted(written),
                    "write for example \"#1d4f7c\", in quotation marks");
            return null;
        }
        return written == null ? null : written.toLowerCase(Locale.ROOT);
    }

    /** The picture's place in the site, where {@code static/} is the root. */
    private @Nullable String logo(SettingValues values) {
        String written = values.text("logo");
        if (written == null) {
            return null;
        }
        boolean named = LOGO.matcher(written).matches() && !written.contains("..");
        if (!named || !Files.isRegularFile(root.resolve(written))) {
            values.wrong(
                    "logo",
                    "\"%s\" as \"logo\", expected a picture in static/".formatted(written),
                    "put the picture there and write for example static/logo.svg");
            return null;
        }
        return written.substring("static/".length());
    }

    private static List<String> imageHosts(SettingValues values) {
        List<String> hosts = new ArrayList<>();
        for (String written : values.texts("image-hosts")) {
            String host = written.toLowerCase(Locale.ROOT);
            if (HOST.matcher(host).matches()) {
                hosts.add(host);
            } else {
                values.wrong(
                        "image-hosts",
                        "\"%s\" in \"image-hosts\", expected a host's name".formatted(written),
                        "write for example images.example.org, without https://");
            }
        }
        return hosts;
    }

    private Names names() {
        List<Names.Name> all = new ArrayList<>();
        Map<String, Position> places = new LinkedHashMap<>();
        for (YamlMap group : SettingsFile.groups(root, "names.yml", problems)) {
            SettingValues values = new SettingValues(group, NAME_KEYS, problems);
            String name = distinctName(values, places);
            String kind = values.choice("kind", kindWords());
            if (kind == null && group.get("kind") == null) {
                values.wrong(
                        "kind",
                        "no \"kind\", expected person, organisation or place",
                        "add a line \"kind: person\"");
            }
            if (name != null && kind != null) {
                all.add(
                        new Names.Name(
                                name,
                                kind,
                                values.texts("aliases"),
                                values.text("description"),
                                matching(values, "wikidata", WIKIDATA, "a number such as Q42"),
                                values.texts("not")));
            }
        }
        return new Names(all);
    }

    private Publishers publishers() {
        List<Publishers.Publisher> all = new ArrayList<>();
        Map<String, Position> places = new LinkedHashMap<>();
        for (YamlMap group : SettingsFile.groups(root, "publishers.yml", problems)) {
            SettingValues values = new SettingValues(group, PUBLISHER_KEYS, problems);
            String name = distinctName(values, places);
            if (name != null) {
                all.add(
                        new Publishers.Publisher(
                                name,
                                values.texts("aliases"),
                                values.text("kind"),
                                values.text("country"),
                                matching(values, "url", WEB_ADDRESS, "an http or https address"),
                                values.text("note"),
                                values.choice("access", accessWords())));
            }
        }
        return new Publishers(all);
    }

    private Stories stories() {
        List<Stories.Story> all = new ArrayList<>();
        Map<String, Position> places = new LinkedHashMap<>();
        for (YamlMap group : SettingsFile.groups(root, "stories.yml", problems)) {
            SettingValues values = new SettingValues(group, STORY_KEYS, problems);
            String name = distinctName(values, places);
            if (name != null) {
                all.add(
                        new Stories.Story(
                                name,
                                values.text("description"),
                                values.texts("articles"),
                                values.texts("without"),
                                values.flag("closed", false),
                                values.position("name")));
            }
        }
        return new Stories(all);
    }

    private @Nullable String distinctName(SettingValues values, Map<String, Position> places) {
        String name = values.text("name");
        if (name == null) {
            values.wrong("name", "an entry without \"name\"", "add a line \"- name: …\"");
            return null;
        }
        Position first = places.putIfAbsent(name, values.position("name"));
        if (first != null) {
            problems.add(
                    Problem.error(
                                    "name-twice",
                                    values.position("name"),
                                    "\"%s\" stands a second time; it is on line %d already"
                                            .formatted(name, first.line()),
                                    "make one entry of the two")
                            .with(first));
            return null;
        }
        return name;
    }

    private static @Nullable String matching(
            SettingValues values, String key, Pattern pattern, String expected) {
        String text = values.text(key);
        if (text != null && !pattern.matcher(text).matches()) {
            values.wrong(
                    key,
                    "\"%s\" as \"%s\", expected %s".formatted(text, key, expected),
                    "correct it, or take the line out");
            return null;
        }
        return text;
    }

    private static Map<String, String> kindWords() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("person", "person");
        kinds.put("organisation", "organisation");
        kinds.put("place", "place");
        kinds.put("organization", "organisation");
        return kinds;
    }

    private static Map<String, Access> accessWords() {
        return words(Access.values(), Access::word);
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }
}
