/** Which pages there will be and what each shows, as values for templates. */
package newsarchive.page;
