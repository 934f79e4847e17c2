package newsarchive.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures how long {@code archive serve} takes from the write of a source to the first response
 * that holds what was written: for a sentence more, another headline, a new article, an article
 * that is gone, and for a sentence that is written while the site is planned anew. For an archive
 * of Markdown with front matter, which is edited: give it a copy.
 */
public final class ServeLatency {
    private static final long LIMIT = 120_000_000_000L;

    private final Path root;
    private final String site;
    private final List<Path> sources;
    private final Map<String, List<Double>> took = new LinkedHashMap<>();
    private int marks;

    private ServeLatency(Path root, String site) throws IOException {
        this.root = root;
        this.site = site;
        try (Stream<Path> all = Files.walk(root.resolve("articles"))) {
            this.sources = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** Takes the launcher, the archive's folder and how often to measure each edit. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[1]).toAbsolutePath();
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process serving =
                new ProcessBuilder(
                                arguments[0],
                                "serve",
                                "-C",
                                root.toString(),
                                "--port",
                                String.valueOf(port),
                                "--quiet")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            ServeLatency measure = new ServeLatency(root, "http://localhost:" + port + "/");
            measure.await("", "<html", "first page");
            Thread.sleep(3000);
            for (int i = 0; i < times; i++) {
                measure.all(i, times);
            }
            measure.tell();
        } finally {
            serving.destroy();
            serving.waitFor();
        }
    }

    private void all(int time, int times) throws Exception {
        Path source = sources.get((int) ((time + 1L) * sources.size() / (times + 2)));
        String page = pageOf(source);
        String mark = mark();
        Files.writeString(source, "\n" + mark + ".\n", StandardOpenOption.APPEND);
        await(page, mark, "a sentence more");
        Thread.sleep(500);
        mark = mark();
        String text = Files.readString(source);
        Files.writeString(source, text.replaceFirst("\ntitle: .*", "\ntitle: Renamed " + mark));
        await(page, mark, "another headline, on its page");
        await(page(mark), mark, "another headline, all of it");
        mark = mark();
        Path fresh = source.resolveSibling("fresh-" + mark.toLowerCase(Locale.ROOT) + ".md");
        String front = "---\ntitle: Fresh %s\ndate: 2024-02-0%d\n---\n".formatted(mark, 1 + time % 9);
        Files.writeString(fresh, front + "A text.\n");
        Thread.sleep(400); // the plan begins
        String inside = mark();
        Files.writeString(source, "\n" + inside + ".\n", StandardOpenOption.APPEND);
        await(pageOf(source), inside, "a sentence more while all is planned");
        await("articles/fresh-" + mark.toLowerCase(Locale.ROOT) + ".html", mark, "a new article");
        Files.delete(fresh);
        Thread.sleep(4000);
    }

    private static String page(String mark) {
        return "articles/renamed-" + mark.toLowerCase(Locale.ROOT) + ".html";
    }

    private String mark() {
        return "Mark" + marks++ + "x" + ProcessHandle.current().pid();
    }

    /** The address of a source's article, as the site's own list tells it. */
    private String pageOf(Path source) throws IOException {
        String name = root.relativize(source).toString().replace('\\', '/');
        for (String article : get("data/articles.json").split("\\{", -1)) {
            if (article.contains('"' + name + '"')) {
                int at = article.indexOf("\"path\":\"") + "\"path\":\"".length();
                return article.substring(at, article.indexOf('"', at));
            }
        }
        throw new IllegalStateException("no article of " + name);
    }

    private void await(String page, String wanted, String what) throws InterruptedException {
        long start = System.nanoTime();
        while (!get(page).contains(wanted)) {
            if (System.nanoTime() - start > LIMIT) {
                throw new IllegalStateException("not served: " + what);
            }
            Thread.sleep(5);
        }
        took.computeIfAbsent(what, w -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
    }

    private String get(String page) {
        try {
            HttpURLConnection answer =
                    (HttpURLConnection) URI.create(site + page).toURL().openConnection();
            return answer.getResponseCode() == 200
                    ? new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    : "";
        } catch (IOException notYet) {
            return "";
        }
    }

    private void tell() {
        took.forEach(
                (what, times) -> {
                    List<Double> sorted = times.stream().sorted().toList();
                    System.out.printf(
                            Locale.ROOT,
                            "%-40s median %7.0f ms of %d: %s%n",
                            what,
                            sorted.get(sorted.size() / 2),
                            times.size(),
                            times.stream().map(one -> String.valueOf(Math.round(one))).toList());
                });
    }
}
