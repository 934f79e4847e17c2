/**
 * From a source's text to articles: metadata with its evidence and a CommonMark document. One
 * subpackage for each form of source. What they share stands here: what a line says of dates,
 * persons and places ({@link newsarchive.parse.DateReader}, {@link newsarchive.parse.BylineReader},
 * {@link newsarchive.parse.DatelineReader}), the language of a text, and the words of seven
 * languages that all of them look up.
 */
package newsarchive.parse;
