/** Beginnings: comes in a folder, goes out a small archive or the first lines of an article. */
package newsarchive.scaffold;
