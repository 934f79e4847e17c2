/**
 * The words of each article, found once: in go an article's headline and text, out come numbers
 * that search, related articles, names and copies all work from.
 */
package newsarchive.words;
