/** Measures every layer against annotated texts. */
@NullMarked
package dixit.bench;

import org.jspecify.annotations.NullMarked;
