/** Time expressions and the days they stand for (TIMEX3). */
@NullMarked
package dixit.time;

import org.jspecify.annotations.NullMarked;
