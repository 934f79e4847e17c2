package newsarchive.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.build.BuildReport;
import newsarchive.build.BuildRequest;
import newsarchive.build.BuildSite;
import newsarchive.build.PlannedSite;
import newsarchive.build.Progress;
import newsarchive.edit.LedgerEdit;
import newsarchive.edit.MoveAddress;
import newsarchive.edit.WithdrawAddress;
import newsarchive.ledger.Address;
import newsarchive.ledger.Ledger;
import newsarchive.ledger.LedgerFile;
import newsarchive.problem.Problem;
import newsarchive.text.RelativePath;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A long life of an archive: whatever is edited, renamed and thrown away, no recorded address ever
 * dies unless the build failed and said so.
 */
class LedgerBuildTest {
    private static final int EDITS = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Pattern TARGET = Pattern.compile("data-target=\"([^\"]*)\"");
    private static final List<String> TITLES =
            List.of("Ferry to be put to a vote", "Lamps to burn", "A pause at the mill", "Notes");
    private static final List<String> NAMES = List.of("Ferries", "Lamps", "The mill", "Öl", "c++");

    @TempDir Path temp;
    private Path root;
    private Path out;
    private Random random;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, String> markerAt = new TreeMap<>();
    private int made;
    private int failures;

    /** An article as its curator keeps it. */
    private static final class Piece {
        String file;
        String title;
        String date = "2019-03-02";
        String tag;
        String author;
        String publisher;
        String slug = "";
        boolean draft;
        final String marker;
        int edits;

        Piece(String file, String marker) {
            this.file = file;
            this.marker = marker;
        }

        String text() {
            return "---\ntitle: \""
                    + title
                    + "\"\ndate: "
                    + date
                    + "\ntags: [\""
                    + tag
                    + "\"]\nauthors: [\""
                    + author
                    + "\"]\npublisher: \""
                    + publisher
                    + "\"\n"
                    + (slug.isEmpty() ? "" : "slug: " + slug + "\n")
                    + (draft ? "draft: true\n" : "")
                    + "---\nThe piece is known by "
                    + marker
                    + " and was edited "
                    + edits
                    + " times.\n";
        }
    }

    @ParameterizedTest
    @ValueSource(longs = 20_260_101)
    void noRecordedAddressDiesInSilence(long seed) throws Exception {
        root = temp.resolve("archive");
        out = temp.resolve("out");
        random = new Random(seed);
        Files.createDirectories(root.resolve("pages"));
        Files.writeString(root.resolve("pages/about.md"), "# About\n\nWho keeps this.\n");
        for (int i = 0; i < 6; i++) {
            add();
        }
        buildUntilItStands(true);
        for (int i = 0; i < EDITS; i++) {
            edit();
            if (random.nextInt(4) == 0) {
                edit();
            }
            buildUntilItStands(random.nextInt(3) > 0);
        }
        assertThat(markerAt).as("articles that were never given up").hasSizeGreaterThan(10);
        assertThat(failures).as("builds that failed and said so").isPositive();
    }

    private void edit() throws IOException {
        Piece piece = pieces.get(random.nextInt(pieces.size()));
        switch (random.nextInt(14)) {
            case 0, 1 -> add();
            case 2 -> piece.title = pick(TITLES);
            case 3 -> piece.date = "20" + (10 + random.nextInt(9)) + "-05-06";
            case 4, 5 -> rename(piece, "articles/r" + made++ + ".md");
            case 6 -> rename(piece, "articles/folder-" + random.nextInt(3) + "/" + name(piece));
            case 7 -> renameTerm(pick(NAMES), pick(NAMES) + random.nextInt(3));
            case 8 -> piece.tag = pick(NAMES);
            case 9 -> piece.slug = "written-" + made++;
            case 10 -> piece.slug = "";
            case 11 -> piece.draft = random.nextBoolean();
            case 12 -> remove(piece);
            default -> piece.edits++;
        }
        if (pieces.contains(piece)) {
            write(piece);
        }
    }

    private void add() throws IOException {
        Piece piece = new Piece("articles/p" + made + ".md", "marker-" + made + "-");
        made++;
        piece.title = pick(TITLES);
        piece.tag = pick(NAMES);
        piece.author = "Ada " + pick(NAMES);
        piece.publisher = "The " + pick(NAMES) + " Post";
        pieces.add(piece);
        write(piece);
    }

    private void remove(Piece piece) throws IOException {
        if (pieces.size() > 3) {
            Files.delete(root.resolve(piece.file));
            pieces.remove(piece);
        }
    }

    private void rename(Piece piece, String file) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.move(root.resolve(piece.file), root.resolve(file));
        piece.file = file;
    }

    private void renameTerm(String from, String to) throws IOException {
        for (Piece piece : pieces) {
            if (piece.tag.equals(from)) {
                piece.tag = to;
            }
            if (piece.author.equals("Ada " + from)) {
                piece.author = "Ada " + to;
            }
            if (piece.publisher.equals("The " + from + " Post")) {
                piece.publisher = "The " + to + " Post";
            }
            write(piece);
        }
    }

    private void write(Piece piece) throws IOException {
        Path file = root.resolve(piece.file);
        Files.createDirectories(file.getParent());
        Files.writeString(file, piece.text());
    }

    private static String name(Piece piece) {
        return piece.file.substring(piece.file.lastIndexOf('/') + 1);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Builds; where addresses would be lost the curator does as the message says. */
    private void buildUntilItStands(boolean record) throws Exception {
        BuildRequest plain = BuildRequest.plain(root, out, 1, DAY);
        BuildRequest request = record ? plain.recording() : plain;
        Ledger before = LedgerFile.read(root).ledger();
        BuildReport report = BuildSite.build(request, Progress.SILENT);
        while (!report.published()) {
            failures++;
            List<Problem> errors = report.problems().stream().filter(Problem::isError).toList();
            assertThat(errors)
                    .extracting(Problem::code)
                    .isNotEmpty()
                    .isSubsetOf("address-lost", "address-taken");
            assertThat(LedgerFile.read(root).ledger()).isEqualTo(before);
            if (giveUpTakenSlugs(errors)) {
                // an article came back after its readers had been led elsewhere
            } else if (random.nextInt(3) > 0 || !takeBackDrafts()) {
                answer(PlannedSite.plan(plain, Progress.SILENT));
            }
            before = LedgerFile.read(root).ledger();
            report = BuildSite.build(request, Progress.SILENT);
        }
        everyRecordedAddressAnswers();
    }

    private boolean giveUpTakenSlugs(List<Problem> errors) throws IOException {
        boolean any = false;
        for (Piece piece : pieces) {
            for (Problem error : errors) {
                if (error.code().equals("address-taken")
                        && error.position().file().equals(piece.file)) {
                    piece.slug = "";
                    write(piece);
                    any = true;
                }
            }
        }
        return any;
    }

    private boolean takeBackDrafts() throws IOException {
        boolean any = false;
        for (Piece piece : pieces) {
            any |= piece.draft;
            piece.draft = false;
            write(piece);
        }
        return any;
    }

    private void answer(PlannedSite site) throws Exception {
        Address lost = site.permalinks().lost().get(0);
        Ledger ledger = site.permalinks().before();
        markerAt.keySet().removeIf(address -> leadsTo(lost.address(), address, ledger));
        LedgerEdit edit =
                random.nextBoolean() || site.archive().entries().isEmpty()
                        ? WithdrawAddress.of(site, lost.address(), "It went away", DAY, null)
                        : MoveAddress.of(
                                site, lost.address(), site.archive().entries().get(0).path());
        LedgerFile.write(root, edit.before(), edit.after());
    }

    private static boolean leadsTo(String end, String address, Ledger ledger) {
        String at = address;
        while (ledger.at(at).orElse(null) instanceof Address.Moved moved) {
            at = moved.target();
        }
        return at.equals(end);
    }

    private void everyRecordedAddressAnswers() throws IOException {
        for (Address line : LedgerFile.read(root).ledger().all()) {
            String page = read(line.address());
            if (line instanceof Address.Standing standing && standing.kind().equals("article")) {
                String marker = marker(page);
                String known = markerAt.putIfAbsent(line.address(), marker);
                assertThat(marker).as(line.address()).isIn(marker, known);
            }
        }
        for (Map.Entry<String, String> known : markerAt.entrySet()) {
            assertThat(read(known.getKey())).as(known.getKey()).contains(known.getValue());
        }
    }

    /** The page to which an address leads; every step of the way must be there. */
    private String read(String address) throws IOException {
        String at = address;
        for (int steps = 0; steps < 3; steps++) {
            assertThat(out.resolve(at)).as(address).exists();
            String page = Files.readString(out.resolve(at));
            Matcher target = TARGET.matcher(page);
            if (!target.find()) {
                return page;
            }
            at = RelativePath.follow(at, RelativePath.decoded(target.group(1)));
        }
        throw new AssertionError(address + " leads around in a circle");
    }

    private static String marker(String page) {
        Matcher marker = Pattern.compile("marker-\\d+-").matcher(page);
        assertThat(marker.find()).as("an article's page").isTrue();
        return marker.group();
    }
}
