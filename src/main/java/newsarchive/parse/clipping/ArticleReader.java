package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Removal;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;

/** Makes one article of the blocks of its span: fields, document, removals. */
final class ArticleReader {
    private final ReadText read;
    private final ReadText.Span span;
    private final Reading reading;

    ArticleReader(ReadText read, List<ReadText.Span> spans, int index, Reading reading) {
        this.read = read;
        this.span = spans.get(index);
        this.reading = reading;
    }

    ParsedArticle article() {
        Fields fields = new FieldReader(read, span, reading).read();
        DocumentWriter document = new DocumentWriter(read, span, reading);
        document.write(fields);
        int first = read.blocks().get(span.from()).block().firstLine().index();
        int last = read.blocks().get(span.to() - 1).block().lastLine().index();
        return new ParsedArticle(
                fields.metadata.build(),
                fields.evidence,
                document.document(),
                removals(document),
                List.copyOf(document.changes()),
                List.copyOf(fields.problems),
                first + reading.firstLine(),
                last + reading.firstLine());
    }

    /** Neighbouring blocks cut for one reason are one removal. */
    private List<Removal> removals(DocumentWriter document) {
        List<Removal> removals = new ArrayList<>(document.removals());
        int i = span.from();
        while (i < span.to()) {
            Role role = read.state(i).role();
            if (role.use() != Role.Use.REMOVED) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < span.to() && read.state(end).role().reason().equals(role.reason())) {
                end++;
            }
            removals.add(removal(i, end, role.reason()));
            i = end;
        }
        removals.sort((a, b) -> Integer.compare(a.firstLine(), b.firstLine()));
        return List.copyOf(removals);
    }

    private Removal removal(int from, int to, String reason) {
        int first = read.blocks().get(from).block().firstLine().index();
        int last = read.blocks().get(to - 1).block().lastLine().index();
        StringBuilder text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            text.append(line > first ? "\n" : "").append(read.lines().get(line).text());
        }
        return new Removal(
                first + reading.firstLine(), last + reading.firstLine(), reason, text.toString());
    }
}
