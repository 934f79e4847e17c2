package newsarchive.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Writes tables of records into a file of which {@link RecordFile} reads single ones. Each table is
 * its records one behind the other, then where each of them ends; at the end of the file stands
 * where the tables are, and a checksum of it all. For one thread.
 */
final class RecordWriter implements AutoCloseable {
    private static final int ENOUGH = 1 << 20;

    private final FileChannel file;
    private final CRC32C checksum = new CRC32C();
    private final PackedWriter tables = new PackedWriter();
    private PackedWriter waiting = new PackedWriter();
    private int[] ends = new int[1024];
    private int records;
    private int used;
    private long tableAt;
    private long written;
    private int count;

    RecordWriter(Path place) throws IOException {
        this.file =
                FileChannel.open(
                        place,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
    }

    /** Adds a record to the open table. */
    void add(PackedWriter record) throws IOException {
        waiting.append(record);
        used = Math.addExact(used, record.length());
        if (records == ends.length) {
            ends = Arrays.copyOf(ends, records * 2);
        }
        ends[records++] = used;
        flush(ENOUGH);
    }

    /** Ends the open table and begins the next. */
    void endTable() throws IOException {
        for (int i = 0; i < records; i++) {
            waiting.fixed(ends[i], 4);
            flush(ENOUGH);
        }
        tables.fixed(tableAt, 8);
        tables.fixed(used, 4);
        tables.fixed(records, 4);
        count++;
        tableAt = written + waiting.length();
        used = 0;
        records = 0;
    }

    /** Ends the file. */
    void finish(String identity) throws IOException {
        PackedWriter head = new PackedWriter();
        head.text(identity);
        head.number(count);
        head.append(tables);
        int length = head.length();
        waiting.append(head);
        waiting.fixed(length, 4);
        flush(0);
        waiting.fixed(checksum.getValue(), 4);
        flush(0);
    }

    private void flush(int enough) throws IOException {
        if (waiting.length() > enough) {
            checksum.update(waiting.view());
            var rest = waiting.view();
            while (rest.hasRemaining()) {
                written += file.write(rest);
            }
            waiting = new PackedWriter();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
