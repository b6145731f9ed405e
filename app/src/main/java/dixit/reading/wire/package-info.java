/** What agencies send as XML: NewsML-G2 and NITF. */
@NullMarked
package dixit.reading.wire;

import org.jspecify.annotations.NullMarked;
