package newsarchive.importing.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsarchive.article.PublicationDate;
import newsarchive.parse.savedpage.Json;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON: a library of references (CSL-JSON 1.0.2), a feed (JSON Feed 1.1), or the JSON Lines
 * that {@code archive export} writes.
 */
final class ReadJson {
    private final FoundItems found;

    private ReadJson(FoundItems found) {
        this.found = found;
    }

    static void read(String text, String name, FoundItems found) throws IOException {
        List<String> faults = new ArrayList<>();
        List<Json> roots = Json.readAll(text, faults::add);
        for (String fault : faults) {
            found.problem(
                    Problem.error(
                            "import-file-broken",
                            Position.of(name),
                            "no JSON that can be read: " + fault,
                            "what stands before was read; export it again"));
        }
        if (!new ReadJson(found).read(roots) && faults.isEmpty()) {
            found.problem(
                    Problem.error(
                            "file-kind-unknown",
                            Position.of(name),
                            "JSON that is no CSL-JSON, JSON Feed or export of archive",
                            "see docs/articles/importing.md for what can be imported"));
        }
    }

    private boolean read(List<Json> roots) throws IOException {
        boolean known = false;
        for (Json root : roots) {
            String version = root.isArray() ? null : root.get("version").text();
            if (version != null && version.contains("jsonfeed.org")) {
                feed(root);
                known = true;
                continue;
            }
            for (Json item : root.items()) {
                known |= item(item);
            }
        }
        return known;
    }

    private boolean item(Json item) throws IOException {
        if (!item.get("source_file").items().isEmpty()) {
            found.article(ArchiveFields.item(name -> item.get(name).text(), n -> texts(item, n)));
            return true;
        }
        if (item.get("type").text() == null || item.get("id").text() == null) {
            return false;
        }
        reference(item);
        return true;
    }

    private static List<String> texts(Json item, String name) {
        List<String> texts = new ArrayList<>();
        for (Json one : item.get(name).items()) {
            String text = one.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private void reference(Json item) throws IOException {
        ItemFields fields = new ItemFields();
        fields.title(item.get("title").text());
        for (Json name : item.get("author").items()) {
            fields.author(name(name));
        }
        fields.publisher(item.get("container-title").text());
        fields.publisher(item.get("publisher").text());
        Json issued = item.get("issued");
        fields.date(dateParts(issued.get("date-parts")));
        fields.date(issued.get("raw").text());
        fields.date(issued.get("literal").text());
        String address = item.get("URL").text();
        // an archive without the original's address writes that of its own page twice
        fields.url(
                address != null && address.equals(item.get("archive_location").text())
                        ? null
                        : address);
        fields.language(item.get("language").text());
        fields.summary(item.get("abstract").text());
        fields.section(item.get("section").text());
        String words = item.get("keyword").text();
        if (words != null) {
            ItemFields.parted(words, ",").forEach(fields::tag);
        }
        found.article(new FoundItem(fields.build(), new Content.None()));
    }

    private static @Nullable String name(Json name) {
        String literal = name.get("literal").text();
        if (literal != null) {
            return literal;
        }
        List<String> words = new ArrayList<>();
        for (String part :
                List.of(
                        "given",
                        "dropping-particle",
                        "non-dropping-particle",
                        "family",
                        "suffix")) {
            String text = name.get(part).text();
            if (text != null && !text.isBlank()) {
                words.add(text.strip());
            }
        }
        return words.isEmpty() ? null : String.join(" ", words);
    }

    /** {@code [[2016, 2, 17]]}; of a span of days the first. */
    private static @Nullable PublicationDate dateParts(Json parts) {
        if (parts.items().isEmpty()) {
            return null;
        }
        List<Integer> numbers = new ArrayList<>();
        for (Json part : parts.items().get(0).items()) {
            String text = part.text();
            boolean number = text != null && text.length() <= 4 && text.matches("[0-9]+");
            if (!number) {
                break;
            }
            numbers.add(Integer.valueOf(text));
        }
        return switch (numbers.size()) {
            case 0 -> null;
            case 1 -> PublicationDate.ofYear(numbers.get(0)).orElse(null);
            case 2 -> PublicationDate.ofMonth(numbers.get(0), numbers.get(1)).orElse(null);
            default ->
                    PublicationDate.ofDay(numbers.get(0), numbers.get(1), numbers.get(2))
                            .orElse(null);
        };
    }

    private void feed(Json feed) throws IOException {
        for (Json item : feed.get("items").items()) {
            ItemFields fields = new ItemFields();
            fields.title(item.get("title").text());
            fields.url(item.get("url").text());
            fields.date(item.get("date_published").text());
            for (Json author : item.get("authors").items()) {
                fields.author(author.get("name").text());
            }
            fields.author(item.get("author").get("name").text());
            texts(item, "tags").forEach(fields::tag);
            fields.language(item.get("language").text());
            fields.language(feed.get("language").text());
            fields.publisher(feed.get("title").text());
            String html = item.get("content_html").text();
            String text = item.get("content_text").text();
            String title = fields.title() == null ? "" : fields.title();
            if (html != null && WholeText.isIn(html, true)) {
                found.article(FoundItem.withText(fields.build(), html));
            } else if (text != null && WholeText.isIn(text.replace("<", "&lt;"), true)) {
                found.article(new FoundItem(fields.build(), new Content.Paragraphs(text)));
            } else if (fields.url() != null) {
                found.address(new FoundAddress(fields.url(), title, fields.build()));
            } else {
                found.leftOut("an entry", "has neither a text nor an address");
            }
        }
    }
}
