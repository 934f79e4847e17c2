/** Small tools for text, each named by what it does; they import nothing of ours. */
package newsarchive.text;
