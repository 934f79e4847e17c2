package newsarchive.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plants what an archive is to find into a folder of Markdown articles: copies of some of them as
 * they come about, and events that several papers report in their own words, half of them with one
 * quotation in common. Deterministic.
 */
final class PlantedTies {
    private static final int COPIES = 200;
    private static final int EVENTS = 100;
    private static final int ACCOUNTS = 3;
    private static final int QUOTED_WORDS = 30;
    private static final Pattern FIELD = Pattern.compile("(?m)^(title|date): *\"?(.*?)\"?$");

    /** Two source files, as paths within the archive, the lesser first. */
    record Pair(String one, String other) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private final Path root;
    private final MadeReports reports;
    private final Random random = new Random(5);
    private final Set<Pair> copies = new LinkedHashSet<>();
    private final Set<Pair> accounts = new LinkedHashSet<>();
    private final Set<Pair> quoting = new LinkedHashSet<>();

    private PlantedTies(Path root, MadeReports reports) {
        this.root = root;
        this.reports = reports;
    }

    /**
     * Plants copies of {@code files} and events into the archive.
     *
     * @param files Markdown files with front matter, as paths within the archive
     */
    static PlantedTies plant(Path root, List<String> files, MadeReports reports)
            throws IOException {
        PlantedTies planted = new PlantedTies(root, reports);
        Files.createDirectories(root.resolve("articles/planted"));
        for (int i = 0; i < COPIES; i++) {
            planted.copy(files.get((int) ((long) i * files.size() / COPIES)), i);
        }
        for (int i = 0; i < EVENTS; i++) {
            planted.event(i);
        }
        return planted;
    }

    Set<Pair> copies() {
        return copies;
    }

    /** Accounts of one event. */
    Set<Pair> accounts() {
        return accounts;
    }

    /** Those among them that share a quotation. */
    Set<Pair> quoting() {
        return quoting;
    }

    private void copy(String source, int number) throws IOException {
        String text = Files.readString(root.resolve(source));
        int end = text.indexOf("\n---\n", 4);
        List<String> blocks = List.of(text.substring(end + 5).strip().split("\n\n+", -1));
        List<String> copied =
                switch (number % 4) {
                    case 0 -> blocks;
                    case 1 -> edited(blocks);
                    case 2 -> rewrittenAtBothEnds(blocks);
                    default -> excerpt(blocks);
                };
        String day = LocalDate.parse(field(text, "date")).plusDays(random.nextInt(6)).toString();
        String file = "articles/planted/copy-" + number + ".md";
        Files.writeString(
                root.resolve(file),
                MadeReports.file(
                        field(text, "title").replace("\"", "") + " " + reports.word(random),
                        day,
                        reports.publisher(random),
                        "reposts",
                        String.join("\n\n", copied)));
        copies.add(Pair.of(source, file));
    }

    private static String field(String text, String name) {
        Matcher fields = FIELD.matcher(text);
        while (fields.find()) {
            if (fields.group(1).equals(name)) {
                return fields.group(2).replace("\\", "");
            }
        }
        throw new IllegalArgumentException("an article without " + name);
    }

    /** Every tenth word is another one. */
    private List<String> edited(List<String> blocks) {
        List<String> edited = new ArrayList<>();
        for (String block : blocks) {
            String[] words = block.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                if (random.nextInt(10) == 0 && words[i].chars().allMatch(Character::isLetter)) {
                    words[i] = reports.word(random);
                }
            }
            edited.add(String.join(" ", words));
        }
        return edited;
    }

    /** A lead of the paper's own, and the last sixth is cut off. */
    private List<String> rewrittenAtBothEnds(List<String> blocks) {
        List<String> copied = new ArrayList<>();
        List<String> about = List.of(reports.rareWord(random), reports.rareWord(random));
        copied.add(reports.body(random, 40, reports.places(), about, null));
        copied.addAll(blocks.subList(1, Math.max(2, blocks.size() * 5 / 6)));
        return copied;
    }

    /** The first two fifths, as far as paragraphs go. */
    private static List<String> excerpt(List<String> blocks) {
        return blocks.subList(0, Math.max(1, blocks.size() * 2 / 5));
    }

    private void event(int number) throws IOException {
        LocalDate day = LocalDate.parse(MadeReports.day(random));
        List<String> named = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            named.add(MadeReports.pick(reports.people(), random));
        }
        named.add(MadeReports.pick(reports.places(), random));
        named.add(MadeReports.pick(reports.places(), random));
        List<String> about = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            about.add(reports.rareWord(random));
        }
        String quotation =
                "“" + reports.body(random, QUOTED_WORDS, named, about, null) + "” it said.";
        List<String> files = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            String file = "articles/planted/event-" + number + "-" + i + ".md";
            Files.writeString(
                    root.resolve(file),
                    MadeReports.file(
                            reports.headline(random, about),
                            day.plusDays(random.nextInt(3)).toString(),
                            "The " + reports.places().get(3 * number % 200 + i) + " Courier",
                            "events",
                            reports.body(
                                    random,
                                    250 + random.nextInt(350),
                                    named,
                                    about,
                                    number % 2 == 0 ? quotation : null)));
            for (String other : files) {
                accounts.add(Pair.of(other, file));
                if (number % 2 == 0) {
                    quoting.add(Pair.of(other, file));
                }
            }
            files.add(file);
        }
    }
}
