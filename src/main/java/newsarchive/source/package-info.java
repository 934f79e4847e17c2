/** From the disk to text: which files hold articles, in which charset, with which checksum. */
package newsarchive.source;
