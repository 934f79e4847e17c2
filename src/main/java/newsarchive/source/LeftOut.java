package newsarchive.source;

/**
 * A file or article that is not on the site, told in the summary so that nothing vanishes in
 * silence.
 *
 * @param name path relative to the archive's root with {@code /}
 * @param reason why, in plain words: {@code unknown ending ".docx"}
 */
public record LeftOut(String name, String reason) {}
