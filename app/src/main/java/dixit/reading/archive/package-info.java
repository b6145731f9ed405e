/** Zip and gzip. */
@NullMarked
package dixit.reading.archive;

import org.jspecify.annotations.NullMarked;
