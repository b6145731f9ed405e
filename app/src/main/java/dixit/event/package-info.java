/** Political events by PLOVER type, with their parties. */
@NullMarked
package dixit.event;

import org.jspecify.annotations.NullMarked;
