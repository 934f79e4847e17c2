package newsarchive.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Packs files into a zip archive whose bytes depend on nothing but the files: no clock, no zone, no
 * order but that of adding (PKWARE APPNOTE 6.3). For one thread.
 */
public final class PackZip {
    private static final int LOCAL_FILE = 0x04034b50;
    private static final int IN_DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int UTF_8_NAME = 1 << 11;
    private static final int VERSION = 20;
    private static final int VERSION_64 = 45;

    /** The first day a zip archive can name, 1 January 1980. */
    private static final int DATE = 1 << 5 | 1;

    private static final int MOST_OF_SHORT_DIRECTORY = 0xfffe;

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    /** Adds a file, compressed where that makes it smaller. */
    public void add(String name, byte[] content) {
        byte[] small = Deflate.of(content);
        if (small.length < content.length) {
            add(name, content, small, 8);
        } else {
            add(name, content, content, 0);
        }
    }

    /** Adds a file as it is: pictures, and what others want to read without unpacking. */
    public void addStored(String name, byte[] content) {
        add(name, content, content, 0);
    }

    private void add(String name, byte[] content, byte[] packed, int method) {
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        int offset = files.size();
        int4(files, LOCAL_FILE);
        facts(files, (int) sum.getValue(), packed.length, content.length, nameBytes.length, method);
        files.writeBytes(nameBytes);
        files.writeBytes(packed);
        int4(directory, IN_DIRECTORY);
        int2(directory, VERSION);
        facts(
                directory,
                (int) sum.getValue(),
                packed.length,
                content.length,
                nameBytes.length,
                method);
        // no comment, first disk, no attributes
        int2(directory, 0);
        int2(directory, 0);
        int2(directory, 0);
        int4(directory, 0);
        int4(directory, offset);
        directory.writeBytes(nameBytes);
        count++;
    }

    private static void facts(
            ByteArrayOutputStream out, int sum, int packed, int size, int nameLength, int method) {
        int2(out, VERSION);
        int2(out, UTF_8_NAME);
        int2(out, method);
        int2(out, 0);
        int2(out, DATE);
        int4(out, sum);
        int4(out, packed);
        int4(out, size);
        int2(out, nameLength);
        int2(out, 0);
    }

    /** The archive; nothing can be added after. */
    public byte[] finish() {
        int start = files.size();
        files.writeBytes(directory.toByteArray());
        boolean many = count > MOST_OF_SHORT_DIRECTORY;
        if (many) {
            endOfLongDirectory(start);
        }
        int4(files, END);
        int2(files, 0);
        int2(files, 0);
        int2(files, many ? 0xffff : count);
        int2(files, many ? 0xffff : count);
        int4(files, directory.size());
        int4(files, start);
        int2(files, 0);
        return files.toByteArray();
    }

    /** More than 65,535 files are counted in a record of their own. */
    private void endOfLongDirectory(int start) {
        int end = files.size();
        int4(files, END_64);
        int8(files, 44);
        int2(files, VERSION_64);
        int2(files, VERSION_64);
        int4(files, 0);
        int4(files, 0);
        int8(files, count);
        int8(files, count);
        int8(files, directory.size());
        int8(files, start);
        int4(files, LOCATOR_64);
        int4(files, 0);
        int8(files, end);
        int4(files, 1);
    }

    private static void int2(ByteArrayOutputStream out, int value) {
        out.write(value & 0xff);
        out.write(value >>> 8 & 0xff);
    }

    private static void int4(ByteArrayOutputStream out, int value) {
        int2(out, value);
        int2(out, value >>> 16);
    }

    private static void int8(ByteArrayOutputStream out, long value) {
        int4(out, (int) value);
        int4(out, (int) (value >>> 32));
    }
}
