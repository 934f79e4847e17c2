/**
 * Fetches pages of the web for an import: the only place from which {@code archive import} reaches
 * the network. In goes an address, out comes the answer as it was sent and the way that led to it,
 * or one reason why there is none.
 */
package newsarchive.importing.web;
