/**
 * From a raw text to its articles: lines are joined to blocks, each block gets a score for each
 * role it may play, and the best path through a grammar of roles says which is which. In comes a
 * text without control characters; out go articles with their evidence, and every line that is not
 * theirs with the reason.
 */
package newsarchive.parse.clipping;
