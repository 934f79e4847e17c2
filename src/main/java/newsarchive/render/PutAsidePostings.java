package newsarchive.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newsarchive.text.Scratch;

/**
 * Where the words of one range stand, in the order of the articles, put aside as it grows: word by
 * word it is needed only when all articles were read. Filled by one thread, then read by many.
 */
final class PutAsidePostings {
    private static final int PIECE = 1 << 16;

    private final Scratch room;
    private final List<Scratch.Piece> pieces = new ArrayList<>();
    private final Row open = new Row();

    PutAsidePostings(Scratch room) {
        this.room = room;
    }

    /** What some articles add to a range, one word of a text behind the other. For one thread. */
    static final class Row {
        private byte[] bytes = {};
        private int used;
        private int article = -1;
        private int place;

        /** Adds a place of a word; places within an article ascend. */
        void add(int word, int inArticle, int at) {
            if (used + 15 > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(256, bytes.length * 2));
            }
            if (inArticle == article) {
                number(2 * word);
                number(at - place);
            } else {
                number(2 * word + 1);
                number(inArticle);
                number(at);
                article = inArticle;
            }
            place = at;
        }

        private void number(int number) {
            int rest = number;
            while (rest >= 0x80) {
                bytes[used++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            bytes[used++] = (byte) rest;
        }
    }

    /** Adds what later articles add. */
    void add(Row row) {
        if (open.used + row.used > PIECE) {
            end();
        }
        if (open.used + row.used > open.bytes.length) {
            int length = Math.max(open.bytes.length * 2, open.used + row.used);
            open.bytes = Arrays.copyOf(open.bytes, length);
        }
        System.arraycopy(row.bytes, 0, open.bytes, open.used, row.used);
        open.used += row.used;
    }

    /** Puts the last piece aside. */
    void end() {
        if (open.used > 0) {
            pieces.add(room.add(open.bytes, open.used));
            open.used = 0;
        }
    }

    /** The postings of each word; null for a word that stands nowhere. */
    WordPostings[] read(int words) {
        WordPostings[] postings = new WordPostings[words];
        for (Scratch.Piece piece : pieces) {
            new Reader(piece.bytes()).into(postings);
        }
        return postings;
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        void into(WordPostings[] postings) {
            int article = -1;
            int place = 0;
            while (at < bytes.length) {
                int word = number();
                if ((word & 1) == 1) {
                    article = number();
                    place = 0;
                }
                place += number();
                int number = word >> 1;
                if (postings[number] == null) {
                    postings[number] = new WordPostings();
                }
                postings[number].add(article, place);
            }
        }

        private int number() {
            int b = bytes[at++];
            int number = b & 0x7f;
            for (int shift = 7; b < 0; shift += 7) {
                b = bytes[at++];
                number |= (b & 0x7f) << shift;
            }
            return number;
        }
    }
}
