package newsarchive.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsarchive.article.Access;
import newsarchive.article.Curation;
import newsarchive.article.Metadata;
import newsarchive.importing.formats.Content;
import newsarchive.importing.formats.FileFormat;
import newsarchive.importing.formats.FoundAddress;
import newsarchive.importing.formats.FoundItem;
import newsarchive.importing.formats.FoundItems;
import newsarchive.importing.web.FetchedPage;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.source.LeftOut;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import newsarchive.text.RelativePath;
import org.commonmark.node.Document;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes of each article in a file of another program a text that the archive reads anyway, with
 * what the file says of it as front matter or sidecar: so there is one way of reading. For one file
 * and one thread.
 */
final class UnfoldFile implements FoundItems {
    private final Path file;
    private final String name;
    private final Path folder;
    private final InputFound input;
    private int articles;
    // what a reference says of the file that it names
    private @Nullable Path stated;

    /** Where to put what a file holds. */
    interface InputFound {
        void text(Found found);

        void address(FoundAddress address, String from);

        /** Whether pages are fetched, so that what has no text here may get one. */
        boolean follows();

        void leftOut(LeftOut item);

        void problem(Problem problem);

        /** Says that a file belongs to an export and is no article by itself. */
        void claimed(Path file);
    }

    /**
     * @param name of the file in messages
     * @param folder an empty one for the texts
     */
    UnfoldFile(Path file, String name, Path folder, InputFound input) {
        this.file = file;
        this.name = name;
        this.folder = folder;
        this.input = input;
    }

    @Override
    public void article(FoundItem item) throws IOException {
        articles++;
        Content content = item.content();
        if (content instanceof Content.Attached attached) {
            attached(item, attached);
        } else if (content instanceof Content.Captured captured) {
            captured(item, captured);
        } else if (content instanceof Content.Fragment fragment) {
            text(item, ".md", FragmentText.markdown(fragment.html(), fragment.base()));
        } else if (content instanceof Content.Paragraphs paragraphs) {
            text(item, ".md", WriteBody.of(document(paragraphs.text())));
        } else if (content instanceof Content.Page page) {
            text(item, ".html", page.html());
        } else if (content instanceof Content.Plain plain) {
            text(item, ".txt", plain.text());
        } else {
            withoutText(item);
        }
    }

    private static Document document(String text) {
        Document document = new Document();
        for (String block : text.replace("\r\n", "\n").split("\n{2,}")) {
            Paragraph paragraph = new Paragraph();
            for (String line : block.split("\n")) {
                if (paragraph.getFirstChild() != null) {
                    paragraph.appendChild(new SoftLineBreak());
                }
                paragraph.appendChild(new Text(line));
            }
            if (!block.isBlank()) {
                document.appendChild(paragraph);
            }
        }
        return document;
    }

    /** What has no text here but an address is fetched, or shown as a link to the original. */
    private void withoutText(FoundItem item) throws IOException {
        Metadata metadata = item.metadata();
        Curation known = item.curation();
        String title = metadata.title() == null ? "" : metadata.title();
        if (metadata.url() == null || known.access() != null) {
            text(item, ".md", "");
        } else if (input.follows() && known.equals(Curation.NONE)) {
            address(new FoundAddress(metadata.url(), title, metadata));
        } else {
            Curation link = Curations.with(known, Access.LINK);
            text(new FoundItem(metadata, link, item.content()), ".md", "");
        }
    }

    private void text(FoundItem item, String ending, String body) throws IOException {
        Path text = folder.resolve(articles + ending);
        // with the mark no charset that a page declares can be taken for this file's
        Files.writeString(text, "\ufeff" + frontMatter(item) + "\n" + body);
        SourceKind kind = SourceKind.of(ending).orElseThrow();
        String label = articles == 1 && !isOfMany() ? name : name + "#" + articles;
        SourceFile source = new SourceFile(label, text, kind, sidecar());
        int number = isOfMany() ? articles : 0;
        input.text(new Found(source, file, fileName(file), number, null, List.of()));
    }

    /** Letters hold one text, which may be several articles; other files hold many texts. */
    private boolean isOfMany() {
        String lower = fileName(file).toLowerCase(Locale.ROOT);
        return !lower.endsWith(".eml") && !lower.endsWith(".pdf");
    }

    private @Nullable Path sidecar() {
        if (stated != null || isOfMany()) {
            return stated;
        }
        String own = fileName(file);
        Path beside = file.resolveSibling(own.substring(0, own.lastIndexOf('.')) + ".yml");
        return Files.isRegularFile(beside) ? beside : null;
    }

    private void captured(FoundItem item, Content.Captured captured) throws IOException {
        FetchedPage page = captured.page();
        Path sent = Files.write(folder.resolve(articles + ".sent"), page.bytes());
        Path text = folder.resolve(articles + ".html");
        Files.write(text, ReadableCopy.of(page.bytes(), page.charset(), page.address()));
        String label = name + "#" + articles;
        input.text(
                new Found(
                        new SourceFile(label, text, SourceKind.SAVED_PAGE, sidecarOf(item)),
                        sent,
                        OriginalName.of(page.address(), "html"),
                        0,
                        captured.fetched(),
                        page.addresses()));
    }

    /** The first file that is there; else the article is known only by what is said of it. */
    private void attached(FoundItem item, Content.Attached attached) throws IOException {
        Path chosen = null;
        for (String path : attached.paths()) {
            Path there = inside(path);
            if (there == null) {
                String title = item.metadata().title();
                input.problem(
                        Problem.warning(
                                "attachment-missing",
                                Position.of(name),
                                "\"%s\" of \"%s\" is not there, or not in the export's own folder"
                                        .formatted(path, title == null ? "?" : title),
                                "export with files, or put it into the folder of "
                                        + fileName(file)));
                continue;
            }
            input.claimed(there);
            chosen = chosen == null ? there : chosen;
        }
        if (chosen == null) {
            withoutText(item);
        } else {
            read(item, chosen);
        }
    }

    private void read(FoundItem item, Path chosen) throws IOException {
        SourceKind kind = SourceKind.of(fileName(chosen)).orElse(null);
        String label = name + "#" + articles;
        if (kind != null) {
            SourceFile source = new SourceFile(label, chosen, kind, sidecarOf(item));
            input.text(new Found(source, chosen, fileName(chosen), 0, null, List.of()));
            return;
        }
        Path within = Files.createDirectory(folder.resolve(articles + ".parts"));
        UnfoldFile attached = new UnfoldFile(chosen, label, within, input);
        attached.stated = sidecarOf(item);
        FileFormat.of(fileName(chosen), new byte[0]).orElseThrow().read(chosen, label, attached);
        if (attached.articles == 0) {
            withoutText(item); // why is among the problems
        }
    }

    /** Null where there is nothing to say. */
    private @Nullable Path sidecarOf(FoundItem item) throws IOException {
        if (item.metadata().equals(Metadata.UNKNOWN) && item.curation().equals(Curation.NONE)) {
            return null;
        }
        String sidecar = WriteFrontMatter.sidecar(item.metadata(), item.curation());
        return Files.writeString(folder.resolve(articles + ".yml"), sidecar);
    }

    /** Nothing outside of the export's folder is looked at: an export may be a stranger's. */
    private @Nullable Path inside(String written) {
        String decoded = RelativePath.decoded(written);
        for (String path : List.of(written, decoded)) {
            try {
                Path own = file.toRealPath().getParent();
                Path there = own.resolve(path).toRealPath();
                if (there.startsWith(own) && Files.isRegularFile(there)) {
                    return there;
                }
            } catch (IOException | InvalidPathException notThere) {
                // the other spelling may be
            }
        }
        return null;
    }

    private static String frontMatter(FoundItem item) {
        return WriteFrontMatter.of(item.metadata(), item.curation(), Map.of(), List.of());
    }

    @Override
    public void address(FoundAddress address) {
        input.address(address, name);
    }

    @Override
    public void leftOut(String item, String reason) {
        input.leftOut(new LeftOut(name + ": " + item, reason));
    }

    @Override
    public void problem(Problem problem) {
        input.problem(problem);
    }

    private static String fileName(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }
}
