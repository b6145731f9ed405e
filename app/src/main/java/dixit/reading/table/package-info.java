/** Tables with a report a row. */
@NullMarked
package dixit.reading.table;

import org.jspecify.annotations.NullMarked;
