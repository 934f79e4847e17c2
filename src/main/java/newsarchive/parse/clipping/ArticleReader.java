package newsarchive.parse.clipping;

import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Removal;
import newsarchive.parse.ParsedArticle;
import newsarchive.parse.Reading;
import newsarchive.problem.Position;
import newsarchive.problem.Problem;

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
        warnOfColumns(fields, first, last);
        return new ParsedArticle(
                fields.metadata.build(),
                fields.evidence,
                document.document(),
                removals(document, new FieldBlocks(fields, reading)),
                List.copyOf(document.changes()),
                List.copyOf(fields.problems),
                first + reading.firstLine(),
                last + reading.firstLine());
    }

    private void warnOfColumns(Fields fields, int first, int last) {
        int line = new SideBySide(read.lines()).firstLine(first, last + 1);
        if (line >= 0) {
            fields.problems.add(
                    Problem.warning(
                            "columns-side-by-side",
                            Position.of(reading.file(), line + reading.firstLine()),
                            "two columns of text seem to stand side by side from this line on",
                            "put them one below the other; read line by line their sentences are"
                                    + " mixed"));
        }
    }

    /** Neighbouring blocks cut for one reason are one removal. */
    private List<Removal> removals(DocumentWriter document, FieldBlocks used) {
        List<Removal> removals = new ArrayList<>(document.removals());
        int i = span.from();
        while (i < span.to()) {
            Role role = read.state(i).role();
            if (!isCut(i, used)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < span.to()
                    && read.state(end).role().reason().equals(role.reason())
                    && isCut(end, used)) {
                end++;
            }
            boolean field = role.use() == Role.Use.METADATA;
            removals.add(removal(i, end, field ? role.reason() + ", not used" : role.reason()));
            i = end;
        }
        removals.sort((a, b) -> Integer.compare(a.firstLine(), b.firstLine()));
        return List.copyOf(removals);
    }

    private boolean isCut(int index, FieldBlocks used) {
        return switch (read.state(index).role().use()) {
            case REMOVED -> true;
            case METADATA -> !used.hold(read.blocks().get(index).block());
            case BODY -> false;
        };
    }

    /** Column of the first character that goes: 0 but where another block shares the line. */
    private int startOfRemoval(int block) {
        Block cut = read.blocks().get(block).block();
        boolean shared =
                block > 0
                        && read.blocks().get(block - 1).block().lastLine().index()
                                == cut.firstLine().index();
        return shared ? cut.pieces().get(0).from() : 0;
    }

    /** Column behind the last character that goes. */
    private int endOfRemoval(int block) {
        Block cut = read.blocks().get(block).block();
        boolean shared =
                block + 1 < read.blocks().size()
                        && read.blocks().get(block + 1).block().firstLine().index()
                                == cut.lastLine().index();
        Piece last = cut.pieces().get(cut.pieces().size() - 1);
        return shared ? last.to() : last.line().text().length();
    }

    private Removal removal(int from, int to, String reason) {
        int first = read.blocks().get(from).block().firstLine().index();
        int last = read.blocks().get(to - 1).block().lastLine().index();
        StringBuilder text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            String whole = read.lines().get(line).text();
            int start = line == first ? startOfRemoval(from) : 0;
            int end = line == last ? endOfRemoval(to - 1) : whole.length();
            text.append(line > first ? "\n" : "").append(whole, start, end);
        }
        return new Removal(
                first + reading.firstLine(), last + reading.firstLine(), reason, text.toString());
    }
}
