package newsarchive.importing.formats;

import newsarchive.article.Metadata;

/**
 * The address of an article, or of a feed of articles.
 *
 * @param title for lists; empty when there is none
 * @param metadata what wins over what is read of the page
 */
public record FoundAddress(String url, String title, Metadata metadata) {}
