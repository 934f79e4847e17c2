package newsarchive.cache;

import java.util.List;
import newsarchive.link.ClosePair;
import newsarchive.link.KeptNearness;
import newsarchive.link.NearArticle;
import newsarchive.link.ThingCounts;
import newsarchive.link.Ties;
import org.jspecify.annotations.Nullable;

/** What a build left of nearness, in tables of which single records are read and replaced. */
final class StoredNearness implements KeptNearness {
    private final EditedRecords records;

    StoredNearness(EditedRecords records) {
        this.records = records;
    }

    @Override
    public int articles() {
        return records.size(SiteTables.ENTRIES);
    }

    @Override
    public int words() {
        return records.size(SiteTables.WORDS);
    }

    @Override
    public int names() {
        return records.size(SiteTables.NAMES);
    }

    @Override
    public int number(String word) {
        int low = 0;
        int high = words() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = records.record(SiteTables.WORDS, middle).text().compareTo(word);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    @Override
    public ThingCounts.Count count(int word) {
        return PackNearness.count(records.record(SiteTables.COUNTS, word));
    }

    @Override
    public int[] held(int article) {
        return PackNearness.pairs(records.record(SiteTables.HELD, article));
    }

    @Override
    public int @Nullable [] holders(int thing) {
        return PackNearness.holders(records.record(SiteTables.HOLDERS, thing));
    }

    @Override
    public boolean isWhole(int thing) {
        return PackNearness.isWhole(records.record(SiteTables.HOLDERS, thing));
    }

    @Override
    public double length(int article) {
        return Double.longBitsToDouble(records.record(SiteTables.LENGTHS, article).fixed(8));
    }

    @Override
    public List<NearArticle> near(int article) {
        return PackNearness.near(records.record(SiteTables.NEAR, article));
    }

    @Override
    public Ties ties(int article) {
        return PackNearness.ties(records.record(SiteTables.TIES, article));
    }

    @Override
    public List<ClosePair> close() {
        return PackNearness.closePairs(records.record(SiteTables.CLOSE, 0));
    }

    @Override
    public void count(int word, ThingCounts.Count count) {
        PackedWriter record = new PackedWriter();
        PackNearness.write(record, count);
        records.replace(SiteTables.COUNTS, word, record);
    }

    @Override
    public void hold(int article, int[] held) {
        PackedWriter record = new PackedWriter();
        PackNearness.write(record, held);
        records.replace(SiteTables.HELD, article, record);
    }

    @Override
    public void hold(int thing, int[] holders, boolean whole) {
        PackedWriter record = new PackedWriter();
        PackNearness.write(record, holders, whole);
        records.replace(SiteTables.HOLDERS, thing, record);
    }

    @Override
    public void measure(int article, double length) {
        PackedWriter record = new PackedWriter();
        record.fixed(Double.doubleToRawLongBits(length), 8);
        records.replace(SiteTables.LENGTHS, article, record);
    }

    @Override
    public void near(int article, List<NearArticle> near) {
        PackedWriter record = new PackedWriter();
        PackNearness.write(record, near);
        records.replace(SiteTables.NEAR, article, record);
    }

    @Override
    public void close(List<ClosePair> pairs) {
        PackedWriter record = new PackedWriter();
        PackNearness.writePairs(record, pairs);
        records.replace(SiteTables.CLOSE, 0, record);
    }
}
