package newsarchive.importing;

import java.util.List;
import java.util.Map;
import newsarchive.article.Curation;
import newsarchive.article.Dateline;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Original;
import newsarchive.problem.Problem;
import newsarchive.problem.Severity;
import newsarchive.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * Writes all that is known of an article as front matter, in the order of the guide. What was not
 * found stands as a comment where the curator may fill it in, and a doubt stands above. For one
 * article.
 */
final class WriteFrontMatter {
    /** How the codes of doubts begin that front matter settles. */
    private static final List<String> FIELDS =
            List.of(
                    "headline-",
                    "deck-",
                    "byline-",
                    "date-",
                    "dateline-",
                    "publisher-",
                    "url-",
                    "language-",
                    "section-",
                    "tags-",
                    "bio-");

    private final StringBuilder yaml = new StringBuilder();

    private WriteFrontMatter() {}

    /**
     * Front matter between its two rules.
     *
     * @param evidence where the fields were read; a language that only archive.yml states is left
     *     to it
     * @param doubts of the reader; those about fields are told
     */
    static String of(
            Metadata metadata,
            Curation curation,
            Map<String, Evidence> evidence,
            List<Problem> doubts) {
        WriteFrontMatter writer = new WriteFrontMatter();
        writer.yaml.append("---\n");
        writer.doubts(doubts);
        writer.metadata(metadata, evidence);
        writer.life(curation);
        writer.relations(curation);
        return writer.yaml.append("---\n").toString();
    }

    /** The same as the text of a sidecar. */
    static String sidecar(Metadata metadata, Curation curation) {
        WriteFrontMatter writer = new WriteFrontMatter();
        writer.metadata(metadata, Map.of());
        writer.life(curation);
        writer.relations(curation);
        return writer.yaml.toString();
    }

    private void doubts(List<Problem> doubts) {
        for (Problem doubt : doubts) {
            boolean settled = FIELDS.stream().anyMatch(field -> doubt.code().startsWith(field));
            if (settled && doubt.severity() == Severity.WARNING) {
                comment("doubtful: " + doubt.message());
                doubt.hint().lines().forEach(line -> comment("  " + line));
            }
        }
    }

    private void comment(String text) {
        yaml.append("# ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            yaml.append(Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c);
        }
        yaml.append('\n');
    }

    private void metadata(Metadata metadata, Map<String, Evidence> evidence) {
        text("title", metadata.title(), "");
        text("deck", metadata.deck(), null);
        list("authors", metadata.authors(), "");
        text(
                "date",
                metadata.date() == null ? null : metadata.date().iso(),
                " YYYY-MM-DD, YYYY-MM or YYYY");
        dateline(metadata.dateline());
        text("publisher", metadata.publisher(), "");
        text("url", metadata.url(), "");
        text("archived-url", metadata.archivedUrl(), null);
        Evidence language = evidence.get("language");
        boolean ofArchive = language != null && language.where().equals("archive.yml");
        text("language", ofArchive ? null : metadata.language(), null);
        text("kind", metadata.kind() == null ? null : metadata.kind().word(), null);
        text("section", metadata.section(), null);
        list("tags", metadata.tags(), "");
        text("summary", metadata.summary(), null);
        text("bio", metadata.bio(), null);
    }

    private void life(Curation curation) {
        text("added", string(curation.added()), null);
        text("modified", string(curation.modified()), null);
        if (curation.draft()) {
            yaml.append("draft: true\n");
        }
        text("slug", curation.slug(), null);
        list("aliases", curation.aliases(), null);
        text("access", curation.access() == null ? null : curation.access().word(), null);
        text("embargo", string(curation.embargo()), null);
        text("rights", curation.rights(), null);
    }

    private void relations(Curation curation) {
        text("canonical", curation.canonical(), null);
        if (curation.part() != null) {
            yaml.append("part: ").append(curation.part()).append('\n');
        }
        text("series", curation.series(), null);
        list("responds-to", curation.respondsTo(), null);
        list("corrects", curation.corrects(), null);
        text("translation-of", curation.translationOf(), null);
        text("story", curation.story(), null);
        list("keep", curation.keep(), null);
        text("note", curation.note(), null);
        original(curation.original());
    }

    private void original(@Nullable Original original) {
        if (original == null) {
            return;
        }
        yaml.append("original:\n  file: ").append(YamlText.of(original.file()));
        yaml.append("\n  sha256: ").append(YamlText.quoted(original.sha256())).append('\n');
        if (original.article() > 1) {
            yaml.append("  article: ").append(original.article()).append('\n');
        }
        if (original.fetched() != null) {
            yaml.append("  fetched: ").append(original.fetched()).append('\n');
        }
        if (!original.addresses().isEmpty()) {
            yaml.append("  addresses:\n");
            original.addresses()
                    .forEach(url -> yaml.append("    - ").append(YamlText.of(url)).append('\n'));
        }
    }

    private void dateline(@Nullable Dateline dateline) {
        if (dateline == null) {
            return;
        }
        yaml.append("dateline:\n");
        text("  place", dateline.place(), null);
        text("  agency", dateline.agency(), null);
        text("  date", dateline.date(), null);
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /**
     * A key with its value.
     *
     * @param asked how an unknown one is asked for behind its key; null leaves it out
     */
    private void text(String key, @Nullable String value, @Nullable String asked) {
        if (value != null) {
            boolean date = key.equals("date") || key.equals("added") || key.equals("embargo");
            String written = date || key.equals("modified") ? value : YamlText.of(value);
            yaml.append(key).append(": ").append(written).append('\n');
        } else if (asked != null) {
            yaml.append("# ").append(key).append(':').append(asked).append('\n');
        }
    }

    private void list(String key, List<String> values, @Nullable String asked) {
        if (!values.isEmpty()) {
            yaml.append(key).append(':').append(YamlText.list(values)).append('\n');
        } else if (asked != null) {
            yaml.append("# ").append(key).append(":\n");
        }
    }
}
