package newsarchive.article;

/**
 * A name of {@code names.yml} that stands in an article, found by its spelling: what a machine
 * says, not what the curator stated.
 *
 * @param name the canonical form
 * @param start offset of its first mention in the body's prose, or in its tables where no prose
 *     mentions it; negative where only the headline does
 * @param end offset behind that mention
 * @param times how often headline and text mention it, at least 1
 * @param headline whether the headline is among them
 */
public record Mention(String name, int start, int end, int times, boolean headline) {}
