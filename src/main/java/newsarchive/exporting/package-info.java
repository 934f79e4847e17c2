/**
 * Makes copies of an archive for other programs and for keeping. In comes a planned site; out goes
 * a file or folder that stands whole or not at all: {@link newsarchive.exporting.ExportFile} for
 * other programs, {@link newsarchive.exporting.ExportBag} for keeping.
 */
package newsarchive.exporting;
