package newsarchive.render;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import newsarchive.article.Article;
import newsarchive.config.ArchiveConfig;
import newsarchive.config.Names;
import newsarchive.config.Publishers;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.LinkRequest;
import newsarchive.link.Linker;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/**
 * Another engine judges the index: of Lucene's ten best by BM25, nine are among ours on average.
 * Lucene finds the words by its own rules; the headline stands five times in its field, as it
 * counts with us.
 */
class LuceneOracleTest {
    private static final int ARTICLES = 600;
    private static final int QUERIES = 200;
    private static final int BEST = 10;

    private final Random random = new Random(11);

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(word()).append(i % 11 == 10 ? ". " : " ");
        }
        return words.toString().strip();
    }

    /** Words by Zipf's law. */
    private String word() {
        return "w" + (int) Math.pow(4000, random.nextDouble()) + "a";
    }

    private Archive archive() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(
                    at("articles/a" + i + ".md")
                            .title(words(4 + random.nextInt(8)))
                            .body(words(60 + random.nextInt(900)))
                            .make());
        }
        return Linker.link(
                        new LinkRequest(
                                Path.of("no-such-folder"),
                                ArchiveConfig.DEFAULT,
                                Names.NONE,
                                Publishers.NONE,
                                articles,
                                List.of(),
                                false,
                                LocalDate.EPOCH))
                .archive();
    }

    @Test
    void nineOfTheTenBestAreAmongOurs() throws IOException {
        Archive archive = archive();
        ReadSearchIndex ours = new ReadSearchIndex(SearchIndex.of(archive, 2));
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            fill(directory, archive);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher lucene = new IndexSearcher(reader);
                lucene.setSimilarity(new BM25Similarity());
                double shared = 0;
                int asked = 0;
                while (asked < QUERIES) {
                    List<String> query = query();
                    List<Integer> theirs = best(lucene, query);
                    if (!theirs.isEmpty()) {
                        List<Integer> own = ours.best(query, BEST);
                        shared +=
                                (double) theirs.stream().filter(own::contains).count()
                                        / theirs.size();
                        asked++;
                    }
                }
                assertThat(shared / asked).isGreaterThanOrEqualTo(0.9);
                System.out.printf("of Lucene's ten best %.3f are in ours%n", shared / asked);
            }
        }
    }

    private List<String> query() {
        List<String> query = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String word = word();
            if (!query.contains(word)) {
                query.add(word);
            }
        }
        return query;
    }

    private static void fill(ByteBuffersDirectory directory, Archive archive) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
        config.setSimilarity(new BM25Similarity());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Entry entry : archive.entries()) {
                Document document = new Document();
                String headline = (entry.headline() + " . ").repeat(5);
                String text = headline + entry.article().body().text();
                document.add(new TextField("all", text, Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }

    private static List<Integer> best(IndexSearcher lucene, List<String> words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(
                word -> query.add(new TermQuery(new Term("all", word)), BooleanClause.Occur.MUST));
        List<Integer> best = new ArrayList<>();
        for (ScoreDoc hit : lucene.search(query.build(), BEST).scoreDocs) {
            best.add(hit.doc);
        }
        return best;
    }
}
