package newsarchive.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import newsarchive.article.Article;
import newsarchive.edit.RefusedException;
import newsarchive.edit.Where;
import newsarchive.text.Words;
import newsarchive.yaml.YamlText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive tag}: adds, removes and renames tags. */
@Command(
        name = "tag",
        description = {
            "Add, remove or rename a tag of many articles.",
            "",
            "Tags are compared by their words, whatever the case. They are written in the front"
                    + " matter of Markdown, else in the sidecar NAME.yml. \"archive ls --help\" tells"
                    + " of conditions.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  archive tag add ferries --where \"title~ferry\"",
            "  archive tag remove misc",
            "  archive tag rename \"Geneva II\" \"Geneva talks\" --dry-run"
        })
final class TagCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final RootOption root = new RootOption();
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final BulkEdit bulk = new BulkEdit();

    @Parameters(index = "0", paramLabel = "add|remove|rename", description = "What to do.")
    private Deed deed = Deed.ADD;

    @Parameters(
            index = "1..*",
            arity = "1..2",
            paramLabel = "TAG",
            description = "The tag; to rename, the old and the new one.")
    private List<String> tags = List.of();

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description = "Which articles. Default: all; needed to add a tag.")
    private String where = "";

    /** What is done with tags. */
    private enum Deed {
        ADD,
        REMOVE,
        RENAME
    }

    TagCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (tags.size() != (deed == Deed.RENAME ? 2 : 1)) {
            throw CommandFault.usage(
                    deed == Deed.RENAME
                            ? "rename which tag to which?"
                            : "one tag at a time, please",
                    "quote a tag of several words: \"Geneva talks\"");
        }
        if (deed == Deed.ADD && where.isBlank()) {
            throw CommandFault.usage(
                    "which articles get the tag?", "say it: --where \"title~ferry\"");
        }
        try {
            String condition = where;
            if (deed != Deed.ADD) {
                String tagged = "tags=\"" + tags.get(0) + "\"";
                condition = where.isBlank() ? tagged : tagged + " and " + where;
            }
            FoundArticles found = FoundArticles.in(root.folder(terminal), Where.of(condition));
            return bulk.edit(terminal, common, found, "tags", this::written);
        } catch (RefusedException refused) {
            throw CommandFault.usage(Printable.of(refused.getMessage()), refused.hint());
        }
    }

    private String written(Article article) {
        LinkedHashSet<String> after = new LinkedHashSet<>();
        String tag = tags.get(0);
        for (String known : article.metadata().tags()) {
            if (deed == Deed.ADD || !words(known).equals(words(tag))) {
                after.add(known);
            } else if (deed == Deed.RENAME) {
                after.add(tags.get(1));
            }
        }
        boolean there = after.stream().anyMatch(known -> words(known).equals(words(tag)));
        if (deed == Deed.ADD && !there) {
            after.add(tag);
        }
        return after.isEmpty() ? " []" : YamlText.list(new ArrayList<>(after));
    }

    private static List<String> words(String tag) {
        List<String> words = new ArrayList<>();
        Words.each(tag, (word, start, end) -> words.add(word));
        return words;
    }
}
