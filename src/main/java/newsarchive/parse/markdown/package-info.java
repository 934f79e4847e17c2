/**
 * Markdown articles. In comes the text below the front matter; out go one article and its
 * CommonMark document, in which raw HTML has become nodes or is gone.
 */
package newsarchive.parse.markdown;
