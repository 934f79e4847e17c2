/**
 * What the curator settled in {@code archive.yml}, {@code names.yml} and {@code publishers.yml}.
 */
package newsarchive.config;
