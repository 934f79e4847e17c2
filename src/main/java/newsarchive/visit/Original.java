package newsarchive.visit;

/**
 * An original to ask for.
 *
 * @param address as the article states it
 * @param headline of the article
 */
public record Original(String address, String headline) {}
