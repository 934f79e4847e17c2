/**
 * Records that a reader of the archive would recognise: an article, its metadata, its body and
 * where it came from. No behaviour beyond keeping them sound.
 */
package newsarchive.article;
