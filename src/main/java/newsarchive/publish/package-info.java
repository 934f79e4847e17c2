/**
 * Puts a site into its folder, whole or not at all. In come finished files, from many threads; out
 * comes a folder in which every file is of the same build, beside files that are not ours and that
 * were there before. What stops it is told by {@link newsarchive.publish.PublishException}.
 */
package newsarchive.publish;
