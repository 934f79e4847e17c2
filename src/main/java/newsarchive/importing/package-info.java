/**
 * Brings articles into an archive. In come the files, folders and zips that the user names; out go
 * Markdown files with complete front matter, the untouched originals beside them, and a report of
 * what was written, refused and doubtful.
 */
package newsarchive.importing;
