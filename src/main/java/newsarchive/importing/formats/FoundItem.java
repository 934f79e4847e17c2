package newsarchive.importing.formats;

import newsarchive.article.Curation;
import newsarchive.article.Metadata;

/**
 * An article as a file of another program holds it.
 *
 * @param metadata what the file says of it; wins over what is read of the text
 * @param curation what the file says of its life in an archive
 */
public record FoundItem(Metadata metadata, Curation curation, Content content) {

    /** One of whose life in an archive nothing is known. */
    public FoundItem(Metadata metadata, Content content) {
        this(metadata, Curation.NONE, content);
    }

    /** One whose text is HTML with links relative to its own address. */
    static FoundItem withText(Metadata metadata, String html) {
        String base = metadata.url() == null ? "" : metadata.url();
        return new FoundItem(metadata, new Content.Fragment(html, base));
    }
}
