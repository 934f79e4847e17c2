package newsarchive.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import newsarchive.link.Archive;
import newsarchive.link.Entry;
import newsarchive.link.Linking;
import newsarchive.link.NearnessFacts;
import newsarchive.link.Story;
import newsarchive.link.Taxonomy;
import newsarchive.link.TextEntry;
import newsarchive.link.TextUse;
import newsarchive.link.ThingCounts;
import newsarchive.words.ArchiveWords;
import newsarchive.words.TextNumbers;

/** Writes the tables of which {@link KeptSite} reads single records. Stateless. */
final class SiteTables {
    static final int ENTRIES = 0;
    static final int TERMS = 1;
    static final int STORIES = 5;
    static final int PAGES = 6;
    static final int WORDS = 7;
    static final int COUNTS = 8;
    static final int NAMES = 9;
    static final int HOLDERS = 10;
    static final int HELD = 11;
    static final int LENGTHS = 12;
    static final int NEAR = 13;
    static final int TIES = 14;
    static final int CLOSE = 15;
    static final int PRINTS = 16;
    static final int USES = 17;
    static final int PATHS = 18;

    private SiteTables() {}

    /** Writes all tables in the order of their numbers. */
    static void write(RecordWriter tables, Linking linking, Map<String, TextUse> uses)
            throws IOException {
        archive(tables, linking.archive());
        things(tables, linking.nearness().counts());
        nearness(tables, linking.nearness(), linking.archive().entries().size());
        prints(tables, linking.archive().words());
        uses(tables, linking, uses);
    }

    private static void archive(RecordWriter tables, Archive archive) throws IOException {
        for (Entry entry : archive.entries()) {
            PackedWriter record = new PackedWriter();
            PackEntry.write(record, entry);
            tables.add(record);
        }
        tables.endTable();
        for (Taxonomy taxonomy : archive.taxonomies()) {
            for (Taxonomy.Term term : taxonomy.terms()) {
                PackedWriter record = new PackedWriter();
                PackEntry.write(record, term);
                tables.add(record);
            }
            tables.endTable();
        }
        for (Story story : archive.stories()) {
            PackedWriter record = new PackedWriter();
            PackEntry.write(record, story);
            tables.add(record);
        }
        tables.endTable();
        for (TextEntry page : archive.pages()) {
            PackedWriter record = new PackedWriter();
            record.text(page.path());
            record.text(page.title());
            tables.add(record);
        }
        tables.endTable();
    }

    private static void things(RecordWriter tables, ThingCounts counts) throws IOException {
        for (int word = 0; word < counts.words(); word++) {
            PackedWriter record = new PackedWriter();
            record.text(counts.word(word));
            tables.add(record);
        }
        tables.endTable();
        for (int word = 0; word < counts.words(); word++) {
            PackedWriter record = new PackedWriter();
            PackNearness.write(record, counts.ofWord(word));
            tables.add(record);
        }
        tables.endTable();
        for (int name = 0; name < counts.names(); name++) {
            PackedWriter record = new PackedWriter();
            PackNearness.write(record, counts.ofName(name));
            tables.add(record);
        }
        tables.endTable();
    }

    private static void nearness(RecordWriter tables, NearnessFacts facts, int articles)
            throws IOException {
        int[][] holders = facts.holders();
        for (int thing = 0; thing < facts.things(); thing++) {
            PackedWriter record = new PackedWriter();
            boolean kept = facts.isKept(thing);
            PackNearness.write(record, kept ? holders[thing] : null, facts.isWhole(thing));
            tables.add(record);
        }
        tables.endTable();
        for (int article = 0; article < articles; article++) {
            PackedWriter record = new PackedWriter();
            PackNearness.write(record, facts.held(article));
            tables.add(record);
        }
        tables.endTable();
        for (int article = 0; article < articles; article++) {
            PackedWriter record = new PackedWriter();
            record.fixed(Double.doubleToRawLongBits(facts.length(article)), 8);
            tables.add(record);
        }
        tables.endTable();
        for (int article = 0; article < articles; article++) {
            PackedWriter record = new PackedWriter();
            PackNearness.write(record, facts.near(article));
            tables.add(record);
        }
        tables.endTable();
        for (int article = 0; article < articles; article++) {
            PackedWriter record = new PackedWriter();
            PackNearness.write(record, facts.ties(article));
            tables.add(record);
        }
        tables.endTable();
        PackedWriter pairs = new PackedWriter();
        PackNearness.writePairs(pairs, facts.close());
        tables.add(pairs);
        tables.endTable();
    }

    private static void prints(RecordWriter tables, ArchiveWords words) throws IOException {
        for (int article = 0; article < words.articles(); article++) {
            PackedWriter record = new PackedWriter();
            TextNumbers text = words.text(article);
            prints(record, text.sketch(), text.prints());
            tables.add(record);
        }
        tables.endTable();
    }

    /** Hashes by which copies and common passages are found, of four bytes each. */
    static void prints(PackedWriter record, int[] sketch, int[] prints) {
        for (int hash : sketch) {
            record.fixed(~hash, 4);
        }
        for (int print : prints) {
            record.fixed(print, 4);
        }
    }

    private static void uses(RecordWriter tables, Linking linking, Map<String, TextUse> uses)
            throws IOException {
        int entries = linking.archive().entries().size();
        List<String> paths = new ArrayList<>(new TreeMap<>(uses).keySet());
        List<TextUse> byPath = paths.stream().map(uses::get).toList();
        int[][] texts = turned(byPath, TextUse::texts, entries);
        int[][] lengths = turned(byPath, TextUse::lengths, entries);
        int[][] openings = turned(byPath, TextUse::openings, entries);
        for (int i = 0; i < entries; i++) {
            PackedWriter record = new PackedWriter();
            for (int[] places : List.of(texts[i], lengths[i], openings[i])) {
                record.number(places.length);
                for (int path : places) {
                    record.number(path);
                }
            }
            tables.add(record);
        }
        tables.endTable();
        for (String path : paths) {
            PackedWriter record = new PackedWriter();
            record.text(path);
            tables.add(record);
        }
        tables.endTable();
    }

    /** Of what each file uses: by entry the places of the files that use it. */
    private static int[][] turned(List<TextUse> files, Function<TextUse, int[]> used, int entries) {
        int[] sizes = new int[entries];
        for (TextUse file : files) {
            for (int entry : used.apply(file)) {
                sizes[entry]++;
            }
        }
        int[][] turned = new int[entries][];
        Arrays.setAll(turned, entry -> new int[sizes[entry]]);
        Arrays.fill(sizes, 0);
        for (int file = 0; file < files.size(); file++) {
            for (int entry : used.apply(files.get(file))) {
                turned[entry][sizes[entry]++] = file;
            }
        }
        return turned;
    }
}
