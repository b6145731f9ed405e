/** Who puts a stretch of text forward, through which chain of sources, by which act. */
@NullMarked
package dixit.attribution;

import org.jspecify.annotations.NullMarked;
