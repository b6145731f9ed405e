/** Dixit: who said what, how sure they were, and what came of it. */
@NullMarked
package dixit;

import org.jspecify.annotations.NullMarked;
