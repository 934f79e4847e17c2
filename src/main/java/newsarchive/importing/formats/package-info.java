/**
 * Reads what other programs write: feeds, exports, mails, lists of addresses, PDF, web archives. In
 * goes a file; out come its articles with what the file says of them, the addresses of others, what
 * was left out and why. Nothing here writes into an archive or asks the network.
 */
package newsarchive.importing.formats;
