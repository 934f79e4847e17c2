/**
 * Repairs texts and records each repair. In comes a source's text, of which the character rules
 * mend what no reader should see (line ends, mojibake, controls, invisible characters, ligatures,
 * Unicode form); later comes a {@link newsarchive.parse.ParsedArticle}, on whose fields and
 * document the word rules work (spaces, look-alikes of OCR, quotation marks, dashes). Out go the
 * same with their {@link newsarchive.article.Change}s. One rule, one class;
 * docs/articles/normalising.md tells each.
 */
package newsarchive.normalise;
