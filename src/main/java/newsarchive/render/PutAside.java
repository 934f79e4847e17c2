package newsarchive.render;

import java.nio.charset.StandardCharsets;
import newsarchive.text.Scratch;

/**
 * What a file of the search index will hold, put aside until it is written.
 *
 * @param stamp {@link SearchIndex#stamp} of it
 */
record PutAside(String stamp, Scratch.Piece piece) {
    static PutAside of(String data, Scratch room) {
        byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
        return new PutAside(SearchIndex.stamp(bytes), room.add(bytes, bytes.length));
    }

    String data() {
        return new String(piece.bytes(), StandardCharsets.UTF_8);
    }
}
