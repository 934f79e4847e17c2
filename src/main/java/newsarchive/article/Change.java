package newsarchive.article;

/**
 * One repair of the text.
 *
 * @param rule the rule's name, kebab-case: {@code ocr-look-alike}, {@code no-break-space}
 * @param line line of the source from 1; 0 when unknown
 * @param column from 1 in UTF-16 units; 0 when unknown
 * @param before what stood there
 * @param after what stands there now
 */
public record Change(String rule, int line, int column, String before, String after) {}
