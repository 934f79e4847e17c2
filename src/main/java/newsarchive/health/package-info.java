/**
 * What is known of the originals' addresses, as the curator commits it in {@code links.tsv}. In
 * comes the file's text and what a host answered; out goes which originals are gone.
 */
package newsarchive.health;
