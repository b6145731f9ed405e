/** Follows feeds: asks politely, remembers what has come, goes on where it was. */
@NullMarked
package dixit.watch;

import org.jspecify.annotations.NullMarked;
