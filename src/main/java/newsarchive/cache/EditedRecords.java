package newsarchive.cache;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import newsarchive.cache.RecordFile.Loaded;
import org.jspecify.annotations.Nullable;

/** The records of a file with those that edits have replaced since. Safe for many threads. */
final class EditedRecords implements AutoCloseable {
    /** A table of which more records are asked for is read as a whole. */
    private static final int MOST_SINGLY = 200;

    private final RecordFile file;
    private final NavigableMap<Integer, NavigableMap<Integer, byte[]>> replaced =
            new ConcurrentSkipListMap<>();
    private final Map<Integer, Loaded> loaded = new ConcurrentHashMap<>();
    private final AtomicIntegerArray asked;

    EditedRecords(RecordFile file) {
        this.file = file;
        this.asked = new AtomicIntegerArray(file.tables());
    }

    /** What the file was written as. */
    String identity() {
        return file.identity();
    }

    /** How many records a table has. */
    int size(int table) {
        return file.size(table);
    }

    /** Holds a table in memory from now on: most of its records will be asked for. */
    void load(int table) {
        loaded.computeIfAbsent(table, file::load);
    }

    private @Nullable Loaded loaded(int table) {
        if (asked.incrementAndGet(table) == MOST_SINGLY) {
            load(table);
        }
        return loaded.get(table);
    }

    /** A record of a table. */
    PackedReader record(int table, int number) {
        NavigableMap<Integer, byte[]> edits = replaced.get(table);
        byte[] edited = edits == null ? null : edits.get(number);
        if (edited != null) {
            return new PackedReader(edited, 0, edited.length);
        }
        Loaded all = loaded(table);
        return all == null ? file.record(table, number) : all.record(number);
    }

    /** Tells all records of a table, those that were replaced last. */
    void each(int table, RecordFile.Visitor visitor) {
        NavigableMap<Integer, byte[]> edits =
                replaced.getOrDefault(table, Collections.emptyNavigableMap());
        file.each(
                table,
                (number, bytes, from, length) -> {
                    if (!edits.containsKey(number)) {
                        visitor.record(number, bytes, from, length);
                    }
                });
        edits.forEach((number, bytes) -> visitor.record(number, bytes, 0, bytes.length));
    }

    /** Replaces a record. */
    void replace(int table, int number, PackedWriter record) {
        replaced.computeIfAbsent(table, t -> new ConcurrentSkipListMap<>())
                .put(number, record.toBytes());
    }

    /** Writes what was replaced. */
    void write(PackedWriter kept) {
        kept.number(replaced.size());
        replaced.forEach(
                (table, records) -> {
                    kept.number(table);
                    kept.number(records.size());
                    records.forEach(
                            (number, bytes) -> {
                                kept.number(number);
                                kept.bytes(bytes);
                            });
                });
    }

    /** Reads what {@link #write} wrote of the same file. */
    void read(PackedReader kept) {
        for (int tables = kept.integer(); tables > 0; tables--) {
            NavigableMap<Integer, byte[]> records = new ConcurrentSkipListMap<>();
            replaced.put(kept.integer(), records);
            for (int left = kept.integer(); left > 0; left--) {
                records.put(kept.integer(), kept.bytes());
            }
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
