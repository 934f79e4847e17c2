/**
 * The addresses that were published, as the curator commits them in {@code permalinks.tsv}. In
 * comes the file's text; out goes what stands at each address, and which addresses a build would
 * lose.
 */
package newsarchive.ledger;
