/**
 * The command line: comes in what the user typed, goes out what the terminal shows and an exit
 * code. The only package that prints, reads the clock and ends the process.
 */
package newsarchive.cli;
