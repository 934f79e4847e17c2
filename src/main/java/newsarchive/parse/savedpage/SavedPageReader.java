package newsarchive.parse.savedpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newsarchive.article.Metadata;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a saved web page. */
public final class SavedPageReader {

    /** Reads the article of one page. */
    public ParsedArticle read(String html, Reading reading) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document page = parser.parseInput(html, "");
        List<String> titles = new ArrayList<>();
        for (Element h : page.select("h1")) {
            titles.add(BodyFinder.plain(h.text()));
        }
        for (Element m : page.select("meta[property=og:title]")) {
            titles.add(BodyFinder.plain(m.attr("content")));
        }
        BodyFinder finder = new BodyFinder(page.body());
        Element body = finder.find(titles);
        return new ParsedArticle(
                Metadata.UNKNOWN,
                Map.of(),
                HtmlToDocument.convert(body == null ? new Element("div") : body, "", reading.firstLine() - 1),
                List.of(),
                List.of(),
                List.of(),
                1,
                1);
    }
}
