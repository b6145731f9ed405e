/** Words as full-text search knows them. */
@NullMarked
package dixit.search;

import org.jspecify.annotations.NullMarked;
