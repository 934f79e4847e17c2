package newsarchive.importing.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.article.PublicationDate;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads BibTeX and BibLaTeX, with the {@code file} field that Zotero and JabRef write. */
final class ReadBibtex {
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private ReadBibtex() {}

    static void read(String text, String name, FoundItems found) throws IOException {
        BibtexEntries read = BibtexEntries.of(text);
        if (read.brokenLine() > 0) {
            found.problem(
                    Problem.warning(
                            "import-file-broken",
                            Position.of(name, read.brokenLine()),
                            "an entry that does not end, or has a field without a value",
                            "it was read as far as it goes; look for a brace that is missing"));
        }
        for (BibtexEntries.Entry entry : read.entries()) {
            found.article(item(entry.fields()));
        }
        if (read.entries().isEmpty()) {
            found.problem(
                    Problem.error(
                            "import-file-broken",
                            Position.of(name),
                            "no entry of BibTeX, which begins with \"@\"",
                            "export it again as BibTeX"));
        }
    }

    private static FoundItem item(Map<String, String> entry) {
        ItemFields fields = new ItemFields();
        fields.title(plain(entry, "title"));
        for (String name : ItemFields.parted(entry.getOrDefault("author", ""), " and ")) {
            fields.author(author(name));
        }
        for (String key :
                List.of("journaltitle", "journal", "booktitle", "publisher", "organization")) {
            fields.publisher(plain(entry, key));
        }
        fields.date(date(entry));
        fields.url(address(entry.getOrDefault("url", "")));
        for (String key : List.of("langid", "language")) {
            fields.language(plain(entry, key));
        }
        String words = plain(entry, "keywords");
        if (words != null) {
            String sign = words.indexOf(';') >= 0 ? ";" : ",";
            ItemFields.parted(words, sign).forEach(fields::tag);
        }
        fields.summary(plain(entry, "abstract"));
        return new FoundItem(fields.build(), ItemFiles.of(files(entry.getOrDefault("file", ""))));
    }

    /** A name in braces is one of a house and stays as it is. */
    private static String author(String name) {
        boolean house = name.startsWith("{") && name.indexOf('}') == name.length() - 1;
        String plain = TexText.plain(name);
        return house ? plain : InvertedName.natural(plain);
    }

    private static @Nullable String plain(Map<String, String> entry, String key) {
        String value = entry.get(key);
        return value == null ? null : TexText.plain(value).replace("<", "&lt;");
    }

    private static String address(String value) {
        String bare = value.strip();
        if (bare.startsWith("\\url{") && bare.endsWith("}")) {
            bare = bare.substring(5, bare.length() - 1);
        }
        return bare.replace("\\_", "_").replace("\\%", "%").replace("\\&", "&").replace("\\#", "#");
    }

    /** BibLaTeX has {@code date}, BibTeX a year, a month by name or number, and a day at times. */
    private static @Nullable PublicationDate date(Map<String, String> entry) {
        String whole = entry.getOrDefault("date", "").strip();
        int slash = whole.indexOf('/'); // a span: its first day
        PublicationDate date =
                PublicationDate.parse(slash < 0 ? whole : whole.substring(0, slash)).orElse(null);
        int year = number(entry.get("year"));
        if (date != null || year < 0) {
            return date;
        }
        int month = -1;
        int day = number(entry.get("day"));
        // a month may hold the day: {feb 17}, feb # "~17"
        for (String word : entry.getOrDefault("month", "").split("[\\s~.,]+")) {
            int known = number(word);
            if (known > 0 && month < 0) {
                month = known;
            } else if (known > 0 && day < 0) {
                day = known;
            }
        }
        if (month <= 0) {
            return PublicationDate.ofYear(year).orElse(null);
        }
        return day < 0
                ? PublicationDate.ofMonth(year, month).orElse(null)
                : PublicationDate.ofDay(year, month, day).orElse(null);
    }

    private static int number(@Nullable String value) {
        String digits = value == null ? "" : value.strip();
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= 4
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : month(digits.toLowerCase(Locale.ROOT));
    }

    /** The name of a month in full or its first three letters; -1 for any other word. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size() && word.length() >= 3; i++) {
            if (MONTHS.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@code Label:path:type;Label:path:type}, with backslashes before signs that are meant. */
    private static List<String> files(String value) {
        List<String> files = new ArrayList<>();
        for (String one : split(value, ';')) {
            List<String> parts = split(one, ':');
            String path = parts.size() >= 3 ? parts.get(parts.size() - 2) : parts.get(0);
            if (!path.isBlank()) {
                files.add(path.strip());
            }
        }
        return files;
    }

    /** Splits at a sign that no backslash precedes; takes the backslashes away at the last. */
    private static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                part.append(sign == ':' ? "" : "\\").append(text.charAt(i));
            } else if (c == sign) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
