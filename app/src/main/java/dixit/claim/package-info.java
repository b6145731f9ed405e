/** Claims: one proposition each that a document puts forward. */
@NullMarked
package dixit.claim;

import org.jspecify.annotations.NullMarked;
