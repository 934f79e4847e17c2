/**
 * From the values of a page to its bytes. Pebble is known here and nowhere else. Comes in: {@link
 * newsarchive.page.Page pages}; goes out: UTF-8 HTML, and the theme's style sheet, scripts and
 * icons.
 */
package newsarchive.render;
