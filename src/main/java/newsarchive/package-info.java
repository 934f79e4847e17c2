/** The parts of {@code archive}, a static-site generator for curated news archives. */
package newsarchive;
