/**
 * From a CommonMark document to a written body, parts of finished HTML with places between, and
 * from there to the HTML of one page.
 */
package newsarchive.body;
