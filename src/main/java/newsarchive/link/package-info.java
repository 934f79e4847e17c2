/**
 * From articles to the archive: order, neighbours, terms, addresses, what each place of a body
 * becomes.
 */
package newsarchive.link;
