package newsarchive.parse.frontmatter;

import newsarchive.article.Metadata;

/** The front-matter keys that say what an article is, and the fields they settle. */
final class MetadataKeys {
    private MetadataKeys() {}

    /** Copies one field; does nothing when {@code key} names none of these. */
    static void copy(String key, Metadata from, Metadata.Builder to) {
        switch (key) {
            case "title" -> to.title = from.title();
            case "deck" -> to.deck = from.deck();
            case "authors" -> to.authors = from.authors();
            case "date" -> to.date = from.date();
            case "dateline" -> to.dateline = from.dateline();
            case "publisher" -> to.publisher = from.publisher();
            case "url" -> to.url = from.url();
            case "archived-url" -> to.archivedUrl = from.archivedUrl();
            case "language" -> to.language = from.language();
            case "kind" -> to.kind = from.kind();
            case "section" -> to.section = from.section();
            case "tags" -> to.tags = from.tags();
            case "summary" -> to.summary = from.summary();
            case "bio" -> to.bio = from.bio();
            default -> {} // it says something of the article's life in the archive
        }
    }

    /** How the codes of doubts about a field begin: the headline's with {@code headline}. */
    static String doubtPrefix(String key) {
        return switch (key) {
            case "title" -> "headline";
            case "authors" -> "byline";
            default -> key;
        };
    }
}
