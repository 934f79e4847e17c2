/**
 * The command line told in other forms: manual pages and completion scripts. In comes picocli's
 * model of the commands, out goes text; so there is one place where an option is described.
 */
@NullMarked
package newsarchive.manual;

import org.jspecify.annotations.NullMarked;
