package newsarchive.parse.frontmatter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsarchive.article.Dateline;
import newsarchive.article.Original;
import newsarchive.article.PublicationDate;
import newsarchive.problem.Problem;
import newsarchive.text.ClosestWord;
import newsarchive.yaml.YamlList;
import newsarchive.yaml.YamlMap;
import newsarchive.yaml.YamlNode;
import newsarchive.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Turns the values of a map into typed fields, noting each that is not what its key wants. */
final class FieldValues {
    private static final String TYPE = "front-matter-type";
    private static final Set<String> TRUE = Set.of("true", "yes", "on", "1", "y");
    private static final Set<String> FALSE = Set.of("false", "no", "off", "0", "n", "");
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#\\\\]+\\S*");
    private static final Pattern SHA256 = Pattern.compile("[0-9A-Fa-f]{64}");
    private static final Pattern TIME =
            Pattern.compile(
                    "[Tt ]\\s*([01]?\\d|2[0-4])([:.][0-5]\\d){0,2}([.,]\\d{1,9})?"
                            + "\\s*([AaPp]\\.?[Mm]\\.?)?"
                            + "\\s*([A-Za-z]{1,5}|[+\u2212-]\\d\\d?:?(\\d\\d)?)?");

    /** Before and after these years a date is more likely a slip of the hand. */
    private static final int EARLIEST = 1450;

    private static final int LATEST = 2100;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final YamlMap map;
    private final List<Problem> problems;

    FieldValues(YamlMap map, List<Problem> problems) {
        this.map = map;
        this.problems = problems;
    }

    @Nullable String text(String key) {
        YamlNode node = map.get(key);
        if (node instanceof YamlScalar scalar) {
            String text = scalar.value().strip();
            return text.isEmpty() || scalar.isNull() ? null : text;
        }
        if (node != null) {
            wrong(
                    node,
                    "\"" + key + "\" is a list or map, expected one text",
                    "write it in one line");
        }
        return null;
    }

    /** A list of texts; one text is a list of one, or is split at commas. */
    List<String> texts(String key, boolean splitAtCommas) {
        Set<String> texts = items(key, splitAtCommas);
        texts.remove("");
        return new ArrayList<>(texts);
    }

    /** A list of paths as they are written; an empty one is for others to refuse. */
    List<String> paths(String key) {
        return new ArrayList<>(items(key, false));
    }

    private Set<String> items(String key, boolean splitAtCommas) {
        YamlNode node = map.get(key);
        Set<String> texts = new LinkedHashSet<>();
        if (node instanceof YamlList list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlScalar scalar) {
                    texts.add(scalar.value().strip());
                } else {
                    wrong(
                            item,
                            "an item of \"" + key + "\" is a list or map, expected a text",
                            "quote it if it holds \": \"");
                }
            }
        } else if (node instanceof YamlScalar) {
            String text = text(key);
            if (text != null) {
                texts.addAll(
                        splitAtCommas ? Arrays.asList(text.split("\\s*[,،]\\s*")) : List.of(text));
            }
        } else if (node != null) {
            wrong(node, "\"" + key + "\" is a map, expected a list", "write [one, two]");
        }
        return texts;
    }

    @Nullable PublicationDate publicationDate(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        PublicationDate date = PublicationDate.parse(withoutTime(text)).orElse(null);
        if (date == null) {
            problems.add(
                    Problem.error(
                            "date-unreadable",
                            map.get(key).position(),
                            key + " \"" + text + "\" " + fault(text),
                            "write YYYY-MM-DD, YYYY-MM or YYYY"));
        } else if (date.year() < EARLIEST || date.year() > LATEST) {
            problems.add(
                    Problem.warning(
                            "date-improbable",
                            map.get(key).position(),
                            key + " \"" + text + "\" is not of a time of newspapers",
                            "look whether a digit is wrong; the date is used as it stands"));
        }
        return date;
    }

    @Nullable LocalDate day(String key) {
        PublicationDate date = publicationDate(key);
        if (date instanceof PublicationDate.Day day) {
            return day.date();
        }
        if (date != null) {
            problems.add(
                    Problem.error(
                            "date-unreadable",
                            map.get(key).position(),
                            key + " \"" + date.iso() + "\" is not a day",
                            "write YYYY-MM-DD"));
        }
        return null;
    }

    /** The written day counts, whatever time and offset stand behind it. */
    private static String withoutTime(String text) {
        return text.length() > 10 && TIME.matcher(text).region(10, text.length()).matches()
                ? text.substring(0, 10)
                : text;
    }

    private static String fault(String text) {
        String[] parts = withoutTime(text).split("-", -1);
        boolean digits =
                parts.length <= 3
                        && Arrays.stream(parts)
                                .allMatch(
                                        p ->
                                                !p.isEmpty()
                                                        && p.chars()
                                                                .allMatch(
                                                                        c -> c >= '0' && c <= '9'));
        if (digits && parts[0].length() == 4 && parts.length > 1 && parts[1].length() == 2) {
            int month = Integer.parseInt(parts[1]);
            if (month < 1 || month > 12) {
                return "has no month " + month;
            }
            if (parts.length == 3 && parts[2].length() == 2) {
                return "has no day " + Integer.parseInt(parts[2]) + " in that month";
            }
        }
        return text.length() > 10 && PublicationDate.parse(text.substring(0, 10)).isPresent()
                ? "has no time \"" + text.substring(10).strip() + "\" that a clock shows"
                : "is not a date";
    }

    /** {@code London}, or a map with place, agency and date. */
    @Nullable Dateline dateline(String key) {
        if (map.get(key) instanceof YamlMap parts) {
            FieldValues values = new FieldValues(parts, problems);
            only(parts, key, List.of("place", "agency", "date"));
            return new Dateline(values.text("place"), values.text("agency"), values.text("date"));
        }
        String place = text(key);
        return place == null ? null : new Dateline(place, null, null);
    }

    /** A map with the file and its SHA-256, which of its articles it is, and its way here. */
    @Nullable Original original(String key) {
        if (!(map.get(key) instanceof YamlMap parts)) {
            if (map.get(key) != null) {
                wrong(
                        map.get(key),
                        "\"" + key + "\" is no map with \"file\" and \"sha256\"",
                        "archive import writes it; leave it as it was written");
            }
            return null;
        }
        only(parts, key, List.of("file", "sha256", "article", "fetched", "addresses"));
        FieldValues values = new FieldValues(parts, problems);
        String file = values.text("file");
        String sha256 = values.text("sha256");
        Integer article = values.number("article");
        if (file == null || sha256 == null || !SHA256.matcher(sha256).matches()) {
            wrong(
                    parts,
                    "\"" + key + "\" names no file with a SHA-256 of 64 hex digits",
                    "archive import writes it; leave it as it was written");
            return null;
        }
        return new Original(
                file,
                sha256.toLowerCase(Locale.ROOT),
                article == null ? 1 : article,
                values.day("fetched"),
                values.texts("addresses", false));
    }

    private void only(YamlMap parts, String key, List<String> known) {
        for (YamlMap.Entry entry : parts.entries()) {
            if (!known.contains(entry.key())) {
                problems.add(
                        Problem.warning(
                                "front-matter-key-unknown",
                                entry.keyPosition(),
                                "unknown key \"" + entry.key() + "\" in \"" + key + "\"",
                                "there are " + String.join(", ", known)));
            }
        }
    }

    @Nullable String webAddress(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        if (!WEB_ADDRESS.matcher(text).matches()) {
            problems.add(
                    Problem.error(
                            "address-unreadable",
                            map.get(key).position(),
                            key + " \"" + text + "\" is not a web address",
                            "write it whole, from https:// on"));
            return null;
        }
        return text;
    }

    @Nullable String language(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        if (!LANGUAGE.matcher(text).matches()) {
            problems.add(
                    Problem.error(
                            "language-unknown",
                            map.get(key).position(),
                            "language \"" + text + "\" is not a language tag",
                            "write for example en, fr, ar or pt-BR"));
            return null;
        }
        return canonicalTag(text);
    }

    /** Language lower case, region upper case, as BCP 47 recommends. */
    private static String canonicalTag(String tag) {
        String[] parts = tag.split("-");
        StringBuilder canonical = new StringBuilder(parts[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            canonical.append('-');
            if (part.length() == 2) {
                canonical.append(part.toUpperCase(Locale.ROOT));
            } else if (part.length() == 4 && Character.isLetter(part.charAt(0))) {
                canonical.append(part.substring(0, 1).toUpperCase(Locale.ROOT));
                canonical.append(part.substring(1).toLowerCase(Locale.ROOT));
            } else {
                canonical.append(part.toLowerCase(Locale.ROOT));
            }
        }
        return canonical.toString();
    }

    <E extends Enum<E>> @Nullable E choice(String key, E[] choices, Function<E, String> word) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        String wanted = text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        for (E choice : choices) {
            if (word.apply(choice).equals(wanted)) {
                return choice;
            }
        }
        List<String> words = Arrays.stream(choices).map(word).toList();
        String closest =
                ClosestWord.to(wanted, words).map(w -> "; did you mean \"" + w + "\"?").orElse("");
        problems.add(
                Problem.error(
                        "front-matter-choice",
                        map.get(key).position(),
                        key + " \"" + text + "\" is none of those there are",
                        "write " + words.stream().collect(Collectors.joining(", ")) + closest));
        return null;
    }

    /** Anything like yes is true, so that no draft slips out; what is unclear is an error. */
    boolean isTrue(String key) {
        YamlNode node = map.get(key);
        if (node == null) {
            return false;
        }
        if (node instanceof YamlScalar scalar) {
            String word = scalar.isNull() ? "" : scalar.value().strip().toLowerCase(Locale.ROOT);
            if (TRUE.contains(word) || FALSE.contains(word)) {
                return TRUE.contains(word);
            }
        }
        wrong(node, "\"" + key + "\" is neither true nor false", "write true or false");
        return true;
    }

    @Nullable Integer number(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        if (text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            wrong(map.get(key), key + " \"" + text + "\" is not a number", "write 1, 2, 3 …");
            return null;
        }
        return Integer.valueOf(text);
    }

    private void wrong(YamlNode node, String message, String hint) {
        problems.add(Problem.error(TYPE, node.position(), message, hint));
    }
}
