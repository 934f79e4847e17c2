/**
 * Makes copies of an archive for other programs and for keeping. In comes a planned site; out goes
 * a file or folder that stands whole or not at all. One class a format: {@link
 * newsarchive.exporting.ExportBag}.
 */
package newsarchive.exporting;
