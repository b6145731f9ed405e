/** What a reading looks like: as a table for the terminal, as JSON Lines, as a page. */
@NullMarked
package dixit.cli.format;

import org.jspecify.annotations.NullMarked;
