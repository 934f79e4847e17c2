/**
 * From the disk to text. In comes the archive's root; out go the files that hold articles ({@link
 * newsarchive.source.SourceListing}), with what was left out and why, and for each file its text,
 * charset and checksum ({@link newsarchive.source.SourceText}).
 */
package newsarchive.source;
