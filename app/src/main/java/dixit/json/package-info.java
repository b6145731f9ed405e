/** Claims as JSON Lines, written and read back. */
@NullMarked
package dixit.json;

import org.jspecify.annotations.NullMarked;
