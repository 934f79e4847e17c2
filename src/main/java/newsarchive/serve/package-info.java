/**
 * A site on loopback while its curator works on it: comes in a way to build the site in memory and
 * the archive's folder, goes out pages that reload when a file changes.
 */
package newsarchive.serve;
