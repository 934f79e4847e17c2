package newsarchive.render;

import java.util.List;
import newsarchive.article.Body;
import newsarchive.article.Part;
import newsarchive.body.BodyPrinter;
import newsarchive.body.Places;
import newsarchive.link.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Prints an article's text as HTML for other programs: links to files of the archive lead to their
 * pages, all others stand as the source wrote them, where they lead somewhere; no marks of
 * paragraphs and names. Stateless.
 */
final class ArticleMarkup {
    private ArticleMarkup() {}

    static String of(Entry entry) {
        Body body = entry.article().body();
        List<Part> parts =
                body.parts().stream().filter(part -> !(part instanceof Part.ParagraphEnd)).toList();
        Body plain = Body.of(parts, body.text(), body.headings(), body.words());
        return BodyPrinter.print(plain, new AsWritten(entry)).toString();
    }

    /** What leads to nothing that may be shown is not named. */
    private record AsWritten(Entry entry) implements Places {
        @Override
        public @Nullable Target link(Part.LinkStart place) {
            Entry.Destination destination = entry.links().get(place.target());
            if (destination == null) {
                return null;
            }
            boolean byFile =
                    destination.inside()
                            && !destination.path().isEmpty()
                            && !place.target().startsWith("http");
            String fragment = destination.fragment().isEmpty() ? "" : "#" + destination.fragment();
            return new Target(byFile ? destination.path() + fragment : place.target(), false);
        }

        @Override
        public @Nullable Image picture(Part.Picture place) {
            return entry.pictures().containsKey(place.target())
                    ? new Image(place.target(), 0, 0)
                    : null;
        }
    }
}
