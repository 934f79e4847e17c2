/**
 * What one build leaves in {@code ROOT/.archive} for the next. In come the work of a build and the
 * look of its files; out comes that work again where nothing on which it depends has changed. All
 * of it is data, never code, may be deleted at any time, and is not trusted when it is damaged or
 * was left by another version of the program.
 */
package newsarchive.cache;
