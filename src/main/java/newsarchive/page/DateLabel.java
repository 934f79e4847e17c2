package newsarchive.page;

/**
 * A date for reader and machine.
 *
 * @param iso {@code 2016-02-17}, {@code 2016-02} or {@code 2016}
 * @param text {@code 17 February 2016}, as exact as it is known
 * @param shortText {@code 17 Feb}, for lists under a year's heading; empty for a year
 */
public record DateLabel(String iso, String text, String shortText) {}
