package newsarchive.parse.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Removal;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.image.attributes.ImageAttributesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads a Markdown article: CommonMark with tables, strikethrough, footnotes and image attributes;
 * {@code body} makes links of bare addresses in articles of all kinds. A heading of level 1 at the
 * very start is the headline. Safe for many threads.
 */
public final class MarkdownReader {
    private static final int DEEPEST_NESTING = 100;
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.create(),
                    ImageAttributesExtension.create());

    private final Parser parser =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(DEEPEST_NESTING)
                    .build();

    /**
     * Reads one article.
     *
     * @param text the file with its front matter's lines emptied, so that lines count over the
     *     whole file; lines end with LF
     */
    public ParsedArticle read(String text, Reading reading) {
        MarkdownSigns signs = MarkdownSigns.of(text);
        TameDelimiters tame = TameDelimiters.of(text, signs, reading.file());
        Node document = parser.parse(tame.text());
        List<Removal> removals = new ArrayList<>();
        if (signs.html()) {
            RawHtml.intoNodes(document, removals);
        }
        if (signs.doubleBrackets()) {
            DoubleBrackets.intoLinks(document);
        }
        Metadata.Builder metadata = Metadata.UNKNOWN.toBuilder();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
            metadata.title = words(heading);
            evidence.put("title", new Evidence("first heading", line(heading), 0.95, null));
            heading.unlink();
        }
        int ends = signs.lines();
        return new ParsedArticle(
                metadata.build(),
                evidence,
                document,
                removals,
                List.of(),
                tame.problems(),
                1,
                text.endsWith("\n") ? Math.max(1, ends) : ends + 1);
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }

                    @Override
                    public void visit(Code code) {
                        words.append(code.getLiteral());
                    }

                    @Override
                    public void visit(SoftLineBreak lineBreak) {
                        words.append(' ');
                    }
                });
        return words.toString().strip();
    }

    private static int line(Node node) {
        for (SourceSpan span : node.getSourceSpans()) {
            return span.getLineIndex() + 1;
        }
        return 0;
    }
}
