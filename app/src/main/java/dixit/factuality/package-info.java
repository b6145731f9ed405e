/** How firmly a source commits to an event: certainty, polarity, tense. */
@NullMarked
package dixit.factuality;

import org.jspecify.annotations.NullMarked;
