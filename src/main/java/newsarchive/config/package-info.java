/**
 * What the curator settled for the whole archive. In come {@code archive.yml}, {@code names.yml}
 * and {@code publishers.yml} of the archive's root; out go {@link newsarchive.config.Settings},
 * with a problem for whatever in them is unknown or of the wrong type.
 */
package newsarchive.config;
