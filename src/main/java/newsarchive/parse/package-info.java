/**
 * From a source's text to articles: metadata with its evidence and a CommonMark document. One
 * subpackage for each form of source; what they share stands here.
 */
package newsarchive.parse;
