package newsarchive.cache;

import java.util.List;
import newsarchive.article.Body;
import newsarchive.article.Part;

/** Writes a body for a later look at it and reads it back. Stateless. */
final class PackBody {
    private static final int MARKUP = 0;
    private static final int LINK_START = 1;
    private static final int LINK_END = 2;
    private static final int PICTURE = 3;
    private static final int PARAGRAPH_END = 4;
    private static final int MENTION = 5;

    private PackBody() {}

    static void write(PackedWriter kept, Body body) {
        kept.number(body.words());
        kept.text(body.text());
        kept.list(
                body.headings(),
                heading -> {
                    kept.number(heading.level());
                    kept.text(heading.id());
                    kept.text(heading.text());
                });
        kept.list(body.parts(), part -> write(kept, part));
    }

    private static void write(PackedWriter kept, Part part) {
        if (part instanceof Part.Markup markup) {
            kept.number(MARKUP);
            kept.text(markup.html());
        } else if (part instanceof Part.LinkStart start) {
            kept.number(LINK_START);
            kept.text(start.target());
            kept.text(start.title());
            kept.number(start.line());
        } else if (part instanceof Part.LinkEnd) {
            kept.number(LINK_END);
        } else if (part instanceof Part.Picture picture) {
            kept.number(PICTURE);
            kept.text(picture.target());
            kept.text(picture.alt());
            kept.text(picture.title());
            kept.number(picture.width());
            kept.number(picture.height());
            kept.number(picture.line());
        } else if (part instanceof Part.ParagraphEnd end) {
            kept.number(PARAGRAPH_END);
            kept.text(end.id());
        } else if (part instanceof Part.Mention mention) {
            kept.number(MENTION);
            kept.text(mention.name());
            kept.text(mention.words());
        } else {
            throw new IllegalStateException("no form for a " + part.getClass().getSimpleName());
        }
    }

    /** Reads no more than the text of a body. */
    static String text(PackedReader kept) {
        kept.integer();
        return kept.text();
    }

    /** Reads no more than the headings of a body. */
    static List<Body.Heading> headings(PackedReader kept) {
        kept.integer();
        kept.skipText();
        return kept.list(() -> heading(kept));
    }

    static Body read(PackedReader kept) {
        int words = kept.integer();
        String text = kept.text();
        var headings = kept.list(() -> heading(kept));
        return Body.of(kept.list(() -> part(kept)), text, headings, words);
    }

    private static Body.Heading heading(PackedReader kept) {
        return new Body.Heading(kept.integer(), kept.text(), kept.text());
    }

    private static Part part(PackedReader kept) {
        return switch (kept.integer()) {
            case MARKUP -> new Part.Markup(kept.text());
            case LINK_START -> new Part.LinkStart(kept.text(), kept.textOrNull(), kept.integer());
            case LINK_END -> new Part.LinkEnd();
            case PICTURE ->
                    new Part.Picture(
                            kept.text(),
                            kept.text(),
                            kept.textOrNull(),
                            kept.integer(),
                            kept.integer(),
                            kept.integer());
            case PARAGRAPH_END -> new Part.ParagraphEnd(kept.text());
            case MENTION -> new Part.Mention(kept.text(), kept.text());
            default -> throw new PackedReader.DamagedException();
        };
    }
}
