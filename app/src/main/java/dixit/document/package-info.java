/** Dated texts and places in them. */
@NullMarked
package dixit.document;

import org.jspecify.annotations.NullMarked;
