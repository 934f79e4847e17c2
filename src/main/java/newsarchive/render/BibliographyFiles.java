package newsarchive.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.PublicationDate;
import newsarchive.page.CitationFacts;
import newsarchive.text.SnapshotDay;
import org.jspecify.annotations.Nullable;

/** Writes an article's data in the formats of bibliography programs. */
final class BibliographyFiles {
    private static final List<String> BIBTEX_MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private BibliographyFiles() {}

    /** An {@code @article} entry whose journal is the newspaper. */
    static String bibtex(CitationFacts facts) {
        StringBuilder entry = new StringBuilder(512);
        entry.append("@article{").append(facts.key());
        List<String> authors =
                facts.authors().stream().map(name -> CitedName.of(name).inverted()).toList();
        field(entry, "author", authors.isEmpty() ? null : String.join(" and ", authors));
        // the inner braces keep the headline's capitals
        entry.append(",\n  title = {{").append(texText(facts.title())).append("}}");
        field(entry, "journal", facts.publisher());
        PublicationDate date = facts.date();
        if (date != null) {
            field(entry, "year", Integer.toString(date.year()));
            if (date.month() > 0) {
                entry.append(",\n  month = ").append(BIBTEX_MONTHS.get(date.month() - 1));
            }
            field(entry, "day", date.day() == 0 ? null : Integer.toString(date.day()));
        }
        // addresses stand as they are: bibliography styles set them verbatim
        if (facts.url() != null) {
            entry.append(",\n  url = {").append(facts.url()).append('}');
        }
        field(entry, "language", facts.language());
        field(entry, "keywords", facts.tags().isEmpty() ? null : String.join(", ", facts.tags()));
        field(entry, "note", "Via " + viaText(facts));
        return entry.append("\n}\n").toString();
    }

    /** RIS, type NEWS; lines end with CR LF as its description asks. */
    static String ris(CitationFacts facts) {
        StringBuilder record = new StringBuilder(512);
        tag(record, "TY", "NEWS");
        facts.authors().forEach(name -> tag(record, "AU", CitedName.of(name).inverted()));
        tag(record, "TI", facts.title());
        tag(record, "T2", facts.publisher());
        PublicationDate date = facts.date();
        if (date != null) {
            tag(record, "PY", Integer.toString(date.year()));
            tag(record, "DA", risDate(date));
        }
        tag(record, "UR", facts.url() == null ? facts.pageUrl() : facts.url());
        tag(record, "L2", facts.pageUrl());
        tag(record, "LA", facts.language());
        facts.tags().forEach(word -> tag(record, "KW", word));
        tag(record, "DB", facts.archive());
        tag(record, "ER", "");
        return record.toString();
    }

    /** CSL-JSON, a list of one {@code article-newspaper}. */
    static String cslJson(CitationFacts facts) {
        return JsonText.of(List.of(cslItem(facts)));
    }

    /** An {@code article-newspaper} of CSL-JSON as a value. */
    static Map<String, @Nullable Object> cslItem(CitationFacts facts) {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("id", facts.key());
        item.put("type", "article-newspaper");
        item.put("title", facts.title());
        List<Map<String, String>> authors =
                facts.authors().stream().map(BibliographyFiles::cslName).toList();
        item.put("author", authors.isEmpty() ? null : authors);
        item.put("container-title", facts.publisher());
        item.put(
                "issued",
                facts.date() == null
                        ? null
                        : Map.of("date-parts", List.of(dateParts(facts.date()))));
        item.put("URL", facts.url() == null ? facts.pageUrl() : facts.url());
        item.put("language", facts.language());
        item.put("archive", facts.archive());
        item.put("archive_location", facts.pageUrl());
        item.put("keyword", facts.tags().isEmpty() ? null : String.join(", ", facts.tags()));
        return item;
    }

    /** Wikipedia's {@code cite news}; the archive-url only where its day is known. */
    static String wikipedia(CitationFacts facts) {
        StringBuilder template = new StringBuilder("{{cite news");
        int number = 1;
        for (String author : facts.authors()) {
            CitedName name = CitedName.of(author);
            if (name.given() == null) {
                parameter(template, "author" + number, name.family());
            } else {
                parameter(template, "last" + number, name.family());
                parameter(template, "first" + number, name.given());
            }
            number++;
        }
        parameter(template, "title", facts.title());
        parameter(template, "work", facts.publisher());
        PublicationDate date = facts.date();
        parameter(template, "date", date == null ? null : CitationStyles.plainDate(date));
        parameter(template, "url", facts.url() == null ? facts.pageUrl() : facts.url());
        String archiveDay = SnapshotDay.of(facts.archivedUrl());
        if (archiveDay != null) {
            parameter(template, "archive-url", facts.archivedUrl());
            parameter(template, "archive-date", archiveDay);
        }
        String language = facts.language();
        parameter(template, "language", "en".equals(language) ? null : language);
        parameter(template, "via", facts.archive());
        return template.append("}}").toString();
    }

    private static String viaText(CitationFacts facts) {
        return facts.pageUrl() == null
                ? facts.archive()
                : facts.archive() + ", \\url{" + facts.pageUrl() + "}";
    }

    private static void field(StringBuilder entry, String name, @Nullable String value) {
        if (value != null) {
            entry.append(",\n  ").append(name).append(" = {");
            entry.append(value.contains("\\url{") ? value : texText(value)).append('}');
        }
    }

    /** Text with the signs escaped that mean something to TeX. */
    private static String texText(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '{', '}', '%', '&', '$', '#', '_' -> safe.append('\\').append(c);
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    private static void tag(StringBuilder record, String tag, @Nullable String value) {
        if (value != null) {
            String line = value.replace('\n', ' ').replace('\r', ' ');
            record.append(tag).append("  - ").append(line).append("\r\n");
        }
    }

    private static String risDate(PublicationDate date) {
        String[] parts = date.iso().split("-", -1);
        String month = parts.length > 1 ? parts[1] : "";
        String day = parts.length > 2 ? parts[2] : "";
        return parts[0] + "/" + month + "/" + day + "/";
    }

    private static Map<String, String> cslName(String author) {
        CitedName name = CitedName.of(author);
        Map<String, String> parts = new LinkedHashMap<>();
        if (name.given() == null) {
            parts.put("literal", name.family());
        } else {
            parts.put("family", name.family());
            parts.put("given", name.given());
        }
        return parts;
    }

    private static List<Integer> dateParts(PublicationDate date) {
        List<Integer> parts = new ArrayList<>(List.of(date.year()));
        if (date.month() > 0) {
            parts.add(date.month());
        }
        if (date.day() > 0) {
            parts.add(date.day());
        }
        return parts;
    }

    /** A pipe or a closing brace would end the parameter. */
    private static void parameter(StringBuilder template, String name, @Nullable String value) {
        if (value != null) {
            String safe = value.replace("}}", "&#125;&#125;").replace("|", "{{!}}");
            template.append(" |").append(name).append('=').append(safe);
        }
    }
}
