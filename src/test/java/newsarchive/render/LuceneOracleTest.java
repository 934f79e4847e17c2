package newsarchive.render;

import static newsarchive.Articles.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.Metadata;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Requests;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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
import org.junit.jupiter.api.io.TempDir;

/**
 * Another engine judges the index: of Lucene's ten best by BM25, nine are among ours on average.
 * Lucene finds the words by its own rules; what counts several times with us stands as often in its
 * field. Queries are made of words of the articles themselves.
 */
class LuceneOracleTest {
    private static final int ARTICLES = 600;
    private static final int QUERIES = 200;
    private static final int BEST = 10;

    /** Lucene does not fold accents and keeps apostrophes; both agree on what such a word is. */
    private static final Pattern PLAIN = Pattern.compile("[a-z]{2,}");

    private final Random random = new Random(11);

    @TempDir private Path temp;

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(word()).append(i % 11 == 10 ? ". " : " ");
        }
        return words.toString().strip();
    }

    /** Words by Zipf's law. */
    private String word() {
        int rank = (int) Math.pow(4000, random.nextDouble());
        return "w"
                + (char) ('a' + rank % 26)
                + (char) ('a' + rank / 26 % 26)
                + (char) ('a' + rank / 676);
    }

    private Archive generated() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(
                    at("articles/a" + i + ".md")
                            .title(words(4 + random.nextInt(8)))
                            .body(words(60 + random.nextInt(900)))
                            .make());
        }
        return Requests.of(articles).archive();
    }

    /** The articles of the sample archive and those of the manual, as the program reads them. */
    private Archive sample() throws IOException {
        copy(Path.of("articles"), temp.resolve("articles/sample"));
        copy(Path.of("docs/articles"), temp.resolve("articles/manual"));
        return PlannedSite.plan(
                        BuildRequest.plain(temp, temp.resolve("out"), 2, LocalDate.EPOCH),
                        Progress.SILENT)
                .archive();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void nineOfTheTenBestOfAGeneratedArchiveAreAmongOurs() throws IOException {
        assertThat(shared("generated articles", generated())).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nineOfTheTenBestOfTheSampleAreAmongOurs() throws IOException {
        Archive sample = sample();
        assertThat(sample.entries()).hasSizeGreaterThan(40);
        assertThat(shared("sample and manual", sample)).isGreaterThanOrEqualTo(0.9);
    }

    /** The share of Lucene's ten best that is among ours, on average of all queries. */
    private double shared(String name, Archive archive) throws IOException {
        ReadSearchIndex ours = new ReadSearchIndex(SearchIndex.of(archive, 2));
        List<List<String>> texts = new ArrayList<>();
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            fill(directory, archive, texts);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher lucene = new IndexSearcher(reader);
                lucene.setSimilarity(new BM25Similarity());
                double shared = 0;
                int tens = 0;
                for (int asked = 0; asked < QUERIES; asked++) {
                    List<String> query = query(texts);
                    List<Integer> theirs = best(lucene, query);
                    assertThat(theirs).as(query.toString()).isNotEmpty();
                    List<Integer> own = ours.best(query, BEST);
                    shared +=
                            (double) theirs.stream().filter(own::contains).count() / theirs.size();
                    tens += theirs.size() == BEST ? 1 : 0;
                }
                System.out.printf(
                        "%s: of Lucene's ten best %.3f are in ours; %d of %d queries find ten%n",
                        name, shared / QUERIES, tens, QUERIES);
                return shared / QUERIES;
            }
        }
    }

    /** One to three words that stand in one article. */
    private List<String> query(List<List<String>> texts) {
        List<String> text = texts.get(random.nextInt(texts.size()));
        List<String> query = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String word = text.get(random.nextInt(text.size()));
            if (!query.contains(word)) {
                query.add(word);
            }
        }
        return query;
    }

    /** Fills Lucene's index and gives the plain words of each text that has any. */
    private static void fill(
            ByteBuffersDirectory directory, Archive archive, List<List<String>> texts)
            throws IOException {
        StandardAnalyzer analyzer = new StandardAnalyzer();
        IndexWriterConfig config = new IndexWriterConfig(analyzer);
        config.setSimilarity(new BM25Similarity());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Entry entry : archive.entries()) {
                Document document = new Document();
                document.add(new TextField("all", text(archive, entry), Field.Store.NO));
                writer.addDocument(document);
                List<String> words = plain(analyzer, entry.article().body().text());
                if (!words.isEmpty()) {
                    texts.add(words);
                }
            }
        }
    }

    private static String text(Archive archive, Entry entry) {
        Metadata metadata = entry.article().metadata();
        List<String> named = new ArrayList<>(metadata.authors());
        named.addAll(metadata.tags());
        if (entry.publisher() >= 0) {
            named.add(archive.publisherTerms().terms().get(entry.publisher()).name());
        }
        StringBuilder text = new StringBuilder((entry.headline() + " . ").repeat(5));
        text.append((String.join(" . ", named) + " . ").repeat(3));
        Stream.of(
                        metadata.section(),
                        metadata.deck(),
                        metadata.summary(),
                        entry.article().body().text(),
                        metadata.bio())
                .filter(Objects::nonNull)
                .forEach(field -> text.append(field).append(" . "));
        return text.toString();
    }

    private static List<String> plain(StandardAnalyzer analyzer, String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("all", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (PLAIN.matcher(term).matches()) {
                    words.add(term.toString());
                }
            }
            tokens.end();
        }
        return words;
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
