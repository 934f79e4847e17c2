package newsarchive.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import newsarchive.build.ReadArticles;
import newsarchive.build.ReadFile;
import newsarchive.config.ConfigReader;
import newsarchive.source.SourceFile;
import newsarchive.source.SourceKind;
import org.jsoup.Jsoup;

/**
 * Reads saved pages with this program and with Readability4J, in turn, and tells for both how much
 * of the true text they found (body F1 over runs of four words, precision and recall averaged over
 * pages) and what CPU time a page took.
 *
 * <p>Arguments: a folder of pages; a file of JSON Lines with {@code file}, {@code url} and {@code
 * body} of each. A first round warms up and is not counted.
 */
public final class PagesSideBySide {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int RUN = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Truth(String url, String body) {}

    private record Read(String text, long nanos) {}

    /** Sums of one reader over a set of pages. */
    private static final class Tally {
        private double precision;
        private double recall;
        private int answers;
        private int pages;
        private long nanos;

        private void add(Read read, String truth) {
            Map<String, Integer> got = runs(read.text());
            Map<String, Integer> wanted = runs(truth);
            int right = 0;
            for (Map.Entry<String, Integer> run : got.entrySet()) {
                right += Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0));
            }
            int all = size(got);
            if (all > 0) {
                precision += (double) right / all;
                answers++;
            }
            recall += (double) right / Math.max(1, size(wanted));
            pages++;
            nanos += read.nanos();
        }

        private String told(String name) {
            double p = answers == 0 ? 0 : precision / answers;
            double r = pages == 0 ? 0 : recall / pages;
            double f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
            return String.format(
                    Locale.ROOT,
                    "%-14s %4d pages  F1 %.3f  precision %.3f  recall %.3f  CPU %.1f ms a page",
                    name,
                    pages,
                    f1,
                    p,
                    r,
                    nanos / 1e6 / Math.max(1, pages));
        }
    }

    private PagesSideBySide() {}

    /** Runs the comparison and prints it. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Truth> truths = truths(Path.of(arguments[1]));
        ReadArticles own = new ReadArticles(ConfigReader.read(folder));
        for (int round = 0; round < 2; round++) {
            Map<String, Tally> tallies = new TreeMap<>();
            int position = 0;
            for (Map.Entry<String, Truth> page : truths.entrySet()) {
                Path file = folder.resolve(page.getKey());
                String half = position++ % 2 == 0 ? "even" : "odd";
                Truth truth = page.getValue();
                // in turn, and each first on every other page, so that neither has the warmer cache
                boolean first = position % 4 < 2;
                Read one = first ? archive(own, file) : readability(truth.url(), file);
                Read two = first ? readability(truth.url(), file) : archive(own, file);
                for (String set : List.of("all", half)) {
                    tally(tallies, set + " archive").add(first ? one : two, truth.body());
                    tally(tallies, set + " Readability4J").add(first ? two : one, truth.body());
                }
            }
            if (round > 0) {
                tallies.forEach((name, tally) -> System.out.println(tally.told(name)));
            }
        }
    }

    private static Tally tally(Map<String, Tally> tallies, String name) {
        return tallies.computeIfAbsent(name, k -> new Tally());
    }

    private static Read archive(ReadArticles own, Path file) {
        long start = THREADS.getCurrentThreadCpuTime();
        ReadFile read =
                own.read(new SourceFile(file.toString(), file, SourceKind.SAVED_PAGE, null));
        String text =
                read.articles().isEmpty() ? "" : read.articles().get(0).article().body().text();
        return new Read(text, THREADS.getCurrentThreadCpuTime() - start);
    }

    private static Read readability(String url, Path file) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        String html = Files.readString(file, StandardCharsets.UTF_8);
        String content = new Readability4J(url, html).parse().getContent();
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        // its own text joins the words of neighbouring blocks
        return new Read(content == null ? "" : Jsoup.parse(content).text(), nanos);
    }

    private static Map<String, Truth> truths(Path file) throws IOException {
        Map<String, Truth> truths = new TreeMap<>();
        JsonFactory factory = new JsonFactory();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Map<String, String> fields = new HashMap<>();
            try (JsonParser parser = factory.createParser(line)) {
                for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
                    if (at == JsonToken.VALUE_STRING && parser.currentName() != null) {
                        fields.put(parser.currentName(), parser.getText());
                    }
                }
            }
            String url = fields.getOrDefault("url", "https://page.example/");
            truths.put(fields.get("file"), new Truth(url, fields.getOrDefault("body", "")));
        }
        return truths;
    }

    private static Map<String, Integer> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i < Math.max(Math.min(1, words.size()), words.size() - RUN + 1); i++) {
            List<String> run = words.subList(i, Math.min(words.size(), i + RUN));
            runs.merge(String.join(" ", run), 1, Integer::sum);
        }
        return runs;
    }

    private static int size(Map<String, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
