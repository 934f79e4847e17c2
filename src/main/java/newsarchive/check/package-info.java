/**
 * What {@code archive check} and {@code archive todo} tell. In comes a planned site; out go
 * findings in the order of their worth, as text, as JSON for programs, as annotations for GitHub
 * and as SARIF; without those that a baseline knows.
 */
package newsarchive.check;
