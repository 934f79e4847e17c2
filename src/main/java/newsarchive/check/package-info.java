/**
 * What {@code archive check} tells: comes in problems, goes out JSON for programs and annotations
 * for GitHub.
 */
package newsarchive.check;
