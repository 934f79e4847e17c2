/**
 * Edits that the curator asks for by a command. In comes a planned site and what is wanted; out
 * goes what is to be written, or why it cannot be.
 */
package newsarchive.edit;
