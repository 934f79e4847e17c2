/**
 * Saved web pages. In comes the HTML of one page; out goes its article: metadata with its evidence,
 * a CommonMark document of the body, and an account of the visible text that was left out.
 */
package newsarchive.parse.savedpage;
