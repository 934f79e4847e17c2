package newsarchive.parse.savedpage;

/**
 * A value that one part of the page gives for a field.
 *
 * @param where the part in plain words: {@code JSON-LD datePublished}, {@code og:title}
 * @param line of the file from 1, 0 when unknown
 */
record Clue<T>(T value, String where, int line) {}
