package newsarchive.parse.clipping;

/** Where in an article a block stands. */
enum Phase {
    /** Above the headline. */
    FRONT,
    /** From the headline to the text. */
    HEAD,
    /** The text. */
    BODY,
    /** Below the text. */
    TAIL
}
