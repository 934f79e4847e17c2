package newsarchive.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.article.Body;
import newsarchive.article.Metadata;
import newsarchive.article.Part;

/** Compares what was written with what it was written from. Stateless. */
final class SameArticle {
    private SameArticle() {}

    /** The first thing that differs, in plain words; empty when all is the same. */
    static Optional<String> difference(
            Metadata wanted, Body wantedBody, Metadata found, Body foundBody) {
        if (!wanted.equals(found)) {
            return Optional.of("a field: " + wanted + ", read back as " + found);
        }
        if (!wantedBody.text().equals(foundBody.text())) {
            return Optional.of("the text");
        }
        return sameParts(wantedBody, foundBody)
                ? Optional.empty()
                : Optional.of("the markup of the text");
    }

    /** Whether two bodies are shown alike and say the same. */
    static boolean sameBody(Body one, Body other) {
        return one.text().equals(other.text()) && sameParts(one, other);
    }

    /**
     * Whether two bodies are shown alike: places of lines in the source and marks of names aside,
     * and a line's end in the markup being a space like any other.
     */
    static boolean sameParts(Body one, Body other) {
        return parts(one).equals(parts(other));
    }

    private static List<Object> parts(Body body) {
        List<Object> parts = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Part part : body.parts()) {
            if (part instanceof Part.Markup markup) {
                html.append(markup.html().replace('\n', ' '));
                continue;
            }
            if (part instanceof Part.Mention mention) {
                String words = mention.words().replace("&", "&amp;");
                html.append(words.replace("<", "&lt;").replace(">", "&gt;"));
                continue;
            }
            parts.add(html.toString());
            html.setLength(0);
            if (part instanceof Part.LinkStart link) {
                parts.add(new Part.LinkStart(link.target(), link.title(), 0));
            } else if (part instanceof Part.Picture picture) {
                parts.add(
                        new Part.Picture(
                                picture.target(),
                                picture.alt(),
                                picture.title(),
                                picture.width(),
                                picture.height(),
                                0));
            } else {
                parts.add(part);
            }
        }
        parts.add(html.toString());
        return parts;
    }
}
