/**
 * From articles to the archive. In come all articles that were read; out goes an {@link
 * newsarchive.link.Archive} of those that are published, in order, with their neighbours, terms,
 * addresses, ties and what each place of a body becomes, and besides it what was left out and what
 * is wrong ({@link newsarchive.link.Linking}).
 */
package newsarchive.link;
