package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Removal;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;
import newsarchive.text.LineMap;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a saved web page: one article, with metadata and its evidence, the body as a CommonMark
 * document, and an account of the visible text that was left out. Stateless; for any thread.
 */
public final class SavedPageReader {
    /** Beyond this the places of a million elements cost more memory than they are worth. */
    private static final int LONGEST_WITH_LINES = 4_000_000;

    /** Pages of people nest forty deep; what is deeper becomes a sister of what is around it. */
    private static final int DEEPEST = 100;

    /**
     * Reads the article of one page. Never throws for what stands in the page: a page without text
     * gives an empty document and a problem.
     */
    public ParsedArticle read(String html, Reading reading) {
        int lineShift = reading.firstLine() - 1;
        LongTables.Shortened source =
                LongPages.of(LongTables.of(withLineFeeds(html), lineShift), lineShift);
        Document page =
                Parser.htmlParser()
                        .setMaxDepth(DEEPEST)
                        .setTrackPosition(source.html().length() <= LONGEST_WITH_LINES)
                        .parseInput(source.html(), "");
        if (source.html().contains("<amp-img")) {
            // AMP's own element for a picture says the same as HTML's
            page.getElementsByTag("amp-img").forEach(picture -> picture.tagName("img"));
        }
        PageElements elements = new PageElements(page);
        Clues clues = new Clues();
        JsonLd.read(elements, clues, lineShift);
        MetaTags.read(elements, clues, lineShift);
        SavedFrom.read(page, clues, lineShift);
        BodyFinder finder = new BodyFinder(page.body());
        LanguageClues.guess(finder.outline(), clues);
        String language = LanguageClues.choose(clues);
        VisibleByline.read(elements, finder.outline(), clues, lineShift, language);
        SiteName.read(elements, finder.outline(), clues);
        MetadataChoice.Chosen chosen = MetadataChoice.choose(clues, language);
        Metadata metadata = chosen.metadata();
        Known known =
                new Known(
                        TitleChoice.plainForms(clues.titles, metadata.title()),
                        metadata.authors(),
                        clues.summaries.stream().map(Clue::value).distinct().toList(),
                        StatedText.of(clues.bodies));
        BodyFinder.Found body = finder.find(known, lineShift);
        if (finder.hardlyAny() && known.stated() == null) {
            BodyFinder.Found inScripts = inScripts(elements, known);
            body = inScripts == null ? body : inScripts;
        }
        Node document = document(body, metadata.url() == null ? "" : metadata.url(), lineShift);
        Map<String, Evidence> evidence = new LinkedHashMap<>(chosen.evidence());
        if (body != null && body.bio() != null) {
            Metadata.Builder with = metadata.toBuilder();
            with.bio = body.bio();
            metadata = with.build();
            evidence.put("bio", new Evidence("note under the text", 0, 0.8, null));
        }
        return new ParsedArticle(
                metadata,
                evidence,
                document,
                removals(source.removals(), body),
                List.of(),
                problems(source.removals(), body, reading),
                reading.firstLine(),
                lineShift + LineMap.lines(html),
                chosen.rights());
    }

    /** The text that a page's scripts would have drawn; null where they hold none. */
    private static BodyFinder.@Nullable Found inScripts(PageElements page, Known known) {
        String text = ScriptText.find(page);
        return text == null
                ? null
                : new BodyFinder(StatedText.plain(text).element()).find(known, 0);
    }

    /** The HTML standard reads CR LF and CR as LF before anything else; jsoup leaves that to us. */
    private static String withLineFeeds(String html) {
        return html.indexOf('\r') < 0 ? html : html.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Node document(BodyFinder.@Nullable Found body, String address, int lineShift) {
        if (body == null) {
            return new org.commonmark.node.Document();
        }
        Node document =
                HtmlToDocument.convert(
                        body.root(), address, lineShift, body.omitted(), body.captions());
        for (int i = body.deck().size() - 1; i >= 0; i--) {
            Paragraph deck = new Paragraph();
            deck.appendChild(new Text(body.deck().get(i).text.toString()));
            document.prependChild(deck);
        }
        return document;
    }

    private static List<Removal> removals(List<Removal> cut, BodyFinder.@Nullable Found body) {
        List<Removal> all = new ArrayList<>(cut);
        all.addAll(body == null ? List.of() : body.removals());
        return all;
    }

    private static List<Problem> problems(
            List<Removal> cut, BodyFinder.@Nullable Found body, Reading reading) {
        List<Problem> problems = new ArrayList<>();
        if (body == null) {
            problems.add(noText(reading));
        }
        cut.forEach(removal -> problems.add(tooLong(removal, reading)));
        return problems;
    }

    private static Problem tooLong(Removal cut, Reading reading) {
        Position from = Position.of(reading.file(), cut.firstLine());
        int lines = cut.lastLine() - cut.firstLine() + 1;
        return cut.reason().equals(LongPages.REASON)
                ? Problem.warning(
                        "page-too-long",
                        from,
                        "a page of more than a million tags, of which %d lines are left out"
                                .formatted(lines),
                        "save the article alone, or paste its text into a .txt file")
                : Problem.warning(
                        "table-too-long",
                        from,
                        "a table of more than 50,000 cells, of which %d lines are left out"
                                .formatted(lines),
                        "keep the data in a file of its own, and link to it");
    }

    private static Problem noText(Reading reading) {
        return Problem.warning(
                "page-without-text",
                Position.of(reading.file(), reading.firstLine()),
                "the page holds no text of an article, expected at least one paragraph",
                "save the page again once it is fully shown, or paste its text into a .txt file");
    }
}
