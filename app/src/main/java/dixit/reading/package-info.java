/** Files and other inputs turned into documents. */
@NullMarked
package dixit.reading;

import org.jspecify.annotations.NullMarked;
