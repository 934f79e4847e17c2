/**
 * What went wrong or is in doubt, as data. Comes in from every stage; goes out to {@code cli},
 * which prints it.
 */
package newsarchive.problem;
