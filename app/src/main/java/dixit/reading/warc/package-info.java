/** Web archives (jwarc). */
@NullMarked
package dixit.reading.warc;

import org.jspecify.annotations.NullMarked;
