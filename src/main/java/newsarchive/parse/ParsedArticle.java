package newsarchive.parse;

import java.util.List;
import java.util.Map;
import newsarchive.article.Change;
import newsarchive.article.Evidence;
import newsarchive.article.Metadata;
import newsarchive.article.Removal;
import newsarchive.problem.Problem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a reader understood of one article. The document belongs to one thread and is edited in
 * place by {@code normalise} before {@code body} writes it; everything else is immutable.
 *
 * @param evidence by field name as in front matter
 * @param document a CommonMark document of headings, paragraphs, lists, quotations, code, tables
 *     and images; its nodes carry source spans (lines and columns from 0, as commonmark counts)
 *     over the whole file where they are known
 * @param removals every line of the source that is neither metadata nor body
 * @param changes repairs made while reading: joined lines and words, repaired markup
 * @param problems doubts and faults, positions counted from 1 over the whole file
 * @param firstLine first line of the article in its file, from 1
 * @param lastLine last line, inclusive
 * @param rights the licence that the source states, in words to print; null when it states none
 */
public record ParsedArticle(
        Metadata metadata,
        Map<String, Evidence> evidence,
        Node document,
        List<Removal> removals,
        List<Change> changes,
        List<Problem> problems,
        int firstLine,
        int lastLine,
        @Nullable String rights) {

    /** Of a source that states no licence. */
    public ParsedArticle(
            Metadata metadata,
            Map<String, Evidence> evidence,
            Node document,
            List<Removal> removals,
            List<Change> changes,
            List<Problem> problems,
            int firstLine,
            int lastLine) {
        this(metadata, evidence, document, removals, changes, problems, firstLine, lastLine, null);
    }
}
