/** Tests of time expressions. */
@NullMarked
package dixit.time;

import org.jspecify.annotations.NullMarked;
