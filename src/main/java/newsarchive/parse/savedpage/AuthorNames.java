package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import newsarchive.parse.Byline;
import newsarchive.parse.BylineReader;
import newsarchive.parse.PersonName;
import org.jspecify.annotations.Nullable;

/** Makes persons' names of what the sources of a page give as authors. */
final class AuthorNames {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;|•·、]\\s*|\\s+(?:and|und|et|y|e|&|en|og|och|with)\\s+");
    private static final Set<String> NOBODY =
            Set.of(
                    "admin",
                    "administrator",
                    "editor",
                    "author",
                    "webmaster",
                    "guest",
                    "user",
                    "unknown",
                    "null",
                    "undefined",
                    "none",
                    "na",
                    "rootadmin",
                    "wpadmin");

    private AuthorNames() {}

    /** The names in order, each once; empty where none is named. */
    static List<String> of(List<String> written, @Nullable String language) {
        List<String> names = new ArrayList<>();
        for (String one : written) {
            for (String name : names(one.strip(), language)) {
                boolean known = false;
                for (String taken : names) {
                    known |= BodyFinder.plain(taken).equals(BodyFinder.plain(name));
                }
                if (!known) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<String> names(String text, @Nullable String language) {
        if (text.isEmpty() || text.length() > 300 || address(text)) {
            return List.of();
        }
        String plain = BodyFinder.plain(text);
        if (plain.isEmpty() || NOBODY.contains(plain)) {
            return List.of();
        }
        if (PersonName.confidence(text) >= 0.8) {
            return List.of(PersonName.withoutTitles(text));
        }
        Byline byline = BylineReader.read(text, language).orElse(null);
        if (byline != null && !byline.authors().isEmpty()) {
            return byline.authors();
        }
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            String name = withoutBy(part.strip());
            if (!name.isEmpty() && !address(name)) {
                names.add(PersonName.withoutTitles(name));
            }
        }
        return names;
    }

    private static String withoutBy(String part) {
        String low = part.toLowerCase(Locale.ROOT);
        for (String by : List.of("written by ", "by ", "von ", "par ", "por ", "door ", "di ")) {
            if (low.startsWith(by)) {
                return part.substring(by.length()).strip();
            }
        }
        return part;
    }

    private static boolean address(String text) {
        return text.startsWith("http")
                || text.startsWith("/")
                || text.startsWith("@")
                || text.contains("://")
                || text.contains("www.");
    }

    /** Whether at least one of them has the shape of a person's name. */
    static boolean persons(List<String> names) {
        return names.stream().anyMatch(PersonName::looksLike);
    }
}
