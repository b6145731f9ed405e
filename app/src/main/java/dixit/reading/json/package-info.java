/** JSON: ninjs, JSON Feed, JSON Lines (Jackson). */
@NullMarked
package dixit.reading.json;

import org.jspecify.annotations.NullMarked;
