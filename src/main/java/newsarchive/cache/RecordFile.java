package newsarchive.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file of records that {@link RecordWriter} wrote; each is read when it is asked for. Safe for
 * many threads.
 */
final class RecordFile implements AutoCloseable {
    private static final int AT_ONCE = 1 << 18;
    private static final int TAIL = 8;

    private final FileChannel file;
    private final String identity;
    private final Table[] tables;

    private record Table(long start, int length, int records) {}

    /** Hears a record: {@code length} bytes from {@code from}. */
    interface Visitor {
        void record(int number, byte[] bytes, int from, int length);
    }

    private RecordFile(FileChannel file, String identity, Table[] tables) {
        this.file = file;
        this.identity = identity;
        this.tables = tables;
    }

    /** Opens a file; null when there is none that is whole. */
    static @Nullable RecordFile open(Path place) {
        FileChannel file = null;
        RecordFile opened = null;
        try {
            file = FileChannel.open(place, StandardOpenOption.READ);
            opened = opened(file);
        } catch (IOException | PackedReader.DamagedException none) {
            // as good as not there
        }
        if (file != null && opened == null) {
            try {
                file.close();
            } catch (IOException nothingLost) {
                // it was only read
            }
        }
        return opened;
    }

    private static @Nullable RecordFile opened(FileChannel file) throws IOException {
        long size = file.size();
        if (size < TAIL) {
            return null;
        }
        CRC32C checksum = new CRC32C();
        ByteBuffer some = ByteBuffer.allocate(AT_ONCE);
        for (long at = 0; at < size - 4; at += some.limit()) {
            some.clear().limit((int) Math.min(AT_ONCE, size - 4 - at));
            fill(file, some, at);
            checksum.update(some);
        }
        PackedReader tail = new PackedReader(bytes(file, size - TAIL, TAIL), 0, TAIL);
        int length = (int) tail.fixed(4);
        if ((int) tail.fixed(4) != (int) checksum.getValue() || length > size - TAIL) {
            return null;
        }
        byte[] bytes = bytes(file, size - TAIL - length, length);
        PackedReader head = new PackedReader(bytes, 0, length);
        String identity = head.text();
        Table[] tables = new Table[head.integer()];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = new Table(head.fixed(8), (int) head.fixed(4), (int) head.fixed(4));
        }
        return new RecordFile(file, identity, tables);
    }

    /** What it was written as. */
    String identity() {
        return identity;
    }

    /** How many tables there are. */
    int tables() {
        return tables.length;
    }

    /** How many records a table has. */
    int size(int table) {
        return tables[table].records;
    }

    /** A record of a table. */
    PackedReader record(int table, int number) {
        Table in = tables[table];
        if (number < 0 || number >= in.records) {
            throw new PackedReader.DamagedException();
        }
        long ends = in.start + in.length + 4L * number;
        int before = number == 0 ? 4 : 0;
        byte[] place = bytes(file, ends - 4 + before, 8 - before);
        PackedReader reader = new PackedReader(place, 0, place.length);
        int from = before > 0 ? 0 : (int) reader.fixed(4);
        int to = (int) reader.fixed(4);
        return new PackedReader(bytes(file, in.start + from, to - from), 0, to - from);
    }

    /** A table in memory. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Loaded(byte[] bytes, int length, int records) {
        /** A record of the table. */
        PackedReader record(int number) {
            if (number < 0 || number >= records) {
                throw new PackedReader.DamagedException();
            }
            int from = number == 0 ? 0 : end(bytes, length, number - 1);
            return new PackedReader(bytes, from, end(bytes, length, number) - from);
        }
    }

    /** Reads a whole table. */
    Loaded load(int table) {
        Table in = tables[table];
        return new Loaded(
                bytes(file, in.start, Math.addExact(in.length, 4 * in.records)),
                in.length,
                in.records);
    }

    /** Tells all records of a table in order; the bytes are others with the next record. */
    void each(int table, Visitor visitor) {
        Table in = tables[table];
        byte[] ends = bytes(file, in.start + in.length, 4 * in.records);
        byte[] some = new byte[0];
        int number = 0;
        int from = 0;
        while (number < in.records) {
            int first = number;
            int to = from;
            while (number < in.records
                    && (number == first || end(ends, 0, number) - from < AT_ONCE)) {
                to = end(ends, 0, number++);
            }
            if (some.length < to - from) {
                some = new byte[Math.max(Math.min(in.length, 2 * AT_ONCE), to - from)];
            }
            fill(some, in.start + from, to - from);
            int at = from;
            for (int i = first; i < number; i++) {
                int end = end(ends, 0, i);
                visitor.record(i, some, at - from, end - at);
                at = end;
            }
            from = to;
        }
    }

    private static int end(byte[] ends, int from, int number) {
        int at = from + 4 * number;
        return (ends[at] & 0xFF) << 24
                | (ends[at + 1] & 0xFF) << 16
                | (ends[at + 2] & 0xFF) << 8
                | (ends[at + 3] & 0xFF);
    }

    private static byte[] bytes(FileChannel file, long from, int length) {
        if (length < 0 || from < 0) {
            throw new PackedReader.DamagedException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            fill(file, bytes, from);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.array();
    }

    private void fill(byte[] some, long from, int length) {
        if (length < 0) {
            throw new PackedReader.DamagedException();
        }
        try {
            fill(file, ByteBuffer.wrap(some, 0, length), from);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fill(FileChannel file, ByteBuffer bytes, long from) throws IOException {
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new PackedReader.DamagedException();
            }
        }
        bytes.flip();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException nothingLost) {
            // it was only read
        }
    }
}
