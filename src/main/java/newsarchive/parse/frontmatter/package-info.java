/**
 * What the curator wrote about an article: the YAML block at the head of a file, or the sidecar
 * {@code NAME.yml} beside it. In comes YAML; out go values that win over whatever was read from the
 * text.
 */
package newsarchive.parse.frontmatter;
