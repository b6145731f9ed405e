/** Trains the models under {@code languages/<xx>/model}. */
@NullMarked
package dixit.training;

import org.jspecify.annotations.NullMarked;
