package newsarchive.link;

import java.util.List;
import newsarchive.article.Body;
import newsarchive.article.Part;

/** A body that tells {@link TextUse} when it is read. */
final class NotedBody implements Body {
    private final int entry;
    private final Body body;

    private NotedBody(int entry, Body body) {
        this.entry = entry;
        this.body = body;
    }

    /** The body of the article at a place of the archive. */
    static Body of(int entry, Body body) {
        return new NotedBody(entry, body);
    }

    @Override
    public List<Part> parts() {
        TextUse.ofText(entry);
        return body.parts();
    }

    @Override
    public String text() {
        TextUse.ofText(entry);
        return body.text();
    }

    @Override
    public List<Heading> headings() {
        TextUse.ofText(entry);
        return body.headings();
    }

    @Override
    public int words() {
        TextUse.ofText(entry);
        return body.words();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotedBody noted && entry == noted.entry && body.equals(noted.body);
    }

    @Override
    public int hashCode() {
        return 31 * entry + body.hashCode();
    }

    @Override
    public String toString() {
        return body.toString();
    }

    /** The body, of which nothing but the first words will be shown. */
    Body forOpening() {
        TextUse.ofOpening(entry);
        return body;
    }

    /** The number of words, noted as a time to read. */
    int wordsForTime() {
        TextUse.ofLength(entry);
        return body.words();
    }
}
