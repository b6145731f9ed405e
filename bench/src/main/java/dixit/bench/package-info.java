/** Measurements of quality and speed, each a command of its own. */
@NullMarked
package dixit.bench;

import org.jspecify.annotations.NullMarked;
