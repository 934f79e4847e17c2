package newsarchive.health;

/** What an answer says of an address. */
public enum Verdict {
    /** The original is there. */
    GOOD,
    /** Something is there, and it does not look like the original. */
    DOUBTFUL,
    /** There is no such page, or no such host. */
    GONE,
    /** Nothing can be said: refused, too busy, too slow, or not asked. */
    UNKNOWN
}
