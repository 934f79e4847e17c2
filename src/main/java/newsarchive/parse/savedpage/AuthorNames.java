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

    private static final List<String> BY =
            List.of(
                    "written by ",
                    "posted by ",
                    "by ",
                    "von ",
                    "par ",
                    "por ",
                    "door ",
                    "di ",
                    "von: ",
                    "by: ",
                    "author: ",
                    "autor: ",
                    "text: ");
    private static final List<String> OTHERS =
            List.of(
                    "updated by ",
                    "edited by ",
                    "reviewed by ",
                    "fact checked by ",
                    "fact-checked by ",
                    "photo by ",
                    "photos by ",
                    "photography by ",
                    "medically reviewed ",
                    "translated by ",
                    "illustrated by ");
    private static final List<String> TRADES =
            List.of("フォロー", "기자", "특파원", "記者", "记者", "編集委員", "Follow");
    private static final List<String> STAFF =
            List.of(
                    " staff",
                    " team",
                    " editors",
                    " editor",
                    " desk",
                    " newsroom",
                    " admin",
                    " editorial board",
                    " redaktion",
                    " rédaction",
                    " redacción",
                    " redazione",
                    " redactie",
                    " contributor",
                    " contributors",
                    " news",
                    " online");
    private static final List<String> HOUSE_SIGNS =
            List.of("新聞", "新闻", "日報", "日报", "社", "部", "網", "网", "일보", "신문", "뉴스", "通信");

    private AuthorNames() {}

    /** The names in order, each once; empty where none is named. */
    static List<String> of(List<String> written, @Nullable String language) {
        List<String> names = new ArrayList<>();
        for (String one : written) {
            for (String name : names(one.strip(), language)) {
                if (!known(name, names)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Whether it is one of the names, by itself or with words of the page behind it. */
    private static boolean known(String name, List<String> names) {
        String plain = BodyFinder.plain(name);
        for (String taken : names) {
            String other = BodyFinder.plain(taken);
            boolean two = taken.indexOf(' ') > 0;
            if (plain.equals(other) || (two && plain.startsWith(other))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(String written, @Nullable String language) {
        String text = withoutTrade(withoutBy(written));
        if (text.isEmpty() || text.length() > 300 || address(text) || other(text)) {
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
        for (String by : BY) {
            if (low.startsWith(by)) {
                return part.substring(by.length()).strip();
            }
        }
        return part;
    }

    /** Those who did something else than write: {@code Updated by Jon Example}. */
    private static boolean other(String part) {
        String low = part.toLowerCase(Locale.ROOT);
        for (String did : OTHERS) {
            if (low.startsWith(did)) {
                return true;
            }
        }
        return false;
    }

    /** Korean and Japanese write <i>reporter</i> behind a name, pages a button that follows him. */
    private static String withoutTrade(String part) {
        String name = part;
        for (String trade : TRADES) {
            if (name.endsWith(trade) && name.length() > trade.length()) {
                name = name.substring(0, name.length() - trade.length()).strip();
            }
        }
        return name;
    }

    private static boolean address(String text) {
        return text.startsWith("http")
                || text.startsWith("/")
                || text.startsWith("@")
                || text.contains("://")
                || text.contains("www.")
                || (text.indexOf(' ') < 0 && text.indexOf('.') < text.lastIndexOf('.'));
    }

    /** Whether the words name a group of people: {@code Example Staff}. */
    static boolean staff(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        for (String word : STAFF) {
            if (low.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least one of them has the shape of a person's name. */
    static boolean persons(List<String> names) {
        return names.stream().anyMatch(name -> PersonName.looksLike(name) || ideographs(name));
    }

    /** A full name in Chinese, Japanese or Korean signs: two to five, and no sign of a house. */
    private static boolean ideographs(String name) {
        int signs = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Letters.mass(c) == 3) {
                signs++;
            } else if (c != ' ' && c != '\u3000') {
                return false;
            }
        }
        return signs >= 2 && signs <= 5 && HOUSE_SIGNS.stream().noneMatch(name::endsWith);
    }
}
