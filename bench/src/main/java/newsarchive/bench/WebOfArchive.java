package newsarchive.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.build.BuildRequest;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.config.ConfigReader;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Story;
import newsarchive.words.NameSpellings;
import newsarchive.words.WordPass;

/**
 * Says what an archive finds of the ties that were planted into it, and what looking for them costs
 * in CPU time: {@code WebOfArchive WORK [N | FOLDER]}. The background is N made reports (10,000
 * unless told otherwise), or the Markdown articles of a folder.
 */
public final class WebOfArchive {
    private static final int ROUNDS = 5;

    /** Of pairs that were missed or wrong so many are named. */
    private static final int SHOWN = 8;

    private final Path root;
    private final MadeReports reports = new MadeReports();

    private WebOfArchive(Path root) {
        this.root = root;
    }

    /** Makes the archive in the empty folder {@code args[0]}, reads and links it, and reports. */
    public static void main(String[] args) throws IOException {
        String background = args.length > 1 ? args[1] : "10000";
        new WebOfArchive(Path.of(args[0])).run(background);
    }

    private void run(String background) throws IOException {
        Files.createDirectories(root.resolve("articles"));
        Files.writeString(root.resolve("archive.yml"), "title: Planted\nlanguage: en\n");
        List<String> files =
                background.matches("\\d+")
                        ? made(Integer.parseInt(background))
                        : copied(Path.of(background));
        PlantedTies planted = PlantedTies.plant(root, files, reports);
        writeNames();
        Cost cost = new Cost();
        Archive archive =
                PlannedSite.plan(
                                BuildRequest.plain(root, root.resolve("site-out"), 1,
                                        LocalDate.EPOCH),
                                cost)
                        .archive();
        System.out.printf(
                "%d articles, %d names with %d aliases%n",
                archive.entries().size(),
                archive.names().all().size(),
                archive.names().all().stream().mapToInt(name -> name.aliases().size()).sum());
        found(archive, planted);
        System.out.println("CPU seconds of one thread and its virtual machine, cold:");
        cost.nanos.forEach((part, n) -> System.out.printf("  %-24s %6.2f%n", part, n / 1e9));
        namesCost(archive);
    }

    private List<String> made(int count) throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String file = "articles/report-" + i + ".md";
            Files.writeString(root.resolve(file), reports.report(i));
            files.add(file);
        }
        return files;
    }

    private List<String> copied(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                String name = "articles/" + folder.relativize(file).toString().replace('\\', '/');
                Files.createDirectories(root.resolve(name).getParent());
                Files.copy(file, root.resolve(name));
                files.add(name);
            }
        }
        return files;
    }

    /** All people and places that reports name, each with two more spellings. */
    private void writeNames() throws IOException {
        StringBuilder names = new StringBuilder();
        for (String person : reports.people()) {
            String last = person.substring(person.indexOf(' ') + 1);
            String initial = person.charAt(0) + ". ";
            add(names, person, "person", initial + last, person.replace(" ", " Q. "));
        }
        for (String place : reports.places()) {
            add(names, place, "place", "Port " + place, place + " City");
        }
        Files.writeString(root.resolve("names.yml"), names.toString());
    }

    private static void add(StringBuilder names, String name, String kind, String... aliases) {
        names.append("- name: ").append(name).append("\n  kind: ").append(kind);
        names.append("\n  aliases: [").append(String.join(", ", aliases)).append("]\n");
    }

    /** Hears of the parts of linking and keeps the CPU time of each. */
    private static final class Cost implements Progress {
        private final OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private final Map<String, Long> nanos = new LinkedHashMap<>();

        @Override
        public void at(String stage, int done, int total) {}

        @Override
        public <T, E extends Exception> T timed(Kind kind, String name, Work<T, E> work) throws E {
            long begun = system.getProcessCpuTime();
            T result = work.run();
            if (kind == Kind.STAGE || kind == Kind.PART) {
                nanos.merge(name, system.getProcessCpuTime() - begun, Long::sum);
            }
            return result;
        }
    }

    private static void found(Archive archive, PlantedTies planted) {
        Set<PlantedTies.Pair> copies = new LinkedHashSet<>();
        Set<PlantedTies.Pair> quoting = new LinkedHashSet<>();
        Set<PlantedTies.Pair> stories = new LinkedHashSet<>();
        for (Entry entry : archive.entries()) {
            entry.copies().forEach(copy -> copies.add(pair(archive, entry.index(), copy.entry())));
            entry.passages().forEach(p -> quoting.add(pair(archive, entry.index(), p.entry())));
        }
        for (Story story : archive.stories()) {
            for (Story.Account one : story.accounts()) {
                for (Story.Account other : story.accounts()) {
                    if (one.entry() < other.entry()) {
                        stories.add(pair(archive, one.entry(), other.entry()));
                    }
                }
            }
        }
        tell("copies", copies, planted.copies());
        tell("common passages", quoting, planted.quoting());
        tell("stories, by pairs of accounts", stories, planted.accounts());
        long grouped = planted.accounts().stream().filter(copies::contains).count();
        System.out.printf(
                "reports of one event taken for copies: %d of %d pairs%n",
                grouped, planted.accounts().size());
        long related = archive.entries().stream().filter(e -> !e.related().isEmpty()).count();
        System.out.printf("articles with related ones: %d%n", related);
    }

    private static PlantedTies.Pair pair(Archive archive, int one, int other) {
        return PlantedTies.Pair.of(file(archive, one), file(archive, other));
    }

    private static String file(Archive archive, int entry) {
        return archive.entries().get(entry).article().provenance().file();
    }

    private static void tell(
            String what, Set<PlantedTies.Pair> found, Set<PlantedTies.Pair> planted) {
        long right = found.stream().filter(planted::contains).count();
        System.out.printf(
                "%s: planted %d, found %d, right %d: precision %.3f, recall %.3f%n",
                what,
                planted.size(),
                found.size(),
                right,
                found.isEmpty() ? 1 : (double) right / found.size(),
                (double) right / planted.size());
        first("  missed", planted, found);
        first("  wrong", found, planted);
    }

    /** The first pairs that are in the one and not in the other. */
    private static void first(String what, Set<PlantedTies.Pair> one, Set<PlantedTies.Pair> other) {
        one.stream()
                .filter(pair -> !other.contains(pair))
                .limit(SHOWN)
                .forEach(p -> System.out.println(what + ": " + p.one() + " " + p.other()));
    }

    /** The pass over words with all names and without any, in turn. */
    private void namesCost(Archive archive) {
        List<Article> articles = archive.entries().stream().map(Entry::article).toList();
        NameSpellings all = new NameSpellings(ConfigReader.read(root).names());
        long[] with = new long[ROUNDS];
        long[] without = new long[ROUNDS];
        long mentions = 0;
        for (int round = 0; round < ROUNDS; round++) {
            mentions = 0;
            for (Article article : articles) {
                long begun = thread();
                WordPass.of(article, NameSpellings.NONE);
                long half = thread();
                mentions += WordPass.of(article, all).mentions().size();
                with[round] += thread() - half;
                without[round] += half - begun;
            }
        }
        Arrays.sort(with);
        Arrays.sort(without);
        System.out.printf(
                "pass over words, with fingerprints: %.2f s without names, %.2f s with them,"
                        + " so names cost %.2f s (%d names found); medians of %d rounds%n",
                without[ROUNDS / 2] / 1e9,
                with[ROUNDS / 2] / 1e9,
                (with[ROUNDS / 2] - without[ROUNDS / 2]) / 1e9,
                mentions,
                ROUNDS);
    }

    private static long thread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
