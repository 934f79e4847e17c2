package newsarchive.cache;

/** Where a piece lies in the cache's file, and its checksum. */
record Span(long offset, int length, int checksum) {
    /**
     * Reads the piece.
     *
     * @throws PackedReader.DamagedException when it is not what was written
     */
    PackedReader read(ArticleStore store) {
        return store.read(offset, length, checksum);
    }

    /** The same with places counted from another. */
    Span behind(long start) {
        return new Span(start + offset, length, checksum);
    }

    /** What was written to {@code pieces} from a place on. */
    static Span since(PackedWriter pieces, int from) {
        return new Span(from, pieces.length() - from, pieces.checksum(from));
    }

    static void write(PackedWriter kept, Span span) {
        kept.number(span.offset);
        kept.number(span.length);
        kept.number(span.checksum);
    }

    static Span read(PackedReader kept) {
        return new Span(kept.integer(), kept.integer(), kept.integer());
    }
}
