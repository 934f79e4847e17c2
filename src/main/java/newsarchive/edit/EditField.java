package newsarchive.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newsarchive.article.Article;
import newsarchive.build.ReadFile;
import newsarchive.parse.frontmatter.FrontMatter;
import newsarchive.parse.frontmatter.FrontMatterBlock;
import newsarchive.parse.frontmatter.FrontMatterReader;
import newsarchive.problem.Problem;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import newsarchive.text.ClosestWord;
import newsarchive.yaml.YamlReader;
import newsarchive.yaml.YamlText;

/**
 * Sets a field of articles where the curator would write it: in the front matter of Markdown, in
 * that of a clipping that has some, else in the sidecar, so that the original stays as it is. What
 * was edited is read again before it is written. Stateless.
 */
public final class EditField {
    private static final List<String> LISTS =
            List.of("authors", "tags", "aliases", "responds-to", "corrects", "keep");

    private EditField() {}

    /**
     * A file as it is and as it would be.
     *
     * @param before empty where there is no such file yet
     */
    public record Edit(Path file, String before, String after) {
        /** Whether there is anything to write. */
        public boolean changes() {
            return !before.equals(after);
        }
    }

    /** A file that cannot be edited, and why. */
    public record Left(String file, String reason) {}

    /**
     * What stands behind a key's colon for these values; nothing for none.
     *
     * @throws RefusedException when there is no such key, or it cannot hold them
     */
    public static String written(String key, List<String> values) throws RefusedException {
        if (!FrontMatterReader.KEYS.contains(key)
                || List.of("dateline", "original").contains(key)) {
            throw new RefusedException(
                    "\"" + key + "\" is no field that can be set",
                    ClosestWord.to(key, FrontMatterReader.KEYS)
                                    .map("did you mean \"%s\"? "::formatted)
                                    .orElse("")
                            + "there are "
                            + String.join(", ", FrontMatterReader.KEYS));
        }
        if (values.isEmpty()) {
            return "";
        }
        String value = values.get(0);
        boolean plain =
                Arrays.asList("date", "added", "modified", "embargo", "draft", "part")
                        .contains(key);
        String written =
                LISTS.contains(key)
                        ? YamlText.list(values)
                        : " " + (plain ? value : YamlText.of(value));
        FrontMatter read = FrontMatterReader.read(key + ":" + written + "\n", "", "", 1);
        if (!read.problems().isEmpty()) {
            Problem first = read.problems().get(0);
            throw new RefusedException(first.message(), first.hint());
        }
        return written;
    }

    /**
     * The edit of one file that sets {@code key}; empty where the file must be left, told to {@code
     * left}.
     *
     * @param value what stands behind the key's colon for an article
     */
    public static Optional<Edit> of(
            ReadFile read, String key, Function<Article, String> value, List<Left> left)
            throws IOException {
        SourceFile file = read.file();
        if (read.articles().size() != 1) {
            left.add(
                    new Left(
                            file.name(),
                            "holds several articles; write its sidecar by hand, under articles:"));
            return Optional.empty();
        }
        Article article = read.articles().get(0).article();
        String own = Files.readString(file.location(), StandardCharsets.ISO_8859_1);
        boolean hasFront = own.startsWith("---\n") || own.startsWith("---\r\n");
        boolean inFile = file.kind() == SourceKind.MARKDOWN || (hasFront && file.sidecar() == null);
        if (!inFile) {
            return sound(sidecar(file, key, value.apply(article)), Edit::after, left);
        }
        if (!article.provenance().charset().equals("UTF-8")) {
            left.add(new Left(file.name(), "is not in UTF-8 and would have to be converted"));
            return Optional.empty();
        }
        return sound(
                frontMatter(file.location(), key, value.apply(article)),
                edit -> String.valueOf(FrontMatterBlock.cut(bare(edit.after()), "").yaml()),
                left);
    }

    /** Reads what was edited: YAML that was odd before must not be made worse. */
    private static Optional<Edit> sound(Edit edit, Function<Edit, String> yaml, List<Left> left) {
        for (Problem problem : YamlReader.read(lf(yaml.apply(edit)), "", 1).problems()) {
            if (problem.isError()) {
                left.add(
                        new Left(
                                String.valueOf(edit.file().getFileName()),
                                "its YAML cannot be read: " + problem.message()));
                return Optional.empty();
            }
        }
        return Optional.of(edit);
    }

    private static String bare(String text) {
        String lines = lf(text);
        return lines.startsWith("\ufeff") ? lines.substring(1) : lines;
    }

    private static Edit sidecar(SourceFile file, String key, String written) throws IOException {
        Path sidecar = file.sidecar();
        if (sidecar == null) {
            String name = file.location().getFileName().toString();
            sidecar =
                    file.location()
                            .resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".yml");
        }
        String before =
                Files.exists(sidecar) ? Files.readString(sidecar, StandardCharsets.UTF_8) : "";
        return new Edit(
                sidecar, before, withLineEnds(EditYaml.set(lf(before), key, written), before));
    }

    private static Edit frontMatter(Path file, String key, String written) throws IOException {
        String before = Files.readString(file, StandardCharsets.UTF_8);
        String text = lf(before);
        String mark = text.startsWith("\ufeff") ? "\ufeff" : "";
        String bare = text.substring(mark.length());
        int from = bare.startsWith("---\n") ? 4 : -1;
        int to = from < 0 ? -1 : closing(bare, from);
        String after =
                to < 0
                        ? mark + "---\n" + EditYaml.set("", key, written) + "---\n\n" + bare
                        : mark
                                + "---\n"
                                + EditYaml.set(bare.substring(from, to), key, written)
                                + bare.substring(to);
        return new Edit(file, before, withLineEnds(after, before));
    }

    private static int closing(String text, int from) {
        for (int at = from; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return at;
            }
            if (end < 0) {
                return -1;
            }
            at = end + 1;
        }
        return -1;
    }

    private static String lf(String text) {
        return text.replace("\r\n", "\n");
    }

    private static String withLineEnds(String text, String as) {
        return as.contains("\r\n") ? text.replace("\n", "\r\n") : text;
    }

    /** Writes an edit: whole or not at all. */
    public static void write(Edit edit) throws IOException {
        Path part = edit.file().resolveSibling("." + edit.file().getFileName() + ".part");
        Files.writeString(part, edit.after(), StandardCharsets.UTF_8);
        try {
            Files.move(
                    part,
                    edit.file(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(part, edit.file(), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
