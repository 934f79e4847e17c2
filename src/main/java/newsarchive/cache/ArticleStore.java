package newsarchive.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** The part of the cache's file that holds pieces of bytes, added at the end. For many threads. */
final class ArticleStore {
    private final FileChannel file;
    private long end;

    /** A store that adds behind {@code end}. */
    ArticleStore(FileChannel file, long end) {
        this.file = file;
        this.end = end;
    }

    /** Adds a piece; returns where it begins. */
    long add(PackedWriter piece) throws IOException {
        long offset;
        synchronized (this) {
            offset = end;
            end += piece.length();
        }
        ByteBuffer rest = piece.view();
        while (rest.hasRemaining()) {
            file.write(rest, offset + rest.position());
        }
        return offset;
    }

    /** Where the next piece will begin. */
    synchronized long end() {
        return end;
    }

    /**
     * Reads a piece.
     *
     * @throws PackedReader.DamagedException when it is not what was written
     */
    PackedReader read(long offset, int length, int checksum) {
        byte[] piece = bytes(offset, length);
        CRC32C seen = new CRC32C();
        seen.update(piece, 0, length);
        if ((int) seen.getValue() != checksum) {
            throw new PackedReader.DamagedException();
        }
        return new PackedReader(piece, 0, length);
    }

    /** Reads a piece of which no checksum is known. */
    PackedReader raw(long offset, int length) {
        return new PackedReader(bytes(offset, length), 0, length);
    }

    private byte[] bytes(long offset, int length) {
        if (length < 0 || offset < 0 || offset + length > end()) {
            throw new PackedReader.DamagedException();
        }
        byte[] piece = new byte[length];
        ByteBuffer rest = ByteBuffer.wrap(piece);
        try {
            while (rest.hasRemaining()) {
                if (file.read(rest, offset + rest.position()) < 0) {
                    throw new PackedReader.DamagedException();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return piece;
    }
}
